/**
 * `:term[recovery]`, `:term[their recovery]{of=recovery}`: words that the glossary explains.
 *
 * They read as plain words; their element opens the explanation, which lies in a `template` at the chapter's end.
 */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import type { Term } from '../course/glossary-file.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';
import { suggest } from '../suggest.ts';
import { splitAttributes, type Attributes } from './attributes.ts';
import { plainText } from './plain-text.ts';

function isFaulty(attributes: Attributes | undefined): boolean {
  if (attributes === undefined) return false;
  const { id, values, flags, bad } = attributes;
  return (
    id !== undefined || flags.size > 0 || bad.length > 0 || [...values.keys()].some((key) => key !== 'of')
  );
}

function findTerm(name: string, source: Excerpt, { course }: ChapterContext): Term | undefined {
  const { byName } = course.plan.glossary;
  const term = byName.get(name.toLowerCase());
  if (term === undefined)
    course.problems.add(
      'unknown-term',
      placeOf(source),
      name,
      suggest(name.toLowerCase(), [...byName.keys()]),
    );
  return term;
}

/** `render` gives the words themselves. */
export function renderTerm(
  name: string,
  source: Excerpt,
  context: ChapterContext,
  render: (words: Excerpt, context: ChapterContext) => string,
): string {
  const { problems } = context.course;
  if (name !== 'term') {
    problems.add(
      'unknown-directive',
      placeOf(source),
      name,
      suggest(name, ['term', 'quoted']),
      ':term[words] and :quoted[words] in a line',
    );
    return '';
  }
  const split = splitAttributes(source);
  const whole = split?.text ?? source;
  const words = cut(whole, whole.text.indexOf('[') + 1, whole.text.lastIndexOf(']'));
  const text = plainText(words.text);
  if (isFaulty(split?.attributes) || text === '') {
    problems.add('bad-term', placeOf(source));
    return '';
  }
  const inner = render(words, context);
  const term = findTerm(split?.attributes.values.get('of')?.value ?? text, source, context);
  if (term === undefined) return inner;
  context.terms.add(term.id);
  context.elements.add('glossary-term');
  return `<glossary-term term="${escapeHtml(term.id)}">${inner}</glossary-term>`;
}

/** What the terms of the chapter mean; shown on demand, and in the print edition once for all, in its glossary. */
export function renderTermNotes({ terms, course }: ChapterContext): string {
  return course.plan.glossary.terms
    .filter(({ id }) => terms.has(id))
    .map(({ id, title }) => {
      const words = `<b>${escapeHtml(title)}</b>${course.definitions.get(id) ?? ''}`;
      const link = `<p><a href="#~glossary/${escapeHtml(id)}">${course.t.glossary}</a></p>`;
      return `<template class="term-note" data-term="${escapeHtml(id)}">${words}${link}</template>`;
    })
    .join('');
}
