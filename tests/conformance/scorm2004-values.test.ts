/** What the strict model of SCORM 2004 takes and refuses, element by element and type by type. */
import { describe } from 'vitest';
import {
  describeElements,
  describeResponses,
  listParts,
  type ElementCases,
  type ResponseCases,
} from './element-cases.ts';
import { scorm2004Types } from './standard/scorm2004-responses.ts';
import { scorm2004 } from './standard/scorm2004.ts';

const long = (length: number): string => 'x'.repeat(length);
const real: ElementCases = {
  takes: ['0', '-12.5', '99999', `0.${'1'.repeat(18)}`],
  refuses: { 406: ['.5', '1e-1', '1.', '123456', `0.${'1'.repeat(19)}`, '', 'many', '1,5'] },
};
const scaled: ElementCases = {
  takes: ['-1', '0.875', '1'],
  refuses: { 406: ['8e-1', '.5', ''], 407: ['1.01', '-1.1', '80'] },
};
const measure: ElementCases = {
  takes: ['0', '0.3333', '1'],
  refuses: { 406: ['1/3', ''], 407: ['-0.1', '1.01', '100'] },
};
const fromZero: ElementCases = { takes: ['0', '1.5'], refuses: { 406: ['loud'], 407: ['-0.1'] } };
const timespan: ElementCases = {
  takes: ['PT0S', 'PT1H2M3.45S', 'P1Y2M3DT4H', 'P1D', 'PT90M'],
  refuses: {
    406: ['P', 'PT', 'P1DT', 'P1W', 'P1.5D', 'PT1.555S', 'PT1.S', 'pt1s', '00:01:00', '90', ''],
  },
};
const timestamp: ElementCases = {
  takes: [
    '2025-11-22T09:05:07',
    '2025-11-22T09:05:07.1',
    '2025-11-22T09:05:07.12Z',
    '2025-11-22T09:05:07.00+01:00',
    '2038-12-31T23:59:59',
  ],
  refuses: {
    406: [
      '2025-11-22T09:05:07Z',
      '2025-11-22T09:05:07.123Z',
      '2025-11-22T09:05:07+01:00',
      '2025-11-22T09:05:07.12+1',
      '2039-01-01T00:00:00',
      '2025-02-30T00:00:00',
      '2025-13-01T00:00:00',
      '2025-11-22T24:00:00',
      '2025-11-22',
      '09:05:07',
      '',
    ],
  },
};
const id: ElementCases = {
  takes: ['role_q1_what', 'urn:alongside:role', 'https://x.ca/q1', long(4000)],
  refuses: { 406: ['two words', 'é', '', 'urn:', 'urn:role', long(4001)] },
};
const text = (longest: number): ElementCases => ({
  takes: ['', 'né\n', long(longest)],
  refuses: { 406: [long(longest + 1)] },
});
const line = (longest: number): ElementCases => ({
  takes: ['', 'Which one?', long(longest)],
  refuses: { 406: ['two\nlines', 'two\rlines', long(longest + 1)] },
});
const completion: ElementCases = {
  takes: ['completed', 'incomplete', 'not attempted', 'unknown'],
  refuses: { 406: ['passed', 'Completed', 'browsed', ''] },
};
const success: ElementCases = {
  takes: ['passed', 'failed', 'unknown'],
  refuses: { 406: ['completed', 'Passed', ''] },
};

describe.each(['3rd', '4th'] as const)('the elements of SCORM 2004, %s edition', (edition) => {
  describeElements(scorm2004(edition), {
    'cmi.comments_from_learner.n.comment': line(4000),
    'cmi.comments_from_learner.n.location': line(250),
    'cmi.comments_from_learner.n.timestamp': timestamp,
    'cmi.completion_status': completion,
    'cmi.exit': {
      takes: ['', 'time-out', 'suspend', 'logout', 'normal'],
      refuses: { 406: ['Suspend', 'suspendAll'] },
    },
    'cmi.interactions.n.id': id,
    'cmi.interactions.n.type': { takes: scorm2004Types, refuses: { 406: ['Choice', 'match', ''] } },
    'cmi.interactions.n.objectives.n.id': id,
    'cmi.interactions.n.timestamp': timestamp,
    'cmi.interactions.n.weighting': real,
    'cmi.interactions.n.result': {
      takes: ['correct', 'incorrect', 'unanticipated', 'neutral', '0.5'],
      refuses: { 406: ['wrong', 'Correct', '', '1e1'] },
    },
    'cmi.interactions.n.latency': timespan,
    'cmi.interactions.n.description': line(250),
    'cmi.learner_preference.audio_level': fromZero,
    'cmi.learner_preference.language': { takes: ['', 'en', 'en-CA'], refuses: { 406: ['e', 'en_CA', '12'] } },
    'cmi.learner_preference.delivery_speed': fromZero,
    'cmi.learner_preference.audio_captioning': { takes: ['-1', '0', '1'], refuses: { 406: ['2', 'on'] } },
    'cmi.location': text(1000),
    'cmi.objectives.n.id': id,
    'cmi.objectives.n.score.scaled': scaled,
    'cmi.objectives.n.score.raw': real,
    'cmi.objectives.n.score.min': real,
    'cmi.objectives.n.score.max': real,
    'cmi.objectives.n.success_status': success,
    'cmi.objectives.n.completion_status': completion,
    'cmi.objectives.n.progress_measure': measure,
    'cmi.objectives.n.description': line(250),
    'cmi.progress_measure': measure,
    'cmi.score.scaled': scaled,
    'cmi.score.raw': real,
    'cmi.score.min': real,
    'cmi.score.max': real,
    'cmi.session_time': timespan,
    'cmi.success_status': success,
    'cmi.suspend_data': text(64_000),
    'adl.nav.request': {
      takes: ['suspendAll'],
      refuses: { 406: ['exit', 'exitAll', 'abandonAll', 'continue', '_none_', 'suspendall', ''] },
    },
    ...(edition === '4th' && { 'adl.data.n.store': text(64_000) }),
  });
});

const pairs = (count: number): string => listParts(count, '[,]', (place) => `${place}[.]a`);
const notIds = ['a-b', 'a b', 'a:b', 'a/b', 'é', long(251)];
const truth = { takes: ['true', 'false'], refuses: ['', 't', '1', 'True', 'true[,]false'] };
const choice = {
  takes: ['', '0', 'a_1.b', '0[,]2', listParts(36, '[,]'), long(250)],
  refuses: [...notIds, '0,1', '0[,]0', '0[,]', '{0,1}', listParts(37, '[,]')],
};
const words = {
  takes: ['', 'peer', '{lang=en}peer', '{lang=en-CA}peer[,]{lang=fr}pair', `{lang=en}${long(250)}`],
  refuses: [
    ...['two\nlines', '{lang=english}peer', '{lang=}peer', '{lang=en peer', long(251)],
    listParts(11, '[,]'),
  ],
};
const essay = {
  takes: ['', '{lang=en}All of it', long(4000)],
  refuses: ['two\nlines', '{lang=12}x', long(4001)],
};
const matching = {
  takes: ['0[.]1', '0[.]2[,]1[.]0', pairs(36)],
  refuses: ['', '0', '0.1', '0.1,1.0', '0[.]', '[.]1', '0[.]1[.]2', 'a-b[.]1', '0[.]1[,]', pairs(37)],
};
const steps = {
  takes: ['approach[.]0', '[.]0', 'step[.]', 'a[.]0.5[,]b[.]yes', 'a[.]-1.5'],
  refuses: ['', 'approach', '[.]', 'a b[.]0', 'a[.]two words', 'a[.]0[.]1', 'a[.]0[,]', long(251)],
};
const order = {
  takes: ['0', '2[,]0[,]1', '0[,]0', listParts(36, '[,]')],
  refuses: ['', '0,1', 'a-b', '0[,]', listParts(37, '[,]')],
};
const rating = { takes: ['0', 'agree_1'], refuses: ['', 'two words', '0[,]1', ...notIds] };

const cases: Readonly<Record<string, ResponseCases>> = {
  'true-false': { responses: truth, patterns: truth },
  choice: { responses: choice, patterns: choice },
  'fill-in': {
    responses: words,
    patterns: {
      takes: [
        ...words.takes,
        '{case_matters=true}{lang=en}Peer',
        '{order_matters=false}{case_matters=true}a[,]b',
      ],
      refuses: [...words.refuses, '{case_matters=yes}a', '{case_matters=true}{case_matters=true}a'],
    },
  },
  'long-fill-in': {
    responses: essay,
    patterns: {
      takes: [...essay.takes, '{case_matters=false}x'],
      refuses: [...essay.refuses, '{case_matters=1}x', '{order_matters=true}x'],
    },
  },
  matching: { responses: matching, patterns: matching },
  performance: {
    responses: { takes: steps.takes, refuses: [...steps.refuses, 'a[.]1[:]2'] },
    patterns: {
      takes: [...steps.takes, '{order_matters=true}a[.]0', 'a[.]1[:]2'],
      refuses: [...steps.refuses, '{order_matters=no}a[.]0', '{case_matters=true}a[.]0', 'a[.]2[:]1'],
    },
  },
  sequencing: { responses: order, patterns: order },
  likert: { responses: rating, patterns: rating },
  numeric: {
    responses: { takes: ['0', '-1.5'], refuses: ['', '.5', '1e3', '1[:]2', 'one', '123456'] },
    patterns: { takes: ['1[:]2', '2[:]2', '1[:]', '[:]2'], refuses: ['', '1', '2[:]1', '1:2', 'a[:]b'] },
  },
  other: {
    responses: { takes: ['', 'anything [,] é', long(4000)], refuses: ['two\nlines', long(4001)] },
    patterns: { takes: ['anything'], refuses: ['two\nlines', long(4001)] },
  },
};

describe('the responses of SCORM 2004', () => {
  describeResponses(scorm2004('4th'), 'learner_response', scorm2004Types, cases);
});
