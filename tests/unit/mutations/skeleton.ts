/** A Course without its prose: what must not change unless a problem says so. */
import type { Chapter, Course, Question } from '../../../src/model/course.ts';

/** Attributes whose value is for readers. */
const worded =
  /\s(?:alt|aria-label|aria-describedby|aria-labelledby|title|href|label|class="(?:left|right|center)")(?:="[^"]*")?/g;

/** Blocks, controls, and everything with an id or a number, in their order; paragraphs, lists and emphasis are prose. */
export function htmlSkeleton(html: string, anchors: ReadonlySet<string>): string[] {
  const bare = html
    .replace(/<svg[\s\S]*?<\/svg>/g, '<svg data-drawing>')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    // What a chart draws is its table's text.
    .replace(/<div class="chart-picture"[\s\S]*?<p class="chart-source">/g, '<p class="chart-source">')
    .replace(/<template class="term-note"[\s\S]*?<\/template>/g, '');
  return [...bare.matchAll(/<([a-z][a-z0-9-]*)([^>]*)>/g)].flatMap(([, tag = '', rest = '']) => {
    const attributes = rest
      .replace(worded, '')
      .replace(/\sid="([^"]*)"/g, (whole, id: string) =>
        /--note(?:ref)?-/.test(id) || anchors.has(id) ? '' : whole,
      );
    const isBlock = tag.includes('-') || /\s(?:id|class|data-|type|value|src|name)/.test(attributes);
    const isProse = ['note-ref', 'notes', 'table'].some((name) => attributes.includes(`class="${name}"`));
    return isBlock && !isProse && tag !== 'glossary-term' ? [`${tag}${attributes}`] : [];
  });
}

/** Without its words. */
function withoutWords<Item extends { readonly text: string }>(item: Item): Item {
  return { ...item, text: '' };
}

function questionSkeleton(question: Question) {
  const { options, targets = [] } = question;
  return {
    ...withoutWords(question),
    source: undefined,
    options: options.map(withoutWords),
    targets: targets.map(withoutWords),
  };
}

function chapterSkeleton(chapter: Chapter, anchors: ReadonlySet<string>) {
  const { id, number, required, elements, keeps, pictures, files, questions, html } = chapter;
  return {
    ...{ id, number, required, pictures, files },
    elements: elements.filter((name) => name !== 'glossary-term'),
    keeps: keeps.map(({ number: kept, kind }) => ({ kept, kind })),
    questions: questions.map(questionSkeleton),
    html: htmlSkeleton(html, anchors),
  };
}

/** `anchors` are HTML ids that hold no state. */
export function skeletonOf(course: Course, anchors: ReadonlySet<string>) {
  const { lang, version, edition, identifiers, passMark, reportFailed, questionPolicy, removed } = course;
  return {
    ...{ lang, version, edition, identifiers, passMark, reportFailed, questionPolicy, removed },
    glossary: course.glossary.map(({ chapters }) => chapters),
    parts: course.parts.map(({ id, number, chapters }) => ({
      id,
      number,
      chapters: chapters.map((chapter) => chapterSkeleton(chapter, anchors)),
    })),
  };
}

/** What differs first, for the one who has to mend it; empty where nothing does. */
export function firstDifference(one: unknown, other: unknown, path = ''): string {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other ? '' : `${path}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const found = firstDifference(Reflect.get(one, key), Reflect.get(other, key), `${path}/${key}`);
    if (found !== '') return found;
  }
  return '';
}

function isPartOf(some: unknown, all: unknown): boolean {
  if (Array.isArray(some) && Array.isArray(all)) {
    let index = 0;
    return some.every((item) => {
      while (index < all.length && !isPartOf(item, all[index])) index += 1;
      index += 1;
      return index <= all.length;
    });
  }
  if (typeof some !== 'object' || some === null || typeof all !== 'object' || all === null)
    return some === all;
  return Object.keys(some).every((key) => isPartOf(Reflect.get(some, key), Reflect.get(all, key)));
}

type Skeleton = ReturnType<typeof skeletonOf>;

/** Only blocks that hold no state are gone, with their files: questions, answers, items and boxes are all there. */
export function hasOnlyLess(after: Skeleton, before: Skeleton): boolean {
  const stateOf = ({ parts }: Skeleton) =>
    parts.map(({ id, chapters }) => [
      id,
      chapters.map(({ number, keeps, questions }) => [number, keeps, questions]),
    ]);
  return firstDifference(stateOf(before), stateOf(after)) === '' && isPartOf(after, before);
}
