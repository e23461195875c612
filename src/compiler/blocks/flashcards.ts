/**
 * Cards with a front and a back; each heading is a front, and the text under it is its back.
 *
 * ```md
 * :::flashcards{#myths}
 * ### “It is only talking.” {#only-talking}
 * Text
 * :::
 * ```
 */
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';
import { renderItems } from './render-items.ts';

export const flashcards: BlockDefinition = {
  name: 'flashcards',
  form: 'container',
  example: ':::flashcards{#id} … :::',
  attributes: {},
  render(block, context) {
    context.elements.add('flashcards-block');
    const id = idAttribute(block.id, context);
    const cards = renderItems(block, { filled: true }, context).map(
      (item) =>
        `<li class="flashcard"${item.id}><div class="flashcard-front">${item.heading}</div>` +
        `<div class="flashcard-back">${item.content}</div></li>`,
    );
    return `<flashcards-block${id}><ul class="flashcards">${cards.join('')}</ul></flashcards-block>`;
  },
};
