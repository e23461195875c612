/**
 * Responses and right answers of SCORM 2004 by type of interaction. Parts stand between `[,]`, `[.]` and `[:]`; a text
 * may name its language first.
 */
import type { Takes } from './standard.ts';
import { areDifferent, isLine, isList } from './values.ts';

const mostOptions = 36;

/** No exponent, at most 5 digits before the point and 18 after it. */
export const isReal = (value: string): boolean => /^-?\d{1,5}(\.\d{1,18})?$/.test(value);
const isShortId = (value: string): boolean => /^[A-Za-z0-9_.]{1,250}$/.test(value);
const isBoolean = (value: string): boolean => value === 'true' || value === 'false';

/** A text, in braces before it perhaps its language; no longer than `longest` without that. */
function isLocalized(value: string, longest: number): boolean {
  const named = /^\{lang=([A-Za-z]{2,3}|[ix])(-[A-Za-z0-9]{1,8})*\}/.exec(value)?.[0] ?? '';
  const text = value.slice(named.length);
  return isLine(longest)(text, '') && (named !== '' || !text.startsWith('{lang='));
}

/** A set: none twice, perhaps none at all. */
function isChoice(value: string): boolean {
  return value === '' || (isList(value, '[,]', isShortId, mostOptions) && areDifferent(value.split('[,]')));
}

function isPair(value: string): boolean {
  const parts = value.split('[.]');
  return parts.length === 2 && parts.every(isShortId);
}

/** `min[:]max`, either of which may be left out. */
function isRange(value: string): boolean {
  const parts = value.split('[:]');
  if (parts.length !== 2 || !parts.every((part) => part === '' || isReal(part))) return false;
  return parts.includes('') || Number(parts[0]) <= Number(parts[1]);
}

/** A step and what was done in it; one of the two may be left out. */
const isStep =
  (ranges: boolean) =>
  (value: string): boolean => {
    const [name, answer, ...more] = value.split('[.]');
    if (name === undefined || answer === undefined || more.length > 0 || name + answer === '') return false;
    const answered = answer === '' || isReal(answer) || isShortId(answer) || (ranges && isRange(answer));
    return (name === '' || isShortId(name)) && answered;
  };

const responses: Readonly<Record<string, Takes>> = {
  'true-false': isBoolean,
  choice: isChoice,
  'fill-in': (value) => isList(value, '[,]', (part) => isLocalized(part, 250), 10),
  'long-fill-in': (value) => isLocalized(value, 4000),
  matching: (value) => isList(value, '[,]', isPair, mostOptions),
  performance: (value) => isList(value, '[,]', isStep(false), 250),
  sequencing: (value) => isList(value, '[,]', isShortId, mostOptions),
  likert: isShortId,
  numeric: isReal,
  other: isLine(4000),
};

/** What may stand in braces before a pattern, each once. */
const notes: Readonly<Record<string, readonly string[]>> = {
  'fill-in': ['case_matters', 'order_matters'],
  'long-fill-in': ['case_matters'],
  performance: ['order_matters'],
};

/** The pattern without its notes; undefined where one of them is wrong. */
function withoutNotes(value: string, type: string): string | undefined {
  const open = new Set(notes[type]);
  let rest = value;
  for (;;) {
    const [whole, name = '', said = ''] = /^\{(case_matters|order_matters)=([^}]*)\}/.exec(rest) ?? [];
    if (whole === undefined) return rest;
    if (!open.delete(name) || !isBoolean(said)) return undefined;
    rest = rest.slice(whole.length);
  }
}

export const scorm2004Types = Object.keys(responses);

export const isResponse2004: Takes = (value, type) => responses[type]?.(value, type) ?? false;

export const isPattern2004: Takes = (value, type) => {
  const pattern = type in notes ? withoutNotes(value, type) : value;
  if (pattern === undefined) return false;
  if (type === 'numeric') return isRange(pattern);
  return type === 'performance' ? isList(pattern, '[,]', isStep(true), 250) : isResponse2004(pattern, type);
};

/** Right answers that an LMS must have room for. */
export function mostPatterns(type: string): number {
  if (type === 'choice') return 10;
  return ['true-false', 'likert', 'numeric', 'other'].includes(type) ? 1 : 5;
}
