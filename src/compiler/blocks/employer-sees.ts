/**
 * `::employer-sees`: what an LMS is told about a learner, and what it is not.
 *
 * It speaks of the whole course, which is not there yet while a chapter is compiled: the block leaves a mark, and
 * `fillEmployerSees` puts the text in when all chapters are known.
 */
import { codebookOf, type CodebookRow, type CodebookSign } from '../../model/codebook.ts';
import type { Course, Keep } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { mostNoteUnits, type KeepKind } from '../../model/kept.ts';
import type { PageStrings } from '../../strings/page-strings.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';

/** No author can write it: raw HTML is refused in chapters. */
const mark = '<!--employer-sees-->';

export const employerSees: BlockDefinition = {
  name: 'employer-sees',
  form: 'leaf',
  example: '::employer-sees',
  attributes: {},
  render(block, context) {
    return `<div class="employer-sees"${idAttribute(block.id, context)}>${mark}</div>`;
  },
};

export type TrackedCourse = Pick<Course, 'parts' | 'lang' | 'passMark' | 'reportFailed' | 'questionPolicy'>;

/** A chapter's HTML with the text in place of the mark; the same HTML where there is none. */
export function fillEmployerSees(html: string, course: TrackedCourse, t: PageStrings): string {
  return html.includes(mark) ? html.replaceAll(mark, () => describe(course, t)) : html;
}

function describe(course: TrackedCourse, t: PageStrings): string {
  const { sees, kept } = t;
  const keeps = course.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.keeps));
  const [ticks, notes] = [ofKind(keeps, 'tick'), ofKind(keeps, 'record')];
  const hasMatrix = course.parts.some(({ chapters: within }) =>
    within.some(({ questions: asked }) => asked.some(({ type }) => type === 'matrix')),
  );
  const never = [
    ...(ticks.length > 0 ? [kept.ticksNever] : []),
    ...(keeps.length > ticks.length ? [kept.notesNever] : []),
    ...(hasMatrix ? [sees.matrix] : []),
    ...sees.never,
  ];
  const rows = codebookOf(course);
  const scored = rows.filter((row) => row.scored).length;
  const chapters = course.parts.reduce((sum, part) => sum + part.chapters.length, 0);
  const sent = [
    sees.chapters(chapters),
    ...(rows.length > 0 ? [sees.answers(rows.length)] : []),
    ...(scored > 0 ? [sees.score(scored)] : []),
    ...(scored > 0 && course.questionPolicy.partialCredit ? [sees.partly] : []),
    scored > 0 ? sees.status(course.passMark, course.reportFailed) : sees.statusUnscored,
    sees.parts(course.parts.length),
    sees.time,
    sees.coded,
    ...(hasMatrix ? [sees.matrixKept] : []),
    ...(ticks.length > 0 ? [kept.ticksKept(ticks.length)] : []),
    ...(notes.length > 0
      ? [
          kept.notesKept(
            mostNoteUnits,
            notes.map(({ text }) => text),
          ),
        ]
      : []),
  ];
  const questions = rows.map((row) => describeQuestion(row, t)).join('');
  return (
    `<h2>${escapeHtml(sees.sentTitle)}</h2>${list(sent)}<p>${escapeHtml(sees.alone)}</p>` +
    (rows.length > 0
      ? `<h2>${escapeHtml(sees.questionsTitle)}</h2><p>${escapeHtml(sees.questionsHow)}</p>${questions}`
      : '') +
    `<h2>${escapeHtml(sees.neverTitle)}</h2>${list(never)}`
  );
}

const ofKind = (keeps: readonly Keep[], kind: KeepKind): Keep[] => keeps.filter((keep) => keep.kind === kind);

function describeQuestion(row: CodebookRow, { sees }: PageStrings): string {
  const { id, question, options, targets, scored } = row;
  const tokens = [...options, ...targets].map(describeSign);
  const note = scored ? '' : ` ${escapeHtml(sees.notScored)}`;
  return (
    `<h3>${escapeHtml(question)}</h3><p>${escapeHtml(sees.rowName)} <code>${escapeHtml(id)}</code>.${note}</p>` +
    (tokens.length > 0 ? `<ul class="tokens">${tokens.join('')}</ul>` : `<p>${escapeHtml(sees.typed)}</p>`)
  );
}

/** Which of the two standards is used is the employer's choice, so both signs are named where they differ. */
function describeSign({ scorm12, scorm2004, text }: CodebookSign): string {
  const signs = [...new Set([scorm12, scorm2004])].map((sign) => `<code>${escapeHtml(sign)}</code>`);
  return `<li>${signs.join(' / ')} ${escapeHtml(text)}</li>`;
}

function list(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}
