/** What somebody typed who becomes an administrator, and what is wrong with it. */
import { cleanLine, readName } from '../learners/read-name.ts';
import type { NewAdministrator } from './administrators.ts';
import { findPasswordProblem } from './passwords.ts';

export type JoiningProblems = Partial<Record<keyof NewAdministrator, string>>;

/** Characters; as long as an address can be. */
export const longestEmail = 254;

export function readJoining(form: Readonly<Record<string, unknown>>): {
  readonly typed: NewAdministrator;
  readonly problems: JoiningProblems;
} {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  const read = readName(form['name']);
  const typed = {
    name: cleanLine(text('name')),
    email: cleanLine(text('email')).toLowerCase(),
    password: text('password'),
  };
  const isEmail =
    typed.email.length <= longestEmail && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+$/.test(typed.email);
  const password = findPasswordProblem(typed.password, [typed.name, typed.email]);
  return {
    typed,
    problems: {
      ...('problem' in read && { name: read.problem }),
      ...(!isEmail && { email: 'Write an address like name@example.org.' }),
      ...(password !== undefined && { password }),
    },
  };
}
