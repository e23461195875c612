/** What may follow `npm run check --`. */
import { parseArgs } from 'node:util';
import { suggest } from '../../compiler/suggest.ts';
import { PlainError } from '../terminal/run-plainly.ts';

export const usage = `Usage: npm run check -- [options]

  --fix            mends what is safe to mend, then checks
  --explain CODE   says more about a problem: what happened, why it matters, what to do, an example
  --edition NAME   looks at one edition of course.yaml only
  --course DIR     looks at a course elsewhere: a folder that holds content and quizzes
  --format FORM    human (as it is without it), json, or github (remarks in a pull request)
  --json           the same as --format json; with npm run --silent check -- --json nothing else is printed

Exit code: 0 no problems, 1 problems, 2 it could not check.`;

export const formats = ['human', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface CheckOptions {
  readonly course: string | undefined;
  readonly edition: string | undefined;
  readonly explain: string | undefined;
  readonly format: Format;
  readonly fix: boolean;
  readonly help: boolean;
}

function readFormat(given: string): Format {
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  const similar = suggest(given, formats);
  const question = similar === '' ? '' : ` Did you mean ${similar}?`;
  throw new PlainError(`There is no format “${given}”.${question} There are: ${formats.join(', ')}.`);
}

/** Throws what `runPlainly` explains. */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      course: { type: 'string' },
      edition: { type: 'string' },
      explain: { type: 'string' },
      format: { type: 'string', default: 'human' },
      json: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { course, edition, explain, fix, help, json, format } = values;
  return { course, edition, explain, fix, help, format: json ? 'json' : readFormat(format) };
}

/** npm takes what is typed without `--` before it for its own, and says nothing. */
export function tellKept(env: NodeJS.ProcessEnv, args: readonly string[]): string[] {
  return (['fix', 'json', 'explain', 'edition', 'course', 'format'] as const)
    .filter(
      (name) => (env[`npm_config_${name}`] ?? '') !== '' && !args.some((arg) => arg.startsWith(`--${name}`)),
    )
    .map(
      (name) => `npm kept --${name} for itself. Write two more hyphens before it: npm run check -- --${name}`,
    );
}
