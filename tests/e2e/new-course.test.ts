/** A course that `npm run new` began, in a folder of its own: packaged by the same code, and taken. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../src/cli/course/find-course.ts';
import { writeLock } from '../../src/cli/lock/write-lock.ts';
import { readCourseThere } from '../../src/cli/new/course-there.ts';
import { makeChapter } from '../../src/cli/new/new-chapter.ts';
import { makeCourse } from '../../src/cli/new/new-course.ts';
import { writeFiles } from '../../src/cli/new/write-files.ts';
import { compileCourse } from '../../src/compiler/compile-course.ts';
import { readSources } from '../../src/compiler/read-sources.ts';
import { makePackages } from '../../src/plugins/make-packages.ts';
import { enrol } from '../unit/host/host-client.ts';
import { expectCleanSessions, launchCourse, readScormLogs } from './support/open-course.ts';
import { answer, waitForChapter } from './support/pointer.ts';
import { readRecord } from './support/records.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

function writeCourse(root: string): void {
  writeFiles(root, makeCourse({ folder: root, title: 'À deux', subtitle: 'Pour essayer', lang: 'fr' }));
  const chapter = { part: 'start', title: 'Plus loin', summary: 'Ce qui suit', sources: [] };
  writeFiles(root, makeChapter(readCourseThere(root), chapter));
  expect(writeLock(root).ok).toBe(true);
}

test('is completed and passed like any other', async () => {
  const root = mkdtempSync(join(tmpdir(), 'alongside-new-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeCourse(root);
  const { course } = compileCourse(readSources(root), {
    lang: 'fr',
    edition: 'complete',
    playerVersion: '0',
  });
  const [first, second] = course?.parts[0]?.chapters ?? [];
  const question = first?.questions[0];
  if (!first || !second || !question) throw new Error('The new course lacks a chapter or its question.');
  const written = await makePackages({
    root: projectRoot,
    courseRoot: root,
    lang: 'fr',
    out: join(root, 'dist'),
  });
  const zip = written.find(({ standard }) => standard === 'scorm12')?.file ?? '';
  expect(zip).toContain('A_DEUX-0.1.0-complete-fr-scorm12.zip'.toLowerCase());
  await stand.replacePackage(new Uint8Array(readFileSync(zip)));

  const token = await enrol(stand.url, 'Ann');
  const profile = await stand.openProfile();
  const opened = await launchCourse(profile, stand.url, token);
  expect(await opened.frame.locator('html').getAttribute('lang')).toBe('fr');
  await answer(
    opened,
    question,
    question.options.filter(({ right }) => right).map(({ number }) => number),
  );
  await opened.frame.locator('.foot .next').click();
  await waitForChapter(opened, second);
  await expect.poll(async () => (await readRecord(stand.url, token)).core.lesson_status).toBe('passed');
  await opened.page.close();
  expectCleanSessions(await readScormLogs(profile, stand.url));
});
