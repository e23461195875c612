/** Finds the block that a directive names, checks its attributes and lets it render. */
import type { BlockDefinition } from '../blocks/block.ts';
import { blocks } from '../blocks/registry.ts';
import type { ChapterContext } from '../context.ts';
import { ownValue } from '../own-value.ts';
import { suggestion } from '../problem-codes/explanation.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';
import { listKnown, suggest } from '../suggest.ts';
import { parseAttributes, reportUnreadable, type Attributes } from './attributes.ts';
import { directiveParts } from './directive-parts.ts';
import { directiveName, type DirectiveToken } from './directive-token.ts';
import type { PlacedToken } from './place-tokens.ts';

const names = [...blocks.keys()].toSorted();

/** True where the attributes can be relied on. */
function checkAttributes(
  definition: BlockDefinition,
  attributes: Attributes,
  context: ChapterContext,
): boolean {
  const { problems } = context.course;
  const known = Object.keys(definition.attributes);
  const flags = definition.flags ?? [];
  const list = [...known, ...flags.map((flag) => `.${flag}`), '#id'].join(', ');
  const { name: block } = definition;
  const isUnreadable = reportUnreadable(attributes, problems);
  if (attributes.isTorn) return false;
  for (const [flag, source] of attributes.flags) {
    if (flags.includes(flag)) continue;
    const similar = suggest(flag, [...flags, ...known]);
    const spelt = flags.includes(similar) ? `.${similar}` : similar;
    problems.add('unknown-attribute', placeOf(source), `.${flag}`, block, spelt, list);
  }
  for (const [name, { value, entry }] of attributes.values) {
    const rule = ownValue(definition.attributes, name);
    if (rule === undefined) {
      problems.add('unknown-attribute', placeOf(entry), name, block, suggest(name, [...known, 'id']), list);
    } else if (rule.values !== undefined && !rule.values.includes(value)) {
      const [similar, values] = listKnown(value, rule.values);
      const meant = ` ${suggestion(similar)}`.trimEnd();
      problems.add('bad-attribute', placeOf(entry), `“${name}” has to be one of: ${values}.${meant}`);
    }
  }
  return !isUnreadable;
}

/** Attributes that are there under a misspelt name are not missing. */
function misspeltIn(definition: BlockDefinition, { values, flags }: Attributes): Set<string> {
  const known = Object.keys(definition.attributes);
  const unknown = [...values.keys(), ...flags.keys()].filter((name) => !known.includes(name));
  return new Set(unknown.map((name) => suggest(name, known)));
}

function checkRequired(
  definition: BlockDefinition,
  attributes: Attributes,
  opener: Excerpt,
  context: ChapterContext,
): void {
  const misspelt = misspeltIn(definition, attributes);
  for (const [name, rule] of Object.entries(definition.attributes)) {
    const given = attributes.values.get(name);
    if (misspelt.has(name)) continue;
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

/** What stands in a block that cannot be told is checked without the block's own rules. */
function renderLoose(tokens: readonly PlacedToken[], context: ChapterContext): string {
  return context.renderBlocks(tokens, { ...context, isLoose: true });
}

export function renderDirective(token: DirectiveToken, source: Excerpt, context: ChapterContext): string {
  const { problems } = context.course;
  const { opener, attributes: given, tokens } = directiveParts(token, source);
  const place = placeOf(opener);
  const name = readName(opener, given !== undefined, context);
  const definition = blocks.get(name);
  if (definition === undefined) {
    if (name !== '') problems.add('unknown-directive', place, name, suggest(name, names), names.join(', '));
    return renderLoose(tokens, context);
  }
  const attributes = given ?? parseAttributes(cut(opener, opener.text.length));
  const hasRightForm = (token.colons === 2) === (definition.form === 'leaf');
  if (!hasRightForm) problems.add('directive-form', place, name, definition.example);
  else if (!token.closed) problems.add('unclosed-directive', place, name, ':'.repeat(token.colons));
  const isReadable = checkAttributes(definition, attributes, context);
  if (isReadable) checkRequired(definition, attributes, opener, context);
  if (!hasRightForm || !token.closed || !isReadable) return renderLoose(tokens, context);
  const { id, values, flags } = attributes;
  return definition.render({ name, opener, id, values, flags, tokens }, context);
}
