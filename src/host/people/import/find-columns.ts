/** Which column holds what, by its heading. */

/** `first` and `last` together make a name. */
export type Column = 'name' | 'first' | 'last' | 'email' | 'reference' | 'group' | 'due_on';

const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'full name', 'person', 'employee', 'employee name', 'staff name', 'learner', 'display name'],
  first: ['first name', 'given name', 'forename', 'first'],
  last: ['last name', 'family name', 'surname', 'last'],
  email: ['email', 'e-mail', 'email address', 'mail', 'work email'],
  reference: [
    'number',
    'no',
    'reference',
    'ref',
    'id',
    'employee number',
    'employee no',
    'employee id',
    'staff number',
    'staff id',
    'personnel number',
    'payroll number',
  ],
  group: ['group', 'team', 'department', 'dept', 'unit', 'site', 'location', 'branch'],
  due_on: ['due date', 'due', 'due on', 'due by', 'deadline', 'complete by', 'finish by'],
};

/** Without capitals, spaces and signs. */
const keyOf = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const known = new Map(
  Object.entries(headings).flatMap(([column, names]) =>
    names.map((name) => [keyOf(name), column as Column] as const),
  ),
);

export const columnLabels: Readonly<Record<Column, string>> = {
  name: 'Name',
  first: 'First name',
  last: 'Last name',
  email: 'Email',
  reference: 'Number',
  group: 'Group',
  due_on: 'Due date',
};

export interface Columns {
  /** Index of the cell. */
  readonly at: ReadonlyMap<Column, number>;
  /** Headings of columns that nothing is taken from. */
  readonly unused: readonly string[];
}

export function findColumns(cells: readonly string[]): Columns | { readonly problem: string } {
  const at = new Map<Column, number>();
  const unused: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = known.get(keyOf(cell));
    const earlier = column === undefined ? undefined : at.get(column);
    if (column === undefined) {
      if (cell !== '') unused.push(cell);
    } else if (earlier === undefined) at.set(column, index);
    else {
      return {
        problem: `The columns “${cells[earlier] ?? ''}” and “${cell}” both look like the ${columnLabels[column].toLowerCase()}. Take one out, or give it another heading.`,
      };
    }
  }
  if (!at.has('name') && !(at.has('first') && at.has('last'))) return { problem: explainMissing(cells) };
  return { at, unused };
}

function explainMissing(cells: readonly string[]): string {
  const found = cells.filter((cell) => cell !== '').map((cell) => `“${cell.slice(0, 40)}”`);
  return `No column is headed “Name” (or “First name” and “Last name”). The first line has ${found.slice(0, 12).join(', ')}. Put the headings in the first line, as in the template.`;
}
