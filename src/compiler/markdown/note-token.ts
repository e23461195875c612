/** Footnotes as marked tokens: `[^label]` in the text, `[^label]: text` as a block of its own. */
import type { TokenizerExtensionFunction } from 'marked';

/** A definition runs to the next blank line, definition or directive. */
const definition =
  /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?![ \t]*(?:\n|$)| {0,3}\[\^[^\]\s]+\]:| {0,3}::)[^\n]+)*)(?:\n|$)/;

export const tokenizeNoteDefinition: TokenizerExtensionFunction = (src) => {
  const match = definition.exec(src);
  if (match === null) return undefined;
  return { type: 'note-definition', raw: match[0], label: match[1] ?? '', text: match[2] ?? '' };
};

export const tokenizeNoteReference: TokenizerExtensionFunction = (src) => {
  const match = /^\[\^([^\]\s]+)\]/.exec(src);
  if (match === null) return undefined;
  return { type: 'note-reference', raw: match[0], label: match[1] ?? '' };
};
