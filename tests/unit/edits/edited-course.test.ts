/** Whatever is edited, branched off, merged and released: every learner of an earlier release comes back to their own. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editKinds, type Edit } from './edit-draft.ts';
import { expectKept, visit, type Tally, type Visit } from './learner.ts';
import { playHistory, type Step } from './release.ts';

const rolls = fc.tuple(fc.nat(), fc.nat(), fc.nat());
const edit = fc.record({ kind: fc.constantFrom(...editKinds), rolls });
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('edit' as const), edit }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('branch' as const), edits }) },
  { weight: 2, arbitrary: fc.constant({ type: 'merge' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'release' as const }) },
);

const makeEdit = (kind: Edit['kind'], ...rolls: [number, number, number]) => ({ kind, rolls });
const onMain = (edit: ReturnType<typeof makeEdit>) => ({ type: 'edit' as const, edit });
/** A branch whose number is free again, but lower than one that was released meanwhile. */
const passedBy = [
  { type: 'branch' as const, edits: [makeEdit('insert-chapter', 0, 0, 0)] },
  onMain(makeEdit('insert-chapter', 0, 0, 0)),
  onMain(makeEdit('insert-chapter', 0, 0, 2)),
  onMain(makeEdit('remove-chapter', 0, 0, 0)),
  { type: 'release' as const },
  { type: 'merge' as const },
];

/** Each edit with an id of its own for what it may add. */
function nameAll(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): Step[] {
  const name = (one: Omit<Edit, 'name'>, at: string): Edit => ({ ...one, name: `new-${at}` });
  return steps.map((one, at) => {
    if (one.type === 'edit') return { ...one, edit: name(one.edit, `${at}`) };
    if (one.type === 'branch')
      return { ...one, edits: one.edits.map((each, of) => name(each, `${at}-${of}`)) };
    return one;
  });
}

test('every earlier state loads, keeps what is unchanged, sets aside what changed, and tells what is new', () => {
  const tally: Tally = {
    kept: 0,
    setAside: 0,
    clashes: 0,
    newChapters: 0,
    newQuestions: 0,
    goneQuestions: 0,
    completed: 0,
  };
  const history = fc.array(step, { minLength: 3, maxLength: 10 });
  fc.assert(
    fc.property(history, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (steps, learning) => {
      const visits: Visit[] = [];
      playHistory([...nameAll(steps), { type: 'release' }], (release) => {
        for (const earlier of visits) expectKept(earlier, release, tally);
        const fresh = visit(release, learning);
        const again = visits.at(-1) && visit(release, learning.toReversed(), visits.at(-1));
        visits.push(...[fresh, again].filter((one) => one !== undefined));
      });
    }),
    { numRuns: 300, examples: [[passedBy, Array.from({ length: 40 }, () => 1)]] },
  );
  const { clashes, ...happened } = tally;
  // Two of 65,536 fingerprints are the same once in a while; more would mean that they do not tell questions apart.
  expect(clashes).toBeLessThan(3 + happened.setAside / 1000);
  for (const count of Object.values(happened)) expect(count).toBeGreaterThan(20);
}, 60_000);
