import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { listRefused, type Standard } from '../../../src/host/launch/data-model.ts';
import { elements12 } from '../../../src/host/launch/elements-12.ts';
import { elements2004 } from '../../../src/host/launch/elements-2004.ts';
import { findQuestionNumber } from '../../../src/host/launch/interaction-question.ts';
import { tinyOutline } from './tiny-package.ts';

const silent = {
  processHttpRequest: () => ({ result: 'true', errorCode: 0 }),
  updateSettings: () => undefined,
};
const settings = { autocommit: false, lmsCommitUrl: '/', httpService: silent, logLevel: 5 };

/** What is used of the runtimes; scorm-again's own types do not resolve in Node. */
interface Runtime {
  readonly getFlattenedCMI: () => Readonly<Record<string, unknown>>;
}
type Made<Methods extends string> = new (
  settings: object,
) => Runtime & Readonly<Record<Methods, (...values: string[]) => unknown>>;
const Api12 = Scorm12API as unknown as Made<'LMSInitialize' | 'LMSSetValue'>;
const Api2004 = Scorm2004API as unknown as Made<'Initialize' | 'SetValue'>;

/** As the launch page has them: what is set, and what is then there. */
const open: Record<
  Standard,
  () => { set: (name: string, value: string) => boolean; read: Runtime['getFlattenedCMI'] }
> = {
  scorm12: () => {
    const api = new Api12(settings);
    api.LMSInitialize('');
    return {
      set: (name, value) => api.LMSSetValue(name, value) === 'true',
      read: () => api.getFlattenedCMI(),
    };
  },
  scorm2004: () => {
    const api = new Api2004(settings);
    api.Initialize('');
    return {
      set: (name, value) => api.SetValue(name, value) === 'true',
      read: () => api.getFlattenedCMI(),
    };
  },
};

const values = [
  ...[
    '',
    'x',
    'x'.repeat(255),
    'x'.repeat(1000),
    'x'.repeat(4000),
    'x'.repeat(64_000),
    'é\n界 🙂',
    '{lang=en}x',
  ],
  ...['0', '1', '-1', '100', '0.5', '-0.25', '99.99', '50.', '2.5000000', '1000000', '-100', '1.0'],
  ...['00:00:00', '0012:34:56.78', '99999:00:00', 'PT1H2M3.45S', 'P1Y2M3DT4H5M6S', 'P1W', 'PT0S'],
  ...['2026-01-02T03:04:05', '2026-01-02T03:04:05.67Z', '2026-01-02T03:04:05.67+05:30', '2026'],
  ...['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted', 'unknown'],
  ...['suspend', 'logout', 'time-out', 'normal', 'correct', 'wrong', 'incorrect', 'unanticipated', 'neutral'],
  ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing', 'likert'],
  ...['numeric', 'other', 'a,b', 'a[,]b', 'a[.]b', 'true', 't', '1[:]2', 'part_q7_first'],
];

describe.each([
  ['scorm12', elements12],
  ['scorm2004', elements2004],
] as const)('of %s', (standard, elements) => {
  test.each([...elements.keys()])('%s takes what the runtime takes', (element) => {
    const name = element.replaceAll('.n.', '.0.');
    const taken = values.filter((value) => {
      const runtime = open[standard]();
      const row = /^(cmi\.(?:interactions|objectives)\.0\.)/.exec(name)?.[1];
      if (row !== undefined && name !== `${row}id`) runtime.set(`${row}id`, 'first');
      if (!runtime.set(name, value)) return false;
      const found = runtime.read()[name];
      expect(listRefused(standard, { [name]: typeof found === 'string' ? found : value })).toEqual([]);
      return true;
    });
    // Answers and patterns depend on the type; everything else takes something.
    if (!/response|pattern/.test(name)) expect(taken).not.toEqual([]);
  });
});

test('a question is found by the number in its id, whatever the part is called', () => {
  const [part] = tinyOutline.parts;
  if (!part) throw new Error('The tiny course has no part.');
  const outline = { ...tinyOutline, parts: [part, { ...part, id: 'part-q7-more' }] };
  const ids = [
    'part_q7_first',
    'part_q7_more_q7_first',
    'part_q8_first',
    'elsewhere_q7_first',
    'part_q_x',
    '',
  ];
  expect(ids.map((id) => findQuestionNumber(outline, id))).toEqual([
    7,
    7,
    ...Array<undefined>(4).fill(undefined),
  ]);
});
