/** The matrix as a table for a team to talk over: a row a task, the learner's view and the source's side by side. */
import { formatCsv, type Cell } from '../../model/csv.ts';
import type { MatrixStrings } from '../../strings/matrix-strings.ts';
import type { MatrixFactor, MatrixTask } from './matrix-task.ts';

/** @param isShown whether the learner may see the source's view of a task */
export function writeMatrixCsv(
  tasks: readonly MatrixTask[],
  factors: readonly MatrixFactor[],
  isShown: (task: MatrixTask) => boolean,
  t: MatrixStrings,
): string {
  const heads = factors.flatMap(({ letter, short }) =>
    [t.you, t.toolkit].map((whose) => `${letter} ${short} (${whose.toLowerCase()})`),
  );
  const lines = tasks.map((task): Cell[] => [
    task.label,
    task.name,
    ...factors.flatMap((_, at) => {
      const verdict = task.verdicts[at] ?? 'open';
      const given = task.given[at] ?? '';
      return [given === '' ? '' : t.verdicts[given], isShown(task) ? t.verdicts[verdict] : ''];
    }),
    factors.flatMap(({ letter }, at) => (task.differsAt(at) ? [letter] : [])).join(' '),
    isShown(task) ? listNotes(task, factors) : '',
  ]);
  return formatCsv([[t.number, t.task, ...heads, t.csvDiffer, t.csvNotes], ...lines]);
}

function listNotes({ notes }: MatrixTask, factors: readonly MatrixFactor[]): string {
  return factors.flatMap(({ letter }, at) => (notes[at] ? [`${letter}: ${notes[at]}`] : [])).join(' ');
}
