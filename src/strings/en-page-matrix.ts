import type { MatrixPageStrings } from './page-matrix.ts';
import { plural } from './plural.ts';

export const enPageMatrix: MatrixPageStrings = {
  how: 'There are no marks here. Judge a task, then see the toolkit’s view beside yours.',
  key: 'What a to h stand for',
  groups: {
    a: 'What speaks for it',
    f: 'What speaks against it',
    g: 'May belong to someone else',
    h: 'And so',
  },
  verdicts: { yes: 'Yes', no: 'No', maybe: 'Maybe', open: 'Left open' },
  item: (item) => (item.startsWith('ex') ? `Example ${item.slice(2)}` : `Task ${item}`),
  viewOf: 'The toolkit’s view',
  factor: 'What we look at',
  view: 'Toolkit',
  why: 'Why the toolkit says so',
  odd: 'Odd in the source:',
  rest: (count) => plural(count, 'more task', 'more tasks'),
};
