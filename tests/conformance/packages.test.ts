/** Each package, taken from beginning to end in a real browser, by an LMS that holds every call to the standard. */
import { expect, test } from 'vitest';
import { scormStandards, type ScormStandard } from '../../src/packaging/standards.ts';
import { questions } from '../e2e/support/course-under-test.ts';
import type { OpenCourse } from '../e2e/support/open-course.ts';
import { openPageLms, type PageLms } from '../e2e/support/open-page-lms.ts';
import type { PageLmsRecord } from '../e2e/support/page-lms.ts';
import { watchTroubles } from '../e2e/support/troubles.ts';
import { useBrowser } from '../e2e/support/use-browser.ts';
import { judgeRun } from './judge-run.ts';
import { listCosts } from './run/answer-budget.ts';
import { answerQuestion } from './run/answer-question.ts';
import { goToNumber, waitForNumber, walkCourse } from './run/walk-course.ts';
import { scorm12 } from './standard/scorm12.ts';
import { scorm2004 } from './standard/scorm2004.ts';
import type { Standard } from './standard/standard.ts';

const mostSets = 14;

interface Expected {
  readonly standard: Standard;
  readonly review: Readonly<Record<string, string>>;
  /** In the record of a learner who got everything right in the end. */
  readonly done: Readonly<Record<string, string>>;
  readonly location: string;
}

const in2004 = (edition: '3rd' | '4th'): Expected => ({
  standard: scorm2004(edition),
  review: { 'cmi.mode': 'review' },
  done: {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.scaled': '1',
    'cmi.score.raw': '100',
    'cmi.progress_measure': '1',
    'cmi.exit': 'suspend',
  },
  location: 'cmi.location',
});

const expected: Readonly<Record<ScormStandard, Expected>> = {
  scorm12: {
    standard: scorm12,
    review: { 'cmi.core.lesson_mode': 'review' },
    done: {
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
      'cmi.core.exit': 'suspend',
    },
    location: 'cmi.core.lesson_location',
  },
  'scorm2004-3rd': in2004('3rd'),
  'scorm2004-4th': in2004('4th'),
};

const stand = useBrowser();

/** Closes the tab and waits until the LMS has heard of it. */
async function leave(lms: PageLms, { page }: OpenCourse, { methods }: Standard): Promise<PageLmsRecord> {
  await page.close({ runBeforeUnload: false });
  await expect
    .poll(async () => (await lms.readRecords()).at(-1)?.calls.at(-1)?.method, { timeout: 5000 })
    .toBe(methods.finish);
  const record = (await lms.readRecords()).at(-1);
  if (!record) throw new Error('The LMS was told nothing.');
  return record;
}

function expectNoFault({ standard }: Expected, { calls, seed }: PageLmsRecord): void {
  expect(judgeRun(standard, calls, seed)).toEqual([]);
}

function expectDone({ done }: Expected, { data }: PageLmsRecord): void {
  expect(data).toMatchObject(done);
  expect(data['cmi.interactions._count']).toBe(String(questions.length));
  const results = questions.map((_question, row) => data[`cmi.interactions.${row}.result`]);
  expect(results).toEqual(questions.map(() => 'correct'));
}

test.each(scormStandards)('the %s package: the whole course, coming back, and review', async (name) => {
  const wanted = expected[name];
  const { standard } = wanted;
  const lms = await openPageLms(stand, name);
  try {
    const troubles = watchTroubles(lms.profile);

    const first = await lms.launch();
    const walk = await walkCourse(first);
    expect(walk.questions.map(({ number }) => number).toSorted()).toEqual(
      questions.map(({ number }) => number).toSorted(),
    );
    const whole = await leave(lms, first, standard);
    expectNoFault(wanted, whole);
    expectDone(wanted, whole);
    expect(whole.data[wanted.location]).toBe(String(walk.chapters.at(-1)));
    const costs = listCosts(standard, whole.calls);
    expect(costs.answers).toHaveLength(2 * walk.questions.length);
    expect(costs.answers.filter(({ sets }) => sets.length > mostSets)).toEqual([]);
    expect(costs.needless).toEqual([]);
    const withQuestions = new Set(walk.questions.map(({ chapter }) => chapter));
    expect(costs.followUps).toBeLessThanOrEqual(withQuestions.size);

    const second = await lms.launch();
    await waitForNumber(second, walk.chapters.at(-1) ?? 0);
    const [asked] = walk.questions;
    if (!asked) throw new Error('The course has no questions.');
    await goToNumber(second, asked.chapter);
    await answerQuestion(second, asked, false);
    await answerQuestion(second, asked, true);
    const resumed = await leave(lms, second, standard);
    expectNoFault(wanted, resumed);
    expectDone(wanted, resumed);
    expect(listCosts(standard, resumed.calls).answers).toHaveLength(2);

    const third = await lms.launch(wanted.review);
    await goToNumber(third, asked.chapter);
    await answerQuestion(third, asked, false);
    const reviewed = await leave(lms, third, standard);
    expectNoFault(wanted, reviewed);
    expectDone(wanted, reviewed);
    const written = reviewed.calls.filter(
      ({ method, args }) => method === standard.methods.set && args[0] !== 'adl.nav.request',
    );
    expect(written).toEqual([]);
    expect(reviewed.calls.filter(({ method }) => method === standard.methods.commit)).toEqual([]);
    expect(troubles).toEqual([]);
  } finally {
    await lms.close();
  }
});
