/** A recorded run is judged: planted faults are found, and nothing else. */
import { describe, expect, it } from 'vitest';
import { judgeRun } from './judge-run.ts';
import { listCosts } from './run/answer-budget.ts';
import { scorm12 } from './standard/scorm12.ts';
import { scorm2004 } from './standard/scorm2004.ts';
import type { Standard } from './standard/standard.ts';
import type { LmsCall } from './strict-lms.ts';

const in2004 = scorm2004('4th');

/** `Set element value`, `Get element result error`, or a method alone, one a line. */
function record({ methods }: Standard, lines: readonly string[]): LmsCall[] {
  return lines.map((line): LmsCall => {
    const [verb = '', element = '', value = '', error = '0'] = line.split(' ');
    if (verb === 'Set') return { method: methods.set, args: [element, value], result: 'true', error: '0' };
    if (verb === 'Get') return { method: methods.get, args: [element], result: value, error };
    const method = { Start: methods.initialize, Commit: methods.commit, End: methods.finish }[verb];
    return { method: method ?? verb, args: [''], result: 'true', error: '0' };
  });
}

const answer12 = [
  'Set cmi.interactions.0.id q1',
  'Set cmi.interactions.0.type choice',
  'Set cmi.interactions.0.correct_responses.0.pattern 0',
  'Set cmi.interactions.0.student_response 0',
  'Set cmi.interactions.0.result correct',
  'Set cmi.suspend_data 1abc',
];
const clean12 = [
  'Start',
  'Get cmi.core.lesson_location',
  'Set cmi.core.exit suspend',
  'Set cmi.core.lesson_status incomplete',
  'Commit',
  ...answer12,
  'Set cmi.core.score.raw 100',
  'Set cmi.core.lesson_status passed',
  'Commit',
  'Set cmi.core.session_time 0000:01:00.00',
  'End',
];
const clean2004 = [
  'Start',
  'Get cmi.location  403',
  'Get cmi.objectives._count 0',
  'Set cmi.exit suspend',
  'Set cmi.objectives.0.id o',
  'Set cmi.objectives.0.score.scaled 1',
  'Set cmi.objectives.0.success_status passed',
  'Commit',
  'Set adl.nav.request suspendAll',
  'End',
];

/** Replaces one line by others. */
const swap = (lines: readonly string[], line: string, ...others: string[]): string[] => {
  expect(lines).toContain(line);
  return lines.flatMap((one) => (one === line ? others : [one]));
};
const codes = (standard: Standard, lines: readonly string[]): string[] =>
  judgeRun(standard, record(standard, lines)).map(({ code, call }) => `${code} ${call}`);

describe('a run', () => {
  it('without a fault has none', () => {
    expect(codes(scorm12, clean12)).toEqual([]);
    expect(codes(in2004, clean2004)).toEqual([]);
  });

  it('where nothing may be recorded ends in order, too', () => {
    expect(codes(in2004, ['Start', 'Set adl.nav.request suspendAll', 'End'])).toEqual([]);
    expect(codes(scorm12, ['Start', 'End'])).toEqual([]);
  });

  const exit = 'Set cmi.core.exit suspend';
  const status = 'Set cmi.core.lesson_status passed';
  const score = 'Set cmi.core.score.raw 100';
  it.each([
    ['a call before the start', ['Commit', ...clean12], '301 LMSCommit("")'],
    ['a second start', swap(clean12, exit, 'Start', exit), '101 LMSInitialize("")'],
    ['a call after the end', [...clean12, 'Commit'], '301 LMSCommit("")'],
    ['no end', clean12.slice(0, -1), 'order LMSSetValue("cmi.core.session_time", "0000:01:00.00")'],
    [
      'no exit',
      clean12.filter((line) => line !== exit),
      'order LMSSetValue("cmi.core.lesson_status", "incomplete")',
    ],
    [
      'an exit that is not suspend',
      swap(clean12, exit, 'Set cmi.core.exit logout'),
      'order LMSSetValue("cmi.core.exit", "logout")',
    ],
    [
      'a status before its score',
      swap(swap(clean12, score), status, status, score),
      'order LMSSetValue("cmi.core.score.raw", "100")',
    ],
    [
      'a wrong value',
      swap(clean12, score, 'Set cmi.core.score.raw 101'),
      '405 LMSSetValue("cmi.core.score.raw", "101")',
    ],
    [
      'a response before its type',
      clean12.filter((line) => !line.includes('.type')),
      '201 LMSSetValue("cmi.interactions.0.student_response", "0")',
    ],
    [
      'a question with two rows',
      swap(clean12, exit, exit, 'Set cmi.interactions.0.id q1', 'Set cmi.interactions.1.id q1'),
      'order LMSSetValue("cmi.interactions.1.id", "q1")',
    ],
  ])('of SCORM 1.2 with %s', (_what, lines, fault) => {
    expect(codes(scorm12, lines)).toContain(fault);
  });

  const request = 'Set adl.nav.request suspendAll';
  const passed = 'Set cmi.objectives.0.success_status passed';
  const scaled = 'Set cmi.objectives.0.score.scaled 1';
  it.each([
    [
      'a request not right before the end',
      swap(clean2004, request, request, 'Commit'),
      'order SetValue("adl.nav.request", "suspendAll")',
    ],
    [
      'another request',
      swap(clean2004, request, 'Set adl.nav.request exitAll'),
      '406 SetValue("adl.nav.request", "exitAll")',
    ],
    [
      "an objective's status before its score",
      swap(swap(clean2004, scaled), passed, passed, scaled),
      'order SetValue("cmi.objectives.0.score.scaled", "1")',
    ],
    [
      'a second read in vain',
      swap(clean2004, request, 'Get cmi.location  403', request),
      '403 GetValue("cmi.location")',
    ],
    [
      'an error at a read',
      swap(clean2004, request, 'Get cmi.mode  301', request),
      '301 GetValue("cmi.mode")',
    ],
    [
      'another objective id',
      swap(clean2004, scaled, 'Set cmi.objectives.0.id p'),
      '351 SetValue("cmi.objectives.0.id", "p")',
    ],
  ])('of SCORM 2004 with %s', (_what, lines, fault) => {
    expect(codes(in2004, lines)).toContain(fault);
  });

  it.each([
    ['false', '0'],
    ['true', '101'],
    [true, '0'],
    [undefined, '0'],
  ])('whose Set the LMS answers with %j and error %s', (result, error) => {
    const calls = record(scorm12, clean12).map((call) =>
      String(call.args[0]).endsWith('score.raw') ? { ...call, result, error } : call,
    );
    expect(judgeRun(scorm12, calls).map(({ call }) => call)).toEqual([
      'LMSSetValue("cmi.core.score.raw", "100")',
    ]);
  });

  it('whose Get the LMS answers with no text', () => {
    const calls = record(scorm12, clean12).map((call) =>
      String(call.args[0]).endsWith('location') ? { ...call, result: null } : call,
    );
    expect(judgeRun(scorm12, calls).map(({ why }) => why)).toEqual(['it gave null, not text']);
  });

  it('goes on from what the LMS held, as it says or as it was', () => {
    const later = [
      'Start',
      'Set cmi.core.exit suspend',
      'Get cmi.interactions._count 2',
      'Set cmi.interactions.2.id q3',
      'End',
    ];
    expect(codes(scorm12, later)).toEqual([]);
    expect(
      codes(
        scorm12,
        later.filter((line) => !line.startsWith('Get')),
      ),
    ).toHaveLength(1);
    const silent = record(
      scorm12,
      later.filter((line) => !line.startsWith('Get')),
    );
    expect(judgeRun(scorm12, silent, { 'cmi.interactions._count': '2' })).toEqual([]);
  });
});

describe('what an answer costs', () => {
  const costs = (lines: readonly string[]) => listCosts(scorm12, record(scorm12, lines));

  it('is counted without further patterns, filled rows, objectives, score and status', () => {
    const besides = [
      'Set cmi.interactions.0.correct_responses.1.pattern 1',
      'Set cmi.interactions.1.id q2',
      'Set cmi.interactions.1.type choice',
      'Set cmi.objectives.0.status passed',
    ];
    const { answers, needless, followUps } = costs(
      swap(clean12, 'Set cmi.suspend_data 1abc', 'Set cmi.suspend_data 1abc', ...besides),
    );
    expect(answers.map(({ row, sets }) => [row, sets.length])).toEqual([[0, answer12.length]]);
    expect(needless).toEqual([]);
    expect(followUps).toBe(0);
  });

  it('grows with every other Set', () => {
    const more = Array.from({ length: 9 }, () => 'Set cmi.interactions.0.latency 00:00:01');
    const { answers } = costs(
      swap(clean12, 'Set cmi.suspend_data 1abc', 'Set cmi.suspend_data 1abc', ...more),
    );
    expect(answers[0]?.sets).toHaveLength(15);
  });

  it('leaves out an answer that was not committed', () => {
    expect(costs(clean12.filter((line) => line !== 'Commit')).answers).toEqual([]);
  });

  it('shows commits too many', () => {
    const twice = swap(clean12, 'Set cmi.core.session_time 0000:01:00.00', 'Commit');
    expect(costs(twice).needless).toHaveLength(1);
    const parted = swap(clean12, 'Set cmi.suspend_data 1abc', 'Commit', 'Set cmi.suspend_data 1abc');
    expect(costs(parted).followUps).toBe(1);
  });

  it('is for one question', () => {
    const two = answer12.map((line) => line.replaceAll('.0.id q1', '.1.id q2').replaceAll('.0.', '.1.'));
    expect(() => costs(swap(clean12, 'Set cmi.core.score.raw 100', ...two))).toThrow('share a commit');
  });
});
