/** What is wrong in a text that should be YAML, in plain words, once for each line. */
import { isScalar, Scalar, visit, type Document, type YAMLError } from 'yaml';
import type { Problems } from '../../problem.ts';
import { placeOf, type Excerpt } from '../excerpt.ts';

interface Slip {
  /** Index in the text. */
  readonly at: number;
  /** Follows “This is not valid YAML:”. */
  readonly reason: string;
  /** What to do; the usual hint where it is empty. */
  readonly hint: string;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line };
    start += line.length + 1;
    return found;
  });
}

const firstLetter = ({ start, text }: Line): number => start + Math.max(0, text.search(/\S/));

/** Nothing here needs an alias; where one stands, somebody began a text with `*`. */
function findAliases(document: Document): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      const hint = 'Put text that starts with * in quotation marks.';
      slips.push({ at: range?.[0] ?? 0, reason: `*${source} looks like a reference to another place`, hint });
    },
  });
  return slips;
}

/** A line of a list that its indent makes part of the text before it. */
function findSwallowed(document: Document, text: string): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (!isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return;
      const [start, end] = node.range;
      const source = text.slice(start, end);
      for (const { 0: found, index } of source.matchAll(/\n[ \t]*(?=- )/g))
        slips.push({
          at: start + index + found.length,
          reason: 'this line stands too far right, and belongs to the text above it',
          hint: 'Indent it like the line above it that begins with a hyphen.',
        });
    },
  });
  return slips;
}

function findMergeMarks(lines: readonly Line[]): Slip[] {
  return lines
    .filter(({ text }) => /^(?:<{7}|={7}|>{7})/.test(text))
    .map(({ start }) => ({
      at: start,
      reason: 'both sides of a merge stand here',
      hint: 'Keep what is right of both sides, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
    }));
}

const reasons: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'there is a second colon in this line',
  MULTILINE_IMPLICIT_KEY: 'a colon and a space are missing in this line',
  MISSING_CHAR: 'this line is indented otherwise than its neighbours, or begins otherwise',
  BAD_INDENT: 'this line is indented otherwise than its neighbours, or a bracket above it is not closed',
  TAB_AS_INDENT: 'a tab stands at the start of this line',
  DUPLICATE_KEY: 'this name is there twice',
};

const hints: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'Indent with spaces, or run: npm run check -- --fix',
  DUPLICATE_KEY: 'Keep one of them.',
};

/** The line at or before `at` whose text begins with a quotation mark that does not end on it. */
function findOpenQuote(lines: readonly Line[], at: number): Slip | undefined {
  const pattern = /^\s*(?:- )*(?:[\w-]+:\s+)?(?:("[^"]*)|('[^']*))$/;
  const line = lines.find(({ start, text }) => start <= at && pattern.test(text));
  if (line === undefined) return undefined;
  const index = line.text.search(/["']/);
  return { at: line.start + index, reason: 'the quotation mark of this line is not closed', hint: '' };
}

function explain(error: YAMLError, lines: readonly Line[]): Slip {
  const { code, message } = error;
  const [at] = error.pos;
  const quote = code === 'DUPLICATE_KEY' || code === 'TAB_AS_INDENT' ? undefined : findOpenQuote(lines, at);
  if (quote !== undefined) return quote;
  const line = lines.findLast(({ start }) => start <= at);
  const hasTwoColons = /:\s.*:(?:\s|$)/.test(line?.text ?? '');
  const below = lines.find(({ start, text }) => start > at && text.trim() !== '');
  const isInside = code === 'MULTILINE_IMPLICIT_KEY' && line !== undefined && at > firstLetter(line);
  const isTooLong = isInside || (code === 'BLOCK_AS_IMPLICIT_KEY' && !hasTwoColons);
  if (isTooLong && below !== undefined)
    return {
      at: firstLetter(below),
      reason: 'this line stands too far right',
      hint: 'Indent it like its neighbours.',
    };
  const opener = /[[{][^\]}]*$/;
  const above = lines.findLast(({ start, text }) => start < (line?.start ?? 0) && text.trim() !== '');
  if (code === 'BAD_INDENT' && above !== undefined && opener.test(above.text))
    return { at: above.start + above.text.search(opener), reason: 'this bracket is not closed', hint: '' };
  return { at, reason: reasons[code] ?? message.replace(/\.$/, ''), hint: hints[code] ?? '' };
}

/** Below a line without its colon, every line that belongs to it seems faulty; and nothing fits after the end of all. */
function withoutEchoes(slips: readonly Slip[], lines: readonly Line[]): Slip[] {
  let limit = 0;
  let isOver = false;
  return slips
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at, reason }) => {
      if (at < limit || (isOver && reason.includes('YAML stream'))) return false;
      isOver ||= /YAML stream|node end/.test(reason);
      if (reason !== reasons.MULTILINE_IMPLICIT_KEY) return true;
      const index = lines.findLastIndex(({ start }) => start <= at);
      const own = lines[index]?.text.search(/\S/) ?? 0;
      const next = lines.slice(index + 1).find(({ text }) => text.trim() !== '' && text.search(/\S/) <= own);
      limit = next?.start ?? Infinity;
      return true;
    });
}

/** Adds a problem for each line that is faulty; true where nothing can be read from the document. */
export function reportYamlSlips(document: Document, source: Excerpt, problems: Problems): boolean {
  const lines = linesOf(source.text);
  const errors = [...document.errors, ...document.warnings];
  const marks = findMergeMarks(lines);
  const aliases = findAliases(document);
  const found =
    marks.length > 0
      ? marks
      : [
          ...aliases,
          ...findSwallowed(document, source.text),
          ...errors.map((error) => explain(error, lines)),
        ];
  const told = new Set<number>();
  for (const { at, reason, hint } of withoutEchoes(found, lines)) {
    const place = placeOf(source, at);
    if (!told.has(place.line)) problems.add('bad-yaml', place, reason, hint);
    told.add(place.line);
  }
  const isReadable = errors.every(({ code }) => code === 'DUPLICATE_KEY' || code === 'TAG_RESOLVE_FAILED');
  return !isReadable || marks.length > 0 || aliases.length > 0;
}
