/** Finds the block that a directive names, checks its attributes and lets it render. */
import type { BlockDefinition } from '../blocks/block.ts';
import { blocks } from '../blocks/registry.ts';
import type { ChapterContext } from '../context.ts';
import { ownValue } from '../own-value.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';
import { suggest } from '../suggest.ts';
import { parseAttributes, type Attributes } from './attributes.ts';
import { directiveParts } from './directive-parts.ts';
import { directiveName, type DirectiveToken } from './directive-token.ts';

const names = [...blocks.keys()].toSorted();

function checkAttributes(definition: BlockDefinition, attributes: Attributes, context: ChapterContext): void {
  const { problems } = context.course;
  const known = Object.keys(definition.attributes);
  const list = [...known, ...(definition.flags ?? []).map((flag) => `.${flag}`), '#id'].join(', ');
  for (const bad of attributes.bad)
    problems.add('bad-attribute', placeOf(bad), `“${bad.text}” cannot be read here.`);
  for (const [flag, source] of attributes.flags) {
    if (definition.flags?.includes(flag) === true) continue;
    problems.add('unknown-attribute', placeOf(source), `.${flag}`, definition.name, '', list);
  }
  for (const [name, { value, entry }] of attributes.values) {
    const rule = ownValue(definition.attributes, name);
    if (rule === undefined) {
      problems.add('unknown-attribute', placeOf(entry), name, definition.name, suggest(name, known), list);
    } else if (rule.values !== undefined && !rule.values.includes(value)) {
      problems.add('bad-attribute', placeOf(entry), `${name} is one of: ${rule.values.join(', ')}.`);
    }
  }
}

function checkRequired(
  definition: BlockDefinition,
  attributes: Attributes,
  opener: Excerpt,
  context: ChapterContext,
): void {
  for (const [name, rule] of Object.entries(definition.attributes)) {
    const given = attributes.values.get(name);
    if (rule.required !== true || (given !== undefined && given.value.trim() !== '')) continue;
    const place = placeOf(given?.entry ?? opener);
    if (name === 'alt') context.course.problems.add('missing-alt', place);
    else context.course.problems.add('missing-attribute', place, name, definition.name);
  }
}

/** The directive's name; empty, with a problem added, where there is none that could be one. */
function readName(opener: Excerpt, hasBraces: boolean, context: ChapterContext): string {
  const name = directiveName(opener);
  if (/^[a-z][a-z0-9-]*$/i.test(name)) return name;
  context.course.problems.add(name === '' && !hasBraces ? 'stray-fence' : 'bad-directive', placeOf(opener));
  return '';
}

export function renderDirective(token: DirectiveToken, source: Excerpt, context: ChapterContext): string {
  const { problems } = context.course;
  const { opener, attributes: given, tokens } = directiveParts(token, source);
  const place = placeOf(opener);
  const name = readName(opener, given !== undefined, context);
  const definition = blocks.get(name);
  if (definition === undefined) {
    if (name !== '') problems.add('unknown-directive', place, name, suggest(name, names), names.join(', '));
    return context.renderBlocks(tokens, context);
  }
  const attributes = given ?? parseAttributes(cut(opener, opener.text.length));
  const hasRightForm = (token.colons === 2) === (definition.form === 'leaf');
  if (!hasRightForm) problems.add('directive-form', place, name, definition.example);
  else if (!token.closed) problems.add('unclosed-directive', place, name, ':'.repeat(token.colons));
  checkAttributes(definition, attributes, context);
  checkRequired(definition, attributes, opener, context);
  if (!hasRightForm || !token.closed) return context.renderBlocks(tokens, context);
  const { id, values, flags } = attributes;
  return definition.render({ name, opener, id, values, flags, tokens }, context);
}
