/**
 * What is written in a way that does harm, or that few can read: words, spelling, reading grade, questions, links.
 *
 * Pure like the compiler, but for the dictionary, which is read from its package. The day is handed in.
 */
import { readCoursePlan, type CoursePlan } from '../course/course-plan.ts';
import { Problems, type Problem } from '../problem.ts';
import { languagesOf, type Sources } from '../sources.ts';
import { lintAltTexts } from './alt-text.ts';
import { lintAnswerPositions } from './answer-positions.ts';
import { lintClinicalDrift } from './clinical-drift.ts';
import { lintEquality } from './equality.ts';
import { Exemptions } from './exemptions.ts';
import { lintChapterFigures, lintFigures } from './figures.ts';
import { lintHarmfulWords } from './harmful-words.ts';
import { readLanguageFile, type LanguageFile } from './language-file.ts';
import { lintLinkTexts } from './link-text.ts';
import { lintQuestionLengths } from './question-lengths.ts';
import { lintQuestionWords } from './question-words.ts';
import { lintReadingGrade } from './reading-grade.ts';
import { lintReadingLength } from './reading-length.ts';
import { noticeReview } from './review-date.ts';
import { hasDictionary, Speller } from './spelling.ts';
import { readWordList } from './word-list.ts';
import { readTexts, type CourseTexts } from './text/read-course.ts';
import type { Passage } from './text/passage.ts';

export interface LintOptions {
  /** The day it is, as 2026-01-31. */
  readonly today: string;
  /** Only this language; all where it is left out. */
  readonly lang?: string;
}

export interface Linted {
  /** Sorted like the compiler’s. */
  readonly problems: readonly Problem[];
  /** What is good to know and never stops anything. */
  readonly notices: readonly Problem[];
}

interface Report {
  readonly problems: Problems;
  readonly notices: Problems;
}

const easyGrade = 9;

function listPassages({ chapters, quizzes, glossary, titles }: CourseTexts): Passage[] {
  return [
    ...titles,
    ...chapters.flatMap(({ passages }) => passages),
    ...quizzes.flatMap((quiz): readonly Passage[] => quiz.passages),
    ...glossary,
  ];
}

/** What can be told in any language. */
function lintForm(plan: CoursePlan, texts: CourseTexts, { today }: LintOptions, report: Report): void {
  const { problems, notices } = report;
  for (const { chapter, passages, pictures } of texts.chapters) {
    noticeReview(chapter, today, notices);
    lintAltTexts(pictures, problems);
    lintLinkTexts(passages, problems);
  }
  for (const quiz of texts.quizzes) lintQuestionLengths(quiz, problems);
  lintAnswerPositions(texts.quizzes, problems);
  lintReadingLength(plan, texts.chapters, problems);
}

/** What is told by English words. */
function lintEnglish(plan: CoursePlan, texts: CourseTexts, { problems }: Report): void {
  for (const quiz of texts.quizzes) lintQuestionWords(quiz, problems);
  for (const chapter of texts.chapters) {
    lintReadingGrade(chapter, plan.file.value.reading?.grade ?? easyGrade, problems);
    lintChapterFigures(chapter, problems);
  }
  lintFigures(texts.glossary, [], problems);
}

async function lintWords(
  texts: CourseTexts,
  language: Partial<LanguageFile>,
  problems: Problems,
): Promise<void> {
  const passages = listPassages(texts);
  const exemptions = new Exemptions(texts);
  lintHarmfulWords(passages, language.words ?? [], exemptions, problems);
  const role = language['peer-role'];
  if (role !== undefined) lintClinicalDrift(passages, role, exemptions, problems);
  if (language.equality !== undefined) await lintEquality(passages, language.equality, exemptions, problems);
  exemptions.reportUnused(problems);
}

/** Lints the course in each of its languages; a file that the compiler cannot read is passed over. */
export async function lintCourse(sources: Sources, options: LintOptions): Promise<Linted> {
  const report = { problems: new Problems(), notices: new Problems() };
  const language = readLanguageFile(sources, report.problems);
  const listed = readWordList(sources, report.problems);
  let speller: Speller | undefined;
  for (const lang of options.lang === undefined ? languagesOf(sources) : [options.lang]) {
    const plan = readCoursePlan(sources, lang, new Problems());
    const texts = readTexts(plan);
    lintForm(plan, texts, options, report);
    if (language?.language !== undefined && lang.startsWith(language.language))
      await lintWords(texts, language, report.problems);
    if (hasDictionary(lang)) {
      lintEnglish(plan, texts, report);
      speller ??= await Speller.load(listed);
      for (const passage of listPassages(texts)) speller.check(passage, report.problems);
    } else {
      report.notices.add('no-dictionary', plan.file.placeOf([]), lang);
    }
  }
  if (options.lang === undefined) speller?.reportStale(report.notices);
  return { problems: report.problems.sorted(), notices: report.notices.sorted() };
}
