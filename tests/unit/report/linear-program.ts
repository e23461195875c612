/** How far one unknown can go: the simplex method with Bland's rule, for the small programs of a test. */

/**
 * The most that `goal · x` can be, of all x ≥ 0 that satisfy every equation.
 *
 * @param equations coefficients of the unknowns, and what they come to
 * @throws where nothing satisfies them, or there is no most.
 */
export function maximize(
  goal: readonly number[],
  equations: readonly { readonly of: readonly number[]; readonly is: number }[],
): number {
  const unknowns = goal.length;
  // An artificial unknown an equation makes a first corner, which the first phase drives out.
  const rows = equations.map(({ of, is }, at) => [
    ...of.map((value) => (is < 0 ? -value : value)),
    ...equations.map((_, other) => (other === at ? 1 : 0)),
    Math.abs(is),
  ]);
  const basis = rows.map((_, at) => unknowns + at);
  const width = unknowns + equations.length;
  const artificial = Array.from({ length: width }, (_, at) => (at < unknowns ? 0 : -1));
  if (climb(rows, basis, artificial, width) < -tiny) throw new Error('Nothing satisfies the equations');
  // An artificial unknown left at 0 leaves the basis where its row says anything at all.
  rows.forEach((row, at) => {
    if ((basis[at] ?? 0) < unknowns) return;
    const enters = row.findIndex((value, column) => column < unknowns && Math.abs(value) > tiny);
    if (enters >= 0) turn(rows, basis, at, enters);
  });
  return climb(rows, basis, [...goal, ...equations.map(() => 0)], unknowns);
}

const tiny = 1e-9;

/** @param width unknowns from here on may not enter */
function climb(rows: number[][], basis: number[], goal: readonly number[], width: number): number {
  const value = (column: number): number =>
    rows.reduce((sum, row, at) => sum + (goal[basis[at] ?? 0] ?? 0) * (row.at(column) ?? 0), 0);
  for (;;) {
    const enters = Array.from({ length: width }, (_, column) => column).find(
      (column) => !basis.includes(column) && (goal[column] ?? 0) - value(column) > tiny,
    );
    if (enters === undefined) return value(-1);
    let leaves = -1;
    let least = Infinity;
    rows.forEach((row, at) => {
      const step = (row[enters] ?? 0) > tiny ? (row.at(-1) ?? 0) / (row[enters] ?? 1) : Infinity;
      const earlier = (basis[at] ?? 0) < (basis[leaves] ?? Infinity);
      if (step < least - tiny || (step < least + tiny && step < Infinity && earlier)) {
        least = Math.min(step, least);
        leaves = at;
      }
    });
    if (leaves < 0) throw new Error('There is no most');
    turn(rows, basis, leaves, enters);
  }
}

function turn(rows: number[][], basis: number[], leaves: number, enters: number): void {
  const pivot = rows[leaves] ?? [];
  const by = pivot[enters] ?? 1;
  pivot.forEach((value, column) => (pivot[column] = value / by));
  rows.forEach((row, at) => {
    const factor = row[enters] ?? 0;
    if (at === leaves || factor === 0) return;
    row.forEach((value, column) => (row[column] = value - factor * (pivot[column] ?? 0)));
  });
  basis[leaves] = enters;
}
