/** What accordion, tabs and their like share: items with a heading, an id and a text. */
import { offsetOf, placeOf } from '../source/excerpt.ts';
import type { ChapterContext } from '../context.ts';
import { idAttribute, suggestId } from '../ids.ts';
import type { Attributes } from '../markdown/attributes.ts';
import { plainText } from '../markdown/plain-text.ts';
import {
  checkHeadingAttributes,
  headingParts,
  reportTornBraces,
  type HeadingParts,
} from '../markdown/render-heading.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { Block } from './block.ts';
import { splitItems, type Item } from './items.ts';

export interface RenderedItem {
  /** ` id="…"` */
  readonly id: string;
  /** `<h3>…</h3>` */
  readonly heading: string;
  readonly content: string;
  readonly attributes: Attributes | undefined;
  readonly item: Item;
}

function reportMissingId({ text, braces }: HeadingParts, item: Item, context: ChapterContext): void {
  const { problems } = context.course;
  const title = plainText(text.text);
  const id = suggestId(title, context);
  problems.add('missing-id', placeOf(item.place.source), `“${title}”`, id);
  const at = braces === undefined ? offsetOf(text, text.text.length) : offsetOf(braces, 1);
  problems.fix(context.path, at, at, braces === undefined ? ` {#${id}}` : `#${id} `);
}

export interface ItemRules {
  /** Attributes that an item's heading may carry besides its id. */
  readonly attributes?: readonly string[];
  /** Items that are always in sight may go without: only links need the id then. */
  readonly ids?: 'optional';
  /** Words for one item, where a single one makes no sense. */
  readonly several?: string;
  /** An item without a text makes no sense. */
  readonly filled?: true;
}

function renderItem(item: Item, rules: ItemRules, block: Block, context: ChapterContext): RenderedItem {
  const { depth } = item.heading;
  const parts = headingParts(item.heading, item.place.source);
  const { attributes, text } = parts;
  checkHeadingAttributes(attributes, rules.attributes ?? [], context);
  const isTorn = reportTornBraces(text, context.course.problems);
  const title = plainText(text.text);
  const { problems } = context.course;
  const place = placeOf(item.place.source);
  if (title === '') problems.add('empty-heading', place);
  else if (attributes?.id === undefined && rules.ids !== 'optional' && !isTorn)
    reportMissingId(parts, item, context);
  if (rules.filled && !item.content.some(({ token }) => token.type !== 'space' && token.type !== 'def'))
    problems.add('empty-item', place, block.name, `“${title}”`);
  const id = idAttribute(attributes?.id, context);
  const heading = `<h${depth}>${renderInline(text, context)}</h${depth}>`;
  context.reading.heading = title;
  context.reading.depth = depth;
  return { id, heading, content: context.renderBlocks(item.content, context), attributes, item };
}

/** Headings with ids below the only one: that one lost a # and took them in. */
function holdsItems(item: Item | undefined): boolean {
  const inner = item?.content.filter(({ token }) => token.type === 'heading' && /\{#/.test(token.raw));
  return (inner?.length ?? 0) > 1;
}

export function renderItems(block: Block, rules: ItemRules, context: ChapterContext): RenderedItem[] {
  const { problems } = context.course;
  const { before, items } = splitItems(block.tokens);
  const [stray] = before;
  if (stray !== undefined) {
    problems.add('text-before-items', placeOf(stray.source), block.name);
    context.renderBlocks(before, context);
  }
  if (items.length === 0) problems.add('no-items', placeOf(block.opener), block.name);
  if (items.length === 1 && (rules.several !== undefined || holdsItems(items[0])))
    problems.add(
      'too-few-items',
      placeOf(block.opener),
      block.name,
      rules.several ?? 'heading of its first level',
    );
  const depth = items[0]?.heading.depth ?? 0;
  const deepest = context.reading.depth + 1;
  if (items[0] !== undefined && (depth < 2 || depth > deepest)) {
    problems.add('heading-level', placeOf(items[0].place.source), String(depth), '#'.repeat(deepest));
  }
  for (const { heading, place } of items) {
    if (heading.depth < depth) problems.add('item-level', placeOf(place.source), '#'.repeat(depth));
  }
  const outside = { ...context.reading };
  const rendered = items.map((item) => renderItem(item, rules, block, context));
  context.reading.depth = outside.depth;
  context.reading.heading = outside.heading;
  return rendered;
}
