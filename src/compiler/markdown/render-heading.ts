import type { Tokens } from 'marked';
import type { ChapterContext } from '../context.ts';
import { idAttribute } from '../ids.ts';
import type { Problems } from '../problem.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';
import { reportUnreadable, splitAttributes, type Attributes } from './attributes.ts';
import { suggest } from '../suggest.ts';
import { plainText } from './plain-text.ts';
import { renderInline } from './render-inline.ts';

export interface HeadingParts {
  readonly text: Excerpt;
  readonly attributes: Attributes | undefined;
  readonly braces: Excerpt | undefined;
}

/** A heading's words and its `{…}`; `source` covers the token's `raw`. */
export function headingParts(token: Tokens.Heading, source: Excerpt): HeadingParts {
  const marks = /^ {0,3}#+/.exec(source.text)?.[0].length ?? 0;
  const start = source.text.indexOf(token.text, marks);
  const whole = cut(source, start, start + token.text.length);
  return splitAttributes(whole) ?? { text: whole, attributes: undefined, braces: undefined };
}

/** Reports entries between a heading's braces other than an id and `known`. */
export function checkHeadingAttributes(
  attributes: Attributes | undefined,
  known: readonly string[],
  context: ChapterContext,
): void {
  const { problems } = context.course;
  if (attributes === undefined || reportUnreadable(attributes, problems) || context.isLoose) return;
  const list = ['#id', ...known].join(', ');
  for (const [flag, source] of attributes.flags)
    problems.add('unknown-attribute', placeOf(source), `.${flag}`, 'heading', suggest(flag, known), list);
  for (const [name, { entry }] of attributes.values) {
    if (known.includes(name)) continue;
    problems.add('unknown-attribute', placeOf(entry), name, 'heading', suggest(name, [...known, 'id']), list);
  }
}

/** Braces of which one is missing would be read out as words; true where there are some. */
export function reportTornBraces(text: Excerpt, problems: Problems): boolean {
  const [opened, closed] = [text.text.split('{').length, text.text.split('}').length];
  if (opened === closed) return false;
  problems.add('stray-braces', placeOf(text, Math.max(0, text.text.search(/[{}]|#[a-z]/))));
  return true;
}

export function renderHeading(token: Tokens.Heading, source: Excerpt, context: ChapterContext): string {
  const { text, attributes } = headingParts(token, source);
  const { reading } = context;
  const { depth } = token;
  if (depth < 2 || depth > reading.depth + 1) {
    const wanted = '#'.repeat(Math.max(2, Math.min(depth, reading.depth + 1)));
    context.course.problems.add('heading-level', placeOf(source), String(depth), wanted);
  }
  checkHeadingAttributes(attributes, [], context);
  reportTornBraces(text, context.course.problems);
  reading.depth = Math.max(2, depth);
  reading.heading = plainText(text.text);
  if (reading.heading === '') context.course.problems.add('empty-heading', placeOf(source));
  return `<h${depth}${idAttribute(attributes?.id, context)}>${renderInline(text, context)}</h${depth}>`;
}
