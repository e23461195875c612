import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Course } from '../../../src/model/course.ts';
import { describePolicy, describeQuestions } from '../../../src/packaging/describe-course.ts';
import { makeSetupSheet } from '../../../src/packaging/setup-sheet.ts';
import { writeSheetHtml } from '../../../src/packaging/setup-sheet-html.ts';
import { writeSheetMarkdown } from '../../../src/packaging/setup-sheet-markdown.ts';
import { writeDocuments } from '../../../src/packaging/write-documents.ts';
import { readProfile } from '../../../src/plugins/read-profile.ts';
import { makeChapter, makeCourse, makePart, makeQuestion } from '../../fixtures/course.ts';

const root = resolve(import.meta.dirname, '../../..');
const temporary = mkdtempSync(join(tmpdir(), 'alongside-sheet-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const packages = ['a-scorm12.zip', 'a-scorm2004-3rd.zip', 'a-scorm2004-4th.zip', 'a-web.zip'];

function sheetFor(lms: string, change: Partial<Course> = {}, zips = packages) {
  return makeSetupSheet({
    course: makeCourse(change),
    rules: readProfile(root, lms),
    packages: zips,
    codebook: 'a-codebook.csv',
  });
}

const sectionOf = (sheet: ReturnType<typeof sheetFor>, title: RegExp) => {
  const found = sheet.sections.find((section) => title.test(section.title));
  if (!found) throw new Error(`The sheet has no section ${title}`);
  return found;
};

describe('the setup sheet', () => {
  it('names the packages that the LMS takes, the best one first', () => {
    const upload = (lms: string, zips?: string[]) =>
      sectionOf(sheetFor(lms, {}, zips), /upload/).rows.map(([, value]) => value);
    expect(upload('docebo')).toEqual([{ code: 'a-scorm12.zip' }, { code: 'a-scorm2004-3rd.zip' }]);
    expect(upload('moodle')[1]).toEqual({ code: 'a-scorm2004-4th.zip' });
    expect(upload('canvas')).toHaveLength(3);
    expect(upload('talentlms', ['a-scorm2004-4th.zip'])).toEqual([]);
  });

  it('says pass mark, version, identifiers and hash', () => {
    const text = writeSheetMarkdown(sheetFor('moodle', { passMark: 65, version: '3.2.1' }));
    for (const part of ['65%', '`3.2.1`', '`ALONGSIDE_SCO`', `\`${makeCourse().hash}\``, 'scormstandard']) {
      expect(text).toContain(part);
    }
  });

  it('tells how completion is reported, by the policy of the course', () => {
    const items = (lms: string, change: Partial<Course>) =>
      sectionOf(sheetFor(lms, change), /completion/).items.join('\n');
    expect(items('generic', {})).toContain('below 80 per cent is reported as incomplete');
    expect(items('generic', { reportFailed: true })).toMatch(
      /is reported as failed[^]*Careful: with any LMS/,
    );
    const unscored = makePart({ chapters: [makeChapter({ questions: [makeQuestion({ scored: false })] })] });
    expect(items('generic', { parts: [unscored] })).not.toContain('per cent');
  });

  it('escapes what an author wrote, in both forms', () => {
    const title = 'A <b>*bold*</b> | "course" & [more]';
    const sheet = sheetFor('generic', { title });
    const html = writeSheetHtml(sheet);
    expect(html).toContain('A &lt;b&gt;*bold*&lt;/b&gt; | &quot;course&quot; &amp; [more]');
    expect(html).not.toContain('<b>');
    expect(writeSheetMarkdown(sheet)).toContain('A \\<b\\>\\*bold\\*\\</b\\> \\| "course" \\& \\[more\\]');
  });

  it('is one HTML file that loads nothing and prints without its colours', () => {
    const html = writeSheetHtml(sheetFor('generic'));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('@media print');
    expect(html).not.toMatch(/<script|<link|src=|url\(/);
  });
});

describe('the documents beside the packages', () => {
  it('are the codebook and the sheet of the LMS, the same each time', async () => {
    const outs = [join(temporary, 'one'), join(temporary, 'two/deeper')];
    for (const out of outs) {
      await writeDocuments({ course: makeCourse(), rules: readProfile(root, 'moodle'), packages, out });
    }
    const [one, two] = outs.map((out) =>
      readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')] as const),
    );
    expect(one?.map(([name]) => name)).toEqual([
      'alongside-0.1.0-complete-en-codebook.csv',
      'alongside-0.1.0-complete-en-setup-moodle.html',
      'alongside-0.1.0-complete-en-setup-moodle.md',
    ]);
    expect(two).toEqual(one);
  });
});

describe('the policy in a line', () => {
  const make = (required: boolean, scored: boolean) =>
    makeCourse({
      parts: [
        makePart({
          chapters: [
            makeChapter({ required, questions: [makeQuestion({ scored })] }),
            makeChapter({ number: 2, id: 'two' }),
          ],
        }),
      ],
      passMark: 70,
      reportFailed: true,
    });

  it('counts what is required and scored', () => {
    expect(describePolicy(make(true, true))).toBe(
      'all 2 chapters required, 1 of 1 questions scored, pass mark 70%, below it failed',
    );
    expect(describePolicy(make(false, false))).toBe('1 of 2 chapters required, no question scored');
  });

  it('says how questions can be tried, and what counts', () => {
    const course = make(true, true);
    expect(describeQuestions(course)).toBe(
      'tries unlimited, solution never shown, hints shown, all or nothing',
    );
    const questions = [makeQuestion({ points: 4 }), makeQuestion({ number: 2, type: 'matrix' })];
    const limited = {
      ...course,
      parts: [makePart({ chapters: [makeChapter({ questions })] })],
      questionPolicy: { attempts: 2, solution: 'after-attempts', hints: false, partialCredit: true } as const,
    };
    expect(describeQuestions(limited)).toBe(
      '2 tries, solution on request after the last try, hints left out, 1 counted in part, the matrix is for the learner alone and never reported',
    );
    const text = writeSheetMarkdown(sheetFor('moodle', limited));
    expect(text).toContain('The learner can try each question up to 2 times; the best try counts.');
    expect(text).toContain('Answers that are right in part count in part.');
    expect(text).toContain('2 tries, solution on request');
  });
});
