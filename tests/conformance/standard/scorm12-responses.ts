/**
 * Responses and right answers of SCORM 1.2 by type of interaction.
 *
 * Nothing enforces these forms; Moodle stops at 255 characters. An option is a single character of [0-9a-z].
 */
import type { Takes } from './standard.ts';
import { areDifferent, isLine, isList } from './values.ts';

const mostOptions = 36;

export const isDecimal = (value: string): boolean => /^-?\d{1,10}(\.\d{1,10})?$/.test(value);
const isToken = (value: string): boolean => /^[0-9a-z]$/.test(value);
const isPair = (value: string): boolean => /^[0-9a-z]\.[0-9a-z]$/.test(value);

function isChoice(value: string): boolean {
  return isList(value, ',', isToken, mostOptions) && areDifferent(value.split(','));
}

/** One option, or in braces all that are needed. */
function isChoicePattern(value: string): boolean {
  if (isToken(value)) return true;
  const several = /^\{(.+)\}$/.exec(value)?.[1];
  return several !== undefined && several.includes(',') && isChoice(several);
}

const isMatching = (value: string): boolean =>
  isList(value, ',', isPair, mostOptions) && areDifferent(value.split(','));

const responses: Readonly<Record<string, Takes>> = {
  'true-false': (value) => /^[01tf]$/.test(value),
  choice: isChoice,
  'fill-in': isLine(255),
  matching: isMatching,
  performance: isLine(255),
  sequencing: isChoice,
  likert: isToken,
  numeric: isDecimal,
};

export const scorm12Types = Object.keys(responses);

export const isResponse12: Takes = (value, type) =>
  value.length <= 255 && (responses[type]?.(value, type) ?? false);

export const isPattern12: Takes = (value, type) =>
  type === 'choice' ? isChoicePattern(value) : isResponse12(value, type);
