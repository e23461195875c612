/** Which tasks the overview shows. */
import type { MatrixFilter } from '../../strings/matrix-strings.ts';
import type { MatrixTask } from './matrix-task.ts';

export const matrixFilters: readonly MatrixFilter[] = ['all', 'differ', 'unjudged', 'odd'];

const passes: Readonly<Record<MatrixFilter, (task: MatrixTask) => boolean>> = {
  all: () => true,
  differ: (task) => task.differences > 0,
  unjudged: (task) => !task.judged,
  odd: (task) => task.odd,
};

export function filterTasks(tasks: readonly MatrixTask[], filter: MatrixFilter): MatrixTask[] {
  return tasks.filter(passes[filter]);
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Tasks that hold every word looked for, in their name or their number. */
export function searchTasks(tasks: readonly MatrixTask[], search: string): MatrixTask[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return tasks.filter(({ label, name }) => {
    const text = fold(`${label} ${name}`);
    // A 1 is not also a 10 and a 31.
    return words.every((word) => (/^\d+$/.test(word) ? label.endsWith(` ${word}`) : text.includes(word)));
  });
}
