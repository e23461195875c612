/** What a schema refuses, in the words of somebody who has never seen one. */
import type { z } from 'zod';
import type { Path } from '../schema-problems.ts';

/** `“text” (questions 1 › options 2)`, or `Entry 2 of “objectives”`; counted from 1. */
export function nameValue(path: Path): string {
  const steps = [...path];
  const last = steps.pop();
  if (last === undefined) return 'The file';
  const name =
    typeof last === 'number' ? `Entry ${last + 1} of “${String(steps.pop() ?? 'the file')}”` : `“${last}”`;
  const around = steps.map((step, index) =>
    typeof step === 'number' ? ` ${step + 1}` : `${index === 0 ? '' : ' › '}${step}`,
  );
  return around.length === 0 ? name : `${name} (${around.join('')})`;
}

/** `the number 5`, `a list`. */
function nameGiven(given: unknown): string {
  if (given === null || given === undefined || given === '') return 'nothing';
  if (Array.isArray(given)) return 'a list';
  if (typeof given === 'string') return `the text “${given.length > 40 ? `${given.slice(0, 40)}…` : given}”`;
  return typeof given === 'object' ? 'a group of entries' : JSON.stringify(given);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of entries, each with its name',
  record: 'a group of entries, each with its name',
};

function wordKind(expected: string, given: unknown): string {
  const kind = kinds[expected];
  if (kind === undefined) return 'has another form than it needs';
  const isWritten = typeof given === 'number' || typeof given === 'boolean';
  if (expected === 'string' && isWritten) return `has to be text: put ${String(given)} in quotation marks`;
  const isQuoted = typeof given === 'string' && /^(?:-?[\d.]+|true|false)$/.test(given);
  if (isQuoted && (expected === 'number' || expected === 'int' || expected === 'boolean'))
    return `has to be ${kind}: take the quotation marks away from ${given}`;
  return `has to be ${kind}, and here stands ${nameGiven(given)}`;
}

const entries = (number: number | bigint): string =>
  `${number} ${Number(number) === 1 ? 'entry' : 'entries'}`;

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function wordLimit(issue: SizeIssue): string {
  const isMost = issue.code === 'too_big';
  if (issue.inclusive === false) return `${isMost ? 'less' : 'more'} than`;
  return isMost ? 'at most' : 'at least';
}

function wordSize(issue: SizeIssue, given: unknown): string {
  const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const limit = wordLimit(issue);
  if (Array.isArray(given)) return `has to have ${limit} ${entries(bound)}, and has ${given.length}`;
  if (typeof given !== 'string') return `has to be ${limit} ${bound}, and is ${JSON.stringify(given)}`;
  return given === '' ? 'is empty' : `has to have ${limit} ${bound} characters`;
}

/** What an author of the schema said, or undefined where the words are zod's own. */
function ownWords(message: string): string | undefined {
  return /^(?:Invalid|Too |Unrecognized|Expected)/.test(message) ? undefined : message;
}

/** Follows the name of the value; without a full stop. @param given what stands in its place */
export function wordIssue(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return ` ${wordKind(issue.expected, given)}`;
    case 'too_small':
    case 'too_big':
      return ` ${wordSize(issue, given)}`;
    case 'invalid_key':
      return `: ${ownWords(issue.issues[0]?.message ?? '') ?? 'this name is not possible'}`;
    default: {
      const own = ownWords(issue.message);
      return own === undefined ? ' is not written as it has to be' : `: ${own}`;
    }
  }
}

/** The same where only some values are possible. */
export function wordChoices(choices: readonly string[], given: unknown): string {
  const [only] = choices;
  const wanted = choices.length === 1 ? `has to be ${only}` : `has to be one of ${choices.join(', ')}`;
  return ` ${wanted}, and here stands ${nameGiven(given)}`;
}
