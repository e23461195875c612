/** Footnotes as marked tokens: `[^label]` in the text, `[^label]: text` as a block of its own. */
import type { TokenizerExtensionFunction } from 'marked';

export interface NoteDefinitionToken {
  readonly type: 'note-definition';
  readonly raw: string;
  readonly label: string;
  /** Inline Markdown. */
  readonly text: string;
}

export interface NoteReferenceToken {
  readonly type: 'note-reference';
  readonly raw: string;
  readonly label: string;
}

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
