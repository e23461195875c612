/** Blocks of a chapter or of the glossary as passages. */
import type { Lexer, Tokens } from 'marked';
import { splitAttributes, type Attributes } from '../../markdown/attributes.ts';
import { directiveParts } from '../../markdown/directive-parts.ts';
import { directiveName, isDirective } from '../../markdown/directive-token.ts';
import { placeTokens, type PlacedToken } from '../../markdown/place-tokens.ts';
import { headingParts } from '../../markdown/render-heading.ts';
import { tableCells } from '../../markdown/render-table.ts';
import { runningText } from '../../markdown/running-text.ts';
import { Problems } from '../../problem.ts';
import { cut, type Excerpt } from '../../source/excerpt.ts';
import { dedented } from '../../source/retrace.ts';
import { flattenInline } from './flatten-inline.ts';
import type { Passage, PassageKind, Picture, Setting } from './passage.ts';

export interface ReadBlocks {
  readonly passages: Passage[];
  readonly pictures: Picture[];
}

/** Attributes that hold words for the learner: as they stand, or as inline Markdown. */
const wordy = ['title', 'when', 'unit', 'caption'];

class BlockReader {
  readonly passages: Passage[] = [];
  readonly pictures: Picture[] = [];
  readonly #lexer: Lexer;

  constructor(lexer: Lexer) {
    this.#lexer = lexer;
  }

  /** The last sentence of the paragraph before a list, where the items go on with it. */
  #lead = '';

  readAll(tokens: readonly PlacedToken[], setting: Setting, kind: PassageKind = 'prose'): void {
    for (const placed of tokens) {
      if (placed.token.type === 'space' || placed.token.type === 'def') continue;
      const before = this.#lead;
      this.#lead = '';
      this.#read(placed.token, placed.source, setting, kind, before);
    }
  }

  #add(kind: PassageKind, source: Excerpt, setting: Setting, lead = ''): void {
    const { words, spans, pictures } = flattenInline(source, this.#lexer);
    this.pictures.push(...pictures);
    if (words.text.trim() !== '') this.passages.push({ kind, words, spans, setting, lead });
    if (kind === 'prose' && !/[.!?…]["”’)]*\s*$/.test(words.text))
      this.#lead = words.text.replace(/^.*[.!?]\s+/s, '').replace(/:\s*$/, '');
  }

  #readAttributes({ values }: Attributes, setting: Setting): void {
    for (const name of wordy) {
      const value = values.get(name);
      if (value !== undefined) this.#add('label', value.source, setting);
    }
    const alt = values.get('alt');
    if (alt === undefined || alt.value.trim() === '') return;
    const href = values.get('picture')?.value ?? '';
    this.pictures.push({ alt: alt.source, caption: values.get('caption')?.value ?? '', href });
  }

  #readDirective(token: Parameters<typeof directiveParts>[0], source: Excerpt, setting: Setting): void {
    const { opener, attributes, tokens } = directiveParts(token, source);
    const name = directiveName(opener);
    const values = attributes?.values;
    const inner = {
      ...setting,
      isQuote: setting.isQuote || name === 'quote',
      isMore: setting.isMore || name === 'more',
      isSourced: setting.isSourced || values?.has('source') === true || values?.has('from') === true,
    };
    if (attributes !== undefined) this.#readAttributes(attributes, inner);
    this.readAll(tokens, inner);
  }

  #readItem({ token, source }: PlacedToken, setting: Setting, lead: string): void {
    const item = token as Tokens.ListItem;
    const children = item.tokens.filter(({ type }) => type !== 'checkbox');
    const [first, ...rest] = placeTokens(children, dedented(source, item.text));
    if (first === undefined) return;
    if (first.token.type !== 'text' && first.token.type !== 'paragraph') {
      this.readAll([first, ...rest], setting);
      return;
    }
    const text = runningText(first.token as Tokens.Text, first.source);
    this.#add('item', splitAttributes(text)?.text ?? text, setting, lead);
    this.readAll(rest, setting);
  }

  #read(token: Tokens.Generic, source: Excerpt, setting: Setting, kind: PassageKind, lead: string): void {
    if (isDirective(token)) {
      this.#readDirective(token, source, setting);
      return;
    }
    switch (token.type) {
      case 'paragraph':
      case 'text':
        this.#add(kind, runningText(token as Tokens.Text, source), setting);
        break;
      case 'heading': {
        const { text, attributes } = headingParts(token as Tokens.Heading, source);
        this.#add('heading', text, setting);
        if (attributes !== undefined) this.#readAttributes(attributes, setting);
        break;
      }
      case 'blockquote': {
        const inner = dedented(source, (token as Tokens.Blockquote).text);
        this.readAll(placeTokens(token.tokens ?? [], inner), { ...setting, isQuote: true });
        break;
      }
      case 'list':
        for (const placed of placeTokens((token as Tokens.List).items, source))
          this.#readItem(placed, setting, lead);
        break;
      case 'table':
        for (const cell of tableCells(token as Tokens.Table, source, new Problems()).flat())
          this.#add('cell', cell, setting);
        break;
      case 'note-definition': {
        const text = String(token['text']);
        const start = source.text.indexOf(text, source.text.indexOf(']:') + 2);
        this.#add('note', cut(source, start, start + text.length), setting);
        break;
      }
      default:
    }
  }
}

export function readBlocks(
  tokens: readonly PlacedToken[],
  lexer: Lexer,
  setting: Setting,
  kind?: PassageKind,
): ReadBlocks {
  const reader = new BlockReader(lexer);
  reader.readAll(tokens, setting, kind);
  return reader;
}
