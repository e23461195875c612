/** The Course of its compiled chapters: in their parts, with what needs all of them filled in, and its hash. */
import type { Chapter, Course, Part } from '../model/course.ts';
import { directionOf } from '../model/direction.ts';
import { fillContents } from './blocks/contents.ts';
import { fillEmployerSees } from './blocks/employer-sees.ts';
import type { CompiledChapter } from './compile-chapter.ts';
import type { CourseContext } from './context.ts';
import { questionPolicyOf } from './course/question-policy.ts';
import { listTerms } from './glossary.ts';
import { sealCourse } from './seal-course.ts';

/** Nothing is left to be filled in, as in most; a long course is not searched for it again after each save. */
const whole = new WeakSet<Chapter>();

function isWhole(chapter: Chapter): boolean {
  if (!whole.has(chapter) && !chapter.html.includes('<!--')) whole.add(chapter);
  return whole.has(chapter);
}

const withHtml = (parts: readonly Part[], render: (chapter: Chapter) => string): Part[] =>
  parts.map((part) => ({
    ...part,
    chapters: part.chapters.map((chapter) =>
      isWhole(chapter) ? chapter : { ...chapter, html: render(chapter) },
    ),
  }));

export function assembleCourse(
  context: CourseContext,
  compiled: readonly CompiledChapter[],
  options: { readonly edition: string; readonly playerVersion: string },
  look: Course['look'],
): Course {
  const { plan, edition, numbers, policy } = context;
  const { value } = plan.file;
  const chapters = new Map(compiled.map(({ chapter }) => [chapter.id, chapter]));
  const drafted = {
    title: value.title,
    subtitle: value.subtitle,
    lang: plan.lang,
    dir: value.dir ?? directionOf(plan.lang),
    version: value.version,
    edition: options.edition,
    identifiers: value.identifiers,
    passMark: policy.passMark,
    reportFailed: policy.reportFailed,
    ...(look && { look }),
    questionPolicy: questionPolicyOf(plan.file.value),
    printAnswers: value.print?.answers ?? 'practice',
    removed: context.removed,
    parts: plan.parts
      .filter(({ id }) => edition.has(id))
      .map(({ id, title, chapters: files }) => ({
        id,
        number: numbers('parts', id),
        title,
        chapters: files.flatMap((file) => chapters.get(file.id) ?? []),
      })),
  };
  // A list to look things up in: it takes no reading time.
  const filled = withHtml(drafted.parts, ({ html }) => fillEmployerSees(html, drafted, context.t));
  const parts = withHtml(filled, ({ html }) => fillContents(html, { parts: filled }, context.t));
  const withoutHash = { ...drafted, parts, glossary: listTerms(context, parts, compiled) };
  return sealCourse(withoutHash, options.playerVersion);
}
