/**
 * A list to tick, for the learner alone.
 *
 * ```md
 * :::checklist{#before-they-start title="Before the first day"}
 * - Read the job description together {#read-description}
 * - Ask how they would like to travel {#ask-travel}
 * :::
 * ```
 */
import type { Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { idAttribute, suggestId } from '../ids.ts';
import { splitAttributes } from '../markdown/attributes.ts';
import { placeTokens, type PlacedToken } from '../markdown/place-tokens.ts';
import { plainText } from '../markdown/plain-text.ts';
import { reportMarkLines } from '../markdown/mark-lines.ts';
import { checkHeadingAttributes, reportTornBraces } from '../markdown/render-heading.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { runningText } from '../markdown/running-text.ts';
import { cut, offsetOf, placeOf, type Excerpt } from '../source/excerpt.ts';
import { dedented } from '../source/retrace.ts';
import type { BlockDefinition } from './block.ts';
import { addKeep } from './keep.ts';

function reportMissingId(text: Excerpt, braces: Excerpt | undefined, context: ChapterContext): void {
  const { problems } = context.course;
  const title = plainText(text.text);
  const id = suggestId(title, context);
  problems.add('missing-box-id', placeOf(text), `“${title}”`, id);
  const at = braces === undefined ? offsetOf(text, text.text.trimEnd().length) : offsetOf(braces, 1);
  problems.fix(context.path, at, at, braces === undefined ? ` {#${id}}` : `#${id} `);
}

/** The words, and what stands below them in the item: more paragraphs, or a list of its own. */
function renderBox({ token, source }: PlacedToken, context: ChapterContext): string {
  const item = token as Tokens.ListItem;
  const children = item.tokens.filter(({ type }) => type !== 'checkbox');
  const [first, ...rest] = placeTokens(children, dedented(source, item.text));
  if (first === undefined || (first.token.type !== 'text' && first.token.type !== 'paragraph')) {
    context.course.problems.add('empty-box', placeOf(source));
    return '';
  }
  const whole = runningText(first.token as Tokens.Text, first.source);
  const split = splitAttributes(whole);
  const text = split?.text ?? cut(whole, 0);
  const id = split?.attributes.id;
  checkHeadingAttributes(split?.attributes, [], context);
  reportMarkLines(text, context);
  const isTorn = reportTornBraces(text, context.course.problems);
  if (plainText(text.text) === '') context.course.problems.add('empty-box', placeOf(source));
  else if (id === undefined && !isTorn) reportMissingId(text, split?.braces, context);
  const number = id === undefined ? 0 : addKeep(id, 'tick', plainText(text.text), context);
  return (
    `<li${idAttribute(id, context)}><label><input type="checkbox" autocomplete="off" data-kept="${number}">` +
    `<span>${renderInline(text, context)}</span></label>` +
    `${context.renderBlocks(rest, context)}</li>`
  );
}

function renderPart({ token, source }: PlacedToken, context: ChapterContext): string {
  if (token.type !== 'list') return context.renderBlocks([{ token, source }], context);
  const boxes = placeTokens((token as Tokens.List).items, source);
  return `<ul>${boxes.map((box) => renderBox(box, context)).join('')}</ul>`;
}

export const checklist: BlockDefinition = {
  name: 'checklist',
  form: 'container',
  example: ':::checklist{#id title="…"} … :::',
  attributes: { title: { required: true } },
  render(block, context) {
    context.elements.add('checklist-block');
    const id = idAttribute(block.id, context);
    const hasBoxes = block.tokens.some(({ token }) => token.type === 'list');
    if (!hasBoxes) context.course.problems.add('no-boxes', placeOf(block.opener));
    const title = block.values.get('title')?.value ?? '';
    if (block.id !== undefined) context.checklists.set(block.id.value, title);
    const parts = block.tokens.map((part) => renderPart(part, context));
    return (
      `<checklist-block${id}><fieldset><legend>${escapeHtml(title)}</legend>` +
      `${parts.join('')}</fieldset></checklist-block>`
    );
  },
};
