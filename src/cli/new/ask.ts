/** Questions in the terminal. Each can be answered by an option, and then is not asked. */
import { isCancel, multiselect, select, text } from '@clack/prompts';
import { Cancelled, Refused } from './refused.ts';

export interface Asked {
  /** Name of the option, without its dashes. */
  readonly option: string;
  readonly message: string;
  /** What the option says, where it is there. */
  readonly given: string | undefined;
  /** Taken where nothing is typed, and where nobody can be asked. */
  readonly fallback?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Somebody sits there who can be asked. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

function accept<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

function unasked({ option, fallback }: Asked): string {
  if (fallback === undefined) throw new Refused(`--${option} is missing.`);
  return fallback;
}

/** `findFault` says what is wrong with an answer, if anything. */
export async function askText(
  asked: Asked,
  findFault: (answer: string) => string | undefined,
): Promise<string> {
  const { option, message, given, fallback } = asked;
  if (given === undefined && isTerminal()) {
    const validate = (typed = ''): string | undefined =>
      typed.trim() === '' && fallback !== undefined ? undefined : findFault(typed.trim());
    const hints = fallback === undefined ? {} : { placeholder: fallback, defaultValue: fallback };
    return accept(await text({ message, validate, ...hints })).trim();
  }
  const answer = (given ?? unasked(asked)).trim();
  const fault = findFault(answer);
  if (fault !== undefined) throw new Refused(`--${option} “${answer}”: ${fault}`);
  return answer;
}

function refuseUnknown({ option }: Asked, wrong: string, choices: readonly Choice[]): Refused {
  const known = choices.map(({ value }) => value).join(', ');
  return new Refused(`--${option} “${wrong}” is none of these: ${known}.`);
}

export async function askChoice(asked: Asked, choices: readonly Choice[]): Promise<string> {
  const { message, given, fallback } = asked;
  if (given === undefined && isTerminal()) {
    const initial = fallback === undefined ? {} : { initialValue: fallback };
    return accept(await select({ message, options: [...choices], ...initial }));
  }
  const answer = given ?? unasked(asked);
  if (!choices.some(({ value }) => value === answer)) throw refuseUnknown(asked, answer, choices);
  return answer;
}

/** As an option: values with commas between. */
export async function askSeveral(asked: Asked, choices: readonly Choice[]): Promise<string[]> {
  const { message, given } = asked;
  if (given === undefined && isTerminal())
    return accept(await multiselect({ message, options: [...choices], required: true }));
  const answers = (given ?? unasked(asked)).split(',').map((one) => one.trim());
  for (const answer of answers)
    if (!choices.some(({ value }) => value === answer)) throw refuseUnknown(asked, answer, choices);
  return answers;
}

export function faultOfLine(answer: string): string | undefined {
  if (answer === '') return 'Write a word or more.';
  return /[\n\r]/.test(answer) ? 'Write it in one line.' : undefined;
}
