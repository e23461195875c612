/**
 * The glossary of one language, `content/<lang>/glossary.md`: a heading a term, its meaning below. A course may have
 * none.
 *
 *     ## Recovery {#recovery aliases="recovering, healing"}
 *
 *     Living a good life …
 */
import type { Lexer, Tokens } from 'marked';
import { authoredId } from '../../model/questions/common.ts';
import { wordsAsId } from '../ids.ts';
import type { Attributes } from '../markdown/attributes.ts';
import { createLexer } from '../markdown/lexer.ts';
import { placeTokens, type PlacedToken } from '../markdown/place-tokens.ts';
import { plainText } from '../markdown/plain-text.ts';
import { headingParts, reportTornBraces } from '../markdown/render-heading.ts';
import type { Problems } from '../problem.ts';
import { excerptOf, placeOf, type Excerpt } from '../source/excerpt.ts';
import { textOf, type Sources } from '../sources.ts';

export interface Term {
  readonly id: string;
  /** Words only. */
  readonly title: string;
  readonly aliases: readonly string[];
  readonly heading: Excerpt;
  readonly tokens: PlacedToken[];
}

export interface Glossary {
  readonly path: string;
  readonly body: Excerpt;
  readonly lexer: Lexer;
  readonly terms: readonly Term[];
  /** By id, title and alias, in lower case. */
  readonly byName: ReadonlyMap<string, Term>;
}

export function glossaryPath(lang: string): string {
  return `content/${lang}/glossary.md`;
}

function checkAttributes(attributes: Attributes | undefined, problems: Problems): void {
  const unknown = [...(attributes?.values ?? [])].filter(([name]) => name !== 'aliases');
  const entries = [
    ...(attributes?.bad ?? []),
    ...(attributes?.flags.values() ?? []),
    ...unknown.map(([, { entry }]) => entry),
  ];
  for (const entry of entries)
    problems.add(
      'bad-attribute',
      placeOf(entry),
      `“${entry.text}” is none of #id and aliases="one, another".`,
    );
}

function readTerm(token: Tokens.Heading, source: Excerpt, problems: Problems): Term {
  const { text, attributes } = headingParts(token, source);
  checkAttributes(attributes, problems);
  reportTornBraces(text, problems);
  const title = plainText(text.text);
  if (title === '') problems.add('empty-heading', placeOf(source));
  const id = attributes?.id?.value ?? wordsAsId(title);
  if (title !== '' && !authoredId.safeParse(id).success)
    problems.add('bad-id', placeOf(attributes?.id?.entry ?? source), id);
  const aliases = (attributes?.values.get('aliases')?.value ?? '').split(',').map((alias) => alias.trim());
  return { id, title, aliases: aliases.filter((alias) => alias !== ''), heading: source, tokens: [] };
}

/** What may explain a term. */
const allowed: ReadonlySet<string> = new Set(['paragraph', 'list', 'space', 'def']);

function readTerms(placed: readonly PlacedToken[], problems: Problems): Term[] {
  const terms: Term[] = [];
  for (const { token, source } of placed) {
    const last = terms.at(-1);
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 2)
      terms.push(readTerm(token as Tokens.Heading, source, problems));
    else if (token.type === 'space') continue;
    else if (last === undefined)
      problems.add('bad-glossary', placeOf(source), 'What comes before the first term');
    else if (!allowed.has(token.type)) problems.add('bad-glossary', placeOf(source), 'This');
    else last.tokens.push({ token, source });
  }
  return terms;
}

function indexTerms(terms: readonly Term[], problems: Problems): Map<string, Term> {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    const { id, title, aliases, heading, tokens } = term;
    if (tokens.length === 0) problems.add('empty-term', placeOf(heading), title);
    for (const name of new Set([id, title, wordsAsId(title), ...aliases].map((one) => one.toLowerCase()))) {
      const before = byName.get(name);
      if (before === undefined) byName.set(name, term);
      else problems.add('duplicate-term', placeOf(heading), name, String(placeOf(before.heading).line));
    }
  }
  return byName;
}

export function readGlossary(sources: Sources, lang: string, problems: Problems): Glossary {
  const path = glossaryPath(lang);
  const body = excerptOf(path, textOf(sources, path) ?? '');
  const lexer = createLexer();
  const terms = readTerms(placeTokens(lexer.blockTokens(body.text, lexer.tokens), body), problems);
  return { path, body, lexer, terms, byName: indexTerms(terms, problems) };
}
