/** What the strict model of SCORM 1.2 takes and refuses, element by element and type by type. */
import { describe } from 'vitest';
import {
  describeElements,
  describeResponses,
  listParts,
  type ElementCases,
  type ResponseCases,
} from './element-cases.ts';
import { scorm12Types } from './standard/scorm12-responses.ts';
import { scorm12 } from './standard/scorm12.ts';

const long = (length: number): string => 'x'.repeat(length);
const score: ElementCases = {
  takes: ['0', '87.5', '100', ''],
  refuses: { 405: ['100.1', '-1', '1e1', 'many', '.5', ' 5', '1,5'] },
};
const id: ElementCases = {
  takes: ['role_q1_what', 'a', long(255)],
  refuses: { 405: ['two words', 'é', '', 'tab\t', long(256)] },
};
const timespan: ElementCases = {
  takes: ['00:00:00', '0000:01:02.34', '9999:59:59.99', '100:00:00.5'],
  refuses: { 405: ['0:01:00', '10000:01:00', '00:01:00.123', '00:60:00', '00:00:60', 'PT1M', '12.3', ''] },
};
const text = (longest: number): ElementCases => ({
  takes: ['', 'né\n', long(longest)],
  refuses: { 405: [long(longest + 1)] },
});

describe('the elements of SCORM 1.2', () => {
  describeElements(scorm12, {
    'cmi.core.lesson_location': text(255),
    'cmi.core.lesson_status': {
      takes: ['passed', 'completed', 'failed', 'incomplete', 'browsed'],
      refuses: { 405: ['not attempted', 'unknown', 'Passed', 'PASSED', '', 'complete'] },
    },
    'cmi.core.score.raw': score,
    'cmi.core.score.min': score,
    'cmi.core.score.max': score,
    'cmi.core.exit': {
      takes: ['', 'time-out', 'suspend', 'logout'],
      refuses: { 405: ['normal', 'Suspend', 'timeout'] },
    },
    'cmi.core.session_time': timespan,
    'cmi.suspend_data': text(4096),
    'cmi.comments': text(4096),
    'cmi.objectives.n.id': id,
    'cmi.objectives.n.score.raw': score,
    'cmi.objectives.n.score.min': score,
    'cmi.objectives.n.score.max': score,
    'cmi.objectives.n.status': {
      takes: ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'],
      refuses: { 405: ['unknown', 'Passed', ''] },
    },
    'cmi.student_preference.audio': { takes: ['-1', '100'], refuses: { 405: ['-2', '101', '0.5'] } },
    'cmi.student_preference.language': text(255),
    'cmi.student_preference.speed': { takes: ['-100', '100'], refuses: { 405: ['-101', '101', ''] } },
    'cmi.student_preference.text': { takes: ['-1', '0', '1'], refuses: { 405: ['2', 'on'] } },
    'cmi.interactions.n.id': id,
    'cmi.interactions.n.objectives.n.id': id,
    'cmi.interactions.n.type': {
      takes: [
        ...['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'],
      ],
      refuses: { 405: ['long-fill-in', 'other', 'Choice', ''] },
    },
    'cmi.interactions.n.time': {
      takes: ['09:05:07', '23:59:59'],
      refuses: { 405: ['9:05:07', '24:00:00', '09:05:07.5', '2025-11-22T09:05:07', ''] },
    },
    'cmi.interactions.n.weighting': {
      takes: ['0', '1', '0.25', '100', '-100'],
      refuses: { 405: ['101', '-101', '1e1', ''] },
    },
    'cmi.interactions.n.result': {
      takes: ['correct', 'wrong', 'unanticipated', 'neutral', '0.5'],
      refuses: { 405: ['incorrect', 'Correct', '', 'true'] },
    },
    'cmi.interactions.n.latency': timespan,
  });
});

const choice36 = listParts(36, ',', (place) => place.toString(36));
const pairs = (count: number): string => listParts(count, ',', (place) => `${place.toString(36)}.0`);
const token = { takes: ['0', 'z'], refuses: ['', 'A', 'ab', '-', '0,1', 'é'] };
const order = { takes: ['0', '2,0,1', choice36], refuses: ['', '0,0', '0, 1', '0[,]1', '{0,1}', 'ab', 'A'] };
const truth = { takes: ['0', '1', 't', 'f'], refuses: ['', 'true', 'false', 'T', 't,f'] };
const words = { takes: ['', 'peer support', 'né', long(255)], refuses: ['two\nlines', long(256)] };
const matching = {
  takes: ['0.1', '0.2,1.0', pairs(36)],
  refuses: ['', '0', '0.', '.1', '0.1;1.0', '0-1', '0.1,0.1', '0[.]1', 'ab.0', `${pairs(36)},0.1`],
};
const number = { takes: ['0', '-1.5', '1234567890'], refuses: ['', '1e3', '.5', 'one', '1[:]2', '1,5'] };

const cases: Readonly<Record<string, ResponseCases>> = {
  'true-false': { responses: truth, patterns: truth },
  choice: {
    responses: { takes: order.takes, refuses: [...order.refuses, '0;1'] },
    patterns: {
      takes: ['0', '{0,2}', `{${choice36}}`],
      refuses: ['', '0,1', '{0}', '{}', '{0,0}', '{0,1', '0[,]1', 'A'],
    },
  },
  'fill-in': { responses: words, patterns: words },
  matching: { responses: matching, patterns: matching },
  performance: { responses: words, patterns: words },
  sequencing: { responses: order, patterns: order },
  likert: { responses: token, patterns: token },
  numeric: { responses: number, patterns: number },
};

describe('the responses of SCORM 1.2', () => {
  describeResponses(scorm12, 'student_response', scorm12Types, cases);
});
