import { describe, expect, test } from 'vitest';
import { deriveAttempt } from '../../../src/host/results/derive-attempt.ts';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { encodeState } from '../../../src/model/saved-state.ts';
import { tinyOutline } from './tiny-package.ts';

const allRead: Progress['chapters'] = new Map([
  [1, 'complete'],
  [2, 'complete'],
]);

function answers(right: boolean): Progress['answers'] {
  const response = { kind: 'choice', chosen: [1] } as const;
  return new Map([[7, { fingerprint: 99, index: 0, tries: 1, response, right, everRight: right }]]);
}

const save = (progress: Partial<Progress>) =>
  encodeState({ learnerId: 'learner-1', counter: 1, progress: { ...emptyProgress, at: 1, ...progress } });

const derive = (record: Record<string, string>) => deriveAttempt(record, 'learner-1', tinyOutline);

describe('status', () => {
  test.each([
    ['in-progress', {}],
    [
      'in-progress',
      { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': save({ chapters: allRead }) },
    ],
    ['passed', { 'cmi.core.lesson_status': 'passed', 'cmi.suspend_data': 'unreadable' }],
    ['complete', { 'cmi.core.lesson_status': 'completed' }],
    ['failed', { 'cmi.core.lesson_status': 'failed' }],
    ['failed', { 'cmi.suspend_data': save({ chapters: allRead, answers: answers(false) }) }],
    ['passed', { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' }],
    ['failed', { 'cmi.completion_status': 'completed', 'cmi.success_status': 'failed' }],
    ['complete', { 'cmi.completion_status': 'completed', 'cmi.success_status': 'unknown' }],
  ])('is %s (%#)', (status, record) => {
    expect(derive(record as Record<string, string>).status).toBe(status);
  });
});

describe('progress', () => {
  test('counts chapters and questions, and lists the chapters', () => {
    const saved = save({ chapters: new Map([[2, 'complete' as const]]), answers: answers(true) });
    expect(derive({ 'cmi.suspend_data': saved, 'cmi.core.score.raw': '66.67' })).toMatchObject({
      chapters_complete: 1,
      chapters_done: '2,',
      questions_answered: 1,
      score: 66.67,
    });
  });

  test("is unknown where the saved state is damaged or another learner's", () => {
    expect(derive({ 'cmi.suspend_data': 'damaged' }).chapters_complete).toBeNull();
    const other = deriveAttempt({ 'cmi.suspend_data': save({}) }, 'learner-2', tinyOutline);
    expect(other).toMatchObject({ chapters_complete: null, questions_answered: null });
  });
});
