/** A Course without its prose: what must not change unless a problem says so. */
import type { Chapter, Course, Question } from '../../src/model/course.ts';

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

function questionSkeleton(question: Question) {
  const { text: _text, source: _source, options, targets, ...rest } = question;
  const bare = <Item extends { text: string }>({ text: _words, ...item }: Item) => item;
  return { ...rest, options: options.map(bare), targets: (targets ?? []).map(bare) };
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

/** `anchors` are HTML ids that hold no state and that no link leads to. */
export function skeletonOf(course: Course, anchors: ReadonlySet<string>) {
  const { lang, version, edition, identifiers, passMark, reportFailed, questionPolicy, removed } = course;
  return {
    ...{ lang, version, edition, identifiers, passMark, reportFailed, questionPolicy, removed },
    glossary: course.glossary.map(({ id }) => id),
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
