/** What a learner ticks and writes for themselves: there again at the next visit, and in no report. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Chapter, Course } from '../../src/model/course.ts';
import { decodeState } from '../../src/model/saved-state.ts';
import { planStringsFor } from '../../src/strings/plan-strings.ts';
import { enrol, openLaunch } from '../unit/host/host-client.ts';
import { expectCleanSessions, launchCourse, readScormLogs, type OpenCourse } from './support/open-course.ts';
import { makePackageOfEdited } from './support/package-of-edited.ts';
import { goTo, waitForChapter, waitUntilWhole } from './support/pointer.ts';
import { readRecord } from './support/records.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const t = planStringsFor('en');
const addition = `
:::checklist{#first-day title="Before the first day"}

- Read the job description together {#read-description}
- Ask how they would like to travel {#ask-travel}
- Hand over travel money first {#travel-money}

:::

:::reflection{#who-leads}
Who walks ahead?
:::

:::reflection{#first-step keep=record}
What will you do this week?
:::
`;
const [secret, step] = ['We plan the week without asking.', 'Ask before I send it.'];

function findKeeps({ parts }: Course): Chapter {
  const found = parts.flatMap(({ chapters }) => chapters).find(({ keeps }) => keeps.length > 0);
  if (!found) throw new Error('No chapter keeps anything.');
  return found;
}

const box = ({ frame }: OpenCourse, words: string) => frame.getByRole('checkbox', { name: words });
const fields = ({ frame }: OpenCourse) => frame.locator('reflection-block textarea');

async function write(course: OpenCourse): Promise<void> {
  await box(course, 'Ask how they would like to travel').check();
  await fields(course).first().fill(secret);
  await fields(course).nth(1).fill(step);
}

async function expectKept(course: OpenCourse): Promise<void> {
  await expect.poll(() => fields(course).first().inputValue()).toBe(secret);
  expect(await fields(course).nth(1).inputValue()).toBe(step);
  expect(await box(course, 'Ask how they would like to travel').isChecked()).toBe(true);
  expect(await box(course, 'Read the job description together').isChecked()).toBe(false);
  expect(await course.frame.locator('checklist-block').getByText('1 of 3').count()).toBe(1);
}

test('ticks and words are there again, gathered on the plan, and stand in no report', async () => {
  const edited = await makePackageOfEdited((folder) => {
    appendFileSync(join(folder, 'content/en/02-role/01-sharing.md'), addition);
  });
  await stand.replacePackage(edited.zip);
  const chapter = findKeeps(edited.course);
  const token = await enrol(stand.url, 'Kim Keeper');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);

  // Closed right after the last letter.
  const first = await launchCourse(profile, stand.url, token);
  await goTo(first, chapter);
  await first.frame.waitForSelector('reflection-block textarea');
  await first.frame.waitForFunction(() => customElements.get('reflection-block') !== undefined);
  await write(first);
  await first.page.close({ runBeforeUnload: false });

  const second = await launchCourse(profile, stand.url, token);
  await waitForChapter(second, chapter);
  await waitUntilWhole(second);
  await expectKept(second);

  await second.frame.locator('a[href="#~plan"]').click();
  const sheet = second.frame.locator('.plan-sheet');
  await sheet.getByRole('heading', { name: t.toDo }).waitFor();
  expect(await sheet.locator('input[type="checkbox"]').count()).toBe(3);
  expect(await sheet.locator('.plan-text').allTextContents()).toEqual([secret, step]);
  await sheet.getByRole('checkbox', { name: 'Hand over travel money first' }).check();
  const download = second.page.waitForEvent('download');
  await second.frame.getByRole('button', { name: t.save }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  for (const words of [secret, step, '☑ ', '☐ ']) expect(saved).toContain(words);
  expect(saved).not.toMatch(/<script|href=|<input/);

  // Back to the place that a link of the plan names; what was ticked there is ticked here.
  await sheet.locator('.plan-from a').first().click();
  await second.frame.locator('article.chapter').waitFor();
  expect(await box(second, 'Hand over travel money first').isChecked()).toBe(true);
  await second.page.click('#leave');
  await second.page.waitForURL(/\/my$/);

  const logs = await readScormLogs(profile, stand.url);
  expectCleanSessions(logs);
  expect(JSON.stringify(logs)).not.toMatch(/without asking|Ask before|travel/);
  expect((await readRecord(stand.url, token)).interactions).toEqual([]);
  const { seed } = await openLaunch(stand.url, token);
  const state = decodeState(seed['cmi.suspend_data'] ?? '', seed['cmi.core.student_id'] ?? '');
  const keeps = state.ok ? [...(state.progress.kept ?? [])] : [];
  expect(keeps.map(([, value]) => value)).toEqual([true, true, step]);
  const stored = await profile.storageState();
  expect(
    JSON.stringify(
      stored.origins.flatMap((origin) =>
        origin.localStorage.filter(({ name }) => name.startsWith('alongside')),
      ),
    ),
  ).not.toContain('without asking');
  expect(troubles).toEqual([]);

  // Another browser has the ticks and what was opted in, and nothing that stayed on the device.
  const elsewhere = await launchCourse(await stand.openProfile(), stand.url, token);
  await waitForChapter(elsewhere, chapter);
  await waitUntilWhole(elsewhere);
  await expect.poll(() => fields(elsewhere).nth(1).inputValue()).toBe(step);
  expect(await fields(elsewhere).first().inputValue()).toBe('');
});
