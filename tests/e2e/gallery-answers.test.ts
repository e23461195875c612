/** Every type of question in the player: answered by mouse, finger and keys, told to the LMS, and found again. */
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Course, Question } from '../../src/model/course.ts';
import { compileGallery } from '../fixtures/gallery-course.ts';
import { rightMoves } from '../fixtures/right-moves.ts';
import { waysToPlace } from './support/placing-ways.ts';
import { enrol } from '../unit/host/host-client.ts';
import { placeCards, putInOrder } from './support/cards.ts';
import { answerByKeys } from './support/keyboard.ts';
import { readGalleryPackage } from './support/gallery-package.ts';
import { expectCleanSessions, launchCourse, readScormLogs, type OpenCourse } from './support/open-course.ts';
import { openPageLms } from './support/open-page-lms.ts';
import { answer, goTo, typeAnswer, waitUntilWhole } from './support/pointer.ts';
import { readRecord } from './support/records.ts';
import { readShown } from './support/shown-answers.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const gallery: Course = compileGallery();
const chapters = gallery.parts.flatMap((part) => part.chapters);
const questions = chapters.flatMap((chapter) => chapter.questions);

beforeAll(async () => stand.replacePackage(await readGalleryPackage('scorm12')));

function ask(id: string): Question {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`The gallery asks no ${id}.`);
  return found;
}

const chapterOf = (id: string) => {
  const found = chapters.find((chapter) => chapter.questions.some((question) => question.id === id));
  if (!found) throw new Error(`No chapter asks ${id}.`);
  return found;
};

/** The first option that is right, or is not. */
const oneOf = ({ options }: Question, right: boolean): number[] =>
  options
    .filter((option) => option.right === right)
    .slice(0, 1)
    .map(({ number }) => number);

/** Judges the first task that is asked, factor by factor. */
async function judge({ frame }: OpenCourse, signs: readonly string[]): Promise<void> {
  for (const [at, value] of signs.entries())
    await frame.locator('.matrix-task:not([hidden]) .judge').nth(at).locator(`input[value=${value}]`).check();
}

/** Every type, some right, some wrong, by mouse and by keys. */
async function answerAll(course: OpenCourse): Promise<void> {
  await goTo(course, chapterOf('single-choice'));
  await answerByKeys(course, ask('single-choice'), oneOf(ask('single-choice'), true));
  await answerByKeys(course, ask('multiple-choice'), oneOf(ask('multiple-choice'), true));
  await answer(course, ask('yes-or-no'), oneOf(ask('yes-or-no'), false));
  await typeAnswer(course, ask('fill-in'), 'GRASS  green');
  await answer(course, ask('scenario-marked'), oneOf(ask('scenario-marked'), true));
  await answer(course, ask('second-sentence'), oneOf(ask('second-sentence'), true));
  await goTo(course, chapterOf('ladder-rungs'));
  await placeCards(course, ask('ladder-rungs'), true);
  await placeCards(course, ask('what-helps'), false);
  await putInOrder(course, ask('more-say'), false);
  await goTo(course, chapterOf('front-desk'));
  await judge(course, ['yes', 'yes', 'maybe', 'no', 'no', 'no', 'no', 'yes']);
  await course.frame.getByRole('button', { name: 'See the toolkit’s view' }).click();
}

async function readAllShown(course: OpenCourse): Promise<object[]> {
  const shown: object[] = [];
  for (const chapter of chapters.filter((each) => each.questions.length > 0)) {
    await goTo(course, chapter);
    await waitUntilWhole(course);
    shown.push(await readShown(course));
  }
  return shown;
}

/** By question, in the order of answering: type, response as SCORM 1.2 and as SCORM 2004 have it, and whether it is right. */
const rows = [
  ['single_choice', 'choice', '1', '1', true],
  ['multiple_choice', 'choice', '0', '0', false],
  ['yes_or_no', 'true-false', 'f', 'false', false],
  ['fill_in', 'fill-in', 'GRASS green', '{lang=en}GRASS green', true],
  ['scenario_marked', 'performance', '1', 'approach[.]1', true],
  ['second_sentence', 'choice', '1', '1', true],
  ['ladder_rungs', 'matching', '0.0,1.1,2.2,3.3,4.4', '0[.]0[,]1[.]1[,]2[.]2[,]3[.]3[,]4[.]4', true],
  ['what_helps', 'matching', '0.1,1.2,2.0,3.1,4.2', '0[.]1[,]1[.]2[,]2[.]0[,]3[.]1[,]4[.]2', false],
  ['more_say', 'sequencing', '4,3,2,1,0', '4[,]3[,]2[,]1[,]0', false],
] as const;

/** Each placed right, in the order of the chapter. */
const rows12Right = ['0.0,1.1,2.2,3.3,4.4', '0.0,1.1,2.2,3.0,4.1', '0,1,2,3,4'];
const allRight = /^(All 5 are right|All are in order)\./;

const shortId = (id: string): string => id.replace(/^gallery_q\d+_/, '');

test('every type is told to a SCORM 1.2 LMS, and shows the same when the course is opened again', async () => {
  const token = await enrol(stand.url, 'Gil Gallery');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await launchCourse(profile, stand.url, token);
  await answerAll(course);
  const before = await readAllShown(course);
  await course.page.close({ runBeforeUnload: false });

  const again = await launchCourse(profile, stand.url, token);
  const after = await readAllShown(again);
  expect(after).toEqual(before);
  await again.page.click('#leave');
  await again.page.waitForURL(/\/my$/);
  const { interactions } = await readRecord(stand.url, token);
  expect(interactions.map((row) => [shortId(row.id), row.type, row.student_response, row.result])).toEqual(
    rows.map(([id, type, response, , right]) => [id, type, response, right ? 'correct' : 'wrong']),
  );
  expectCleanSessions(await readScormLogs(profile, stand.url));
  expect(troubles).toEqual([]);
});

test('a SCORM 2004 LMS is told the same, and the course finds it again', async () => {
  const lms = await openPageLms(stand, 'scorm2004-4th', { zip: await readGalleryPackage('scorm2004-4th') });
  onTestFinished(() => lms.close());
  const course = await lms.launch();
  await answerAll(course);
  const before = await readAllShown(course);
  await course.page.evaluate(() => document.querySelector('iframe')?.remove());
  await course.page.close();
  const again = await lms.launch();
  expect(await readAllShown(again)).toEqual(before);
  const data: Readonly<Record<string, string>> = (await lms.readRecords()).at(-1)?.data ?? {};
  const told = Array.from({ length: Number(data['cmi.interactions._count']) }, (_, index) => {
    const of = (element: string): string => data[`cmi.interactions.${index}.${element}`] ?? '';
    return [shortId(of('id')), of('type'), of('learner_response'), of('result')];
  });
  expect(told).toEqual(
    rows.map(([id, type, , response, right]) => [id, type, response, right ? 'correct' : 'incorrect']),
  );
});

test('cards placed by mouse, by finger, by taps and by keys leave the same row', async () => {
  const token = await enrol(stand.url, 'Wanda Ways');
  const profile = await stand.openProfile({ viewport: { width: 1280, height: 1500 }, hasTouch: true });
  const course = await launchCourse(profile, stand.url, token);
  await goTo(course, chapterOf('ladder-rungs'));
  const ways = await waysToPlace(course);
  for (const way of ways)
    for (const [id, moves] of Object.entries(rightMoves)) {
      const host = course.frame.locator(`[number="${ask(id).number}"]`);
      await host.scrollIntoViewIfNeeded();
      for (const [card, place] of moves)
        await way(
          host.locator(`.card[data-number="${card}"]`),
          host.locator(`.drop-place[data-number="${place}"]`),
        );
      await host.getByRole('button', { name: /^Check/ }).click();
      await host.getByText(allRight).waitFor();
      await host.getByRole('button', { name: 'Try again' }).click();
    }
  await course.page.click('#leave');
  await course.page.waitForURL(/\/my$/);
  const [log] = await readScormLogs(profile, stand.url);
  const told = (log?.calls ?? []).flatMap(({ args: [element, value] }) =>
    /^cmi\.interactions\.\d\.(student_response|result)$/.test(String(element)) ? [String(value)] : [],
  );
  // What the LMS holds already is not written again: four ways, one answer.
  expect(told).toEqual(rows12Right.flatMap((response) => [response, 'correct']));
});
