/** What somebody typed about a person → what the database holds, or what is wrong with it. */
import { cleanLine, longestName } from '../learners/read-name.ts';
import { readDay } from './days.ts';

/** What a form or a line of a file says; everything as text. */
export interface PersonText {
  readonly name: string;
  readonly email: string;
  readonly reference: string;
  readonly due_on: string;
}

export interface PersonFields {
  readonly name: string;
  readonly email: string | null;
  readonly reference: string | null;
  readonly due_on: string | null;
}

export type FieldProblems = Partial<Record<keyof PersonText | 'group', string>>;

export type ReadPerson =
  | { readonly ok: true; readonly fields: PersonFields }
  | { readonly ok: false; readonly problems: FieldProblems };

const longestEmail = 254;
const longestReference = 60;

export function readPerson(text: PersonText): ReadPerson {
  const name = cleanLine(text.name);
  const email = cleanLine(text.email).toLowerCase();
  const reference = cleanLine(text.reference);
  const due = readDay(text.due_on);
  const problems: FieldProblems = {
    ...explainName(name),
    ...explainEmail(email),
    ...([...reference].length > longestReference && {
      reference: `Give a number of at most ${longestReference} characters.`,
    }),
    ...('problem' in due && { due_on: due.problem }),
  };
  if ('problem' in due || Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    fields: { name, email: email || null, reference: reference || null, due_on: due.value },
  };
}

function explainName(name: string): FieldProblems {
  if (name === '') return { name: 'Give a name.' };
  if ([...name].length > longestName) return { name: `Give a name of at most ${longestName} characters.` };
  return {};
}

function explainEmail(email: string): FieldProblems {
  if (email === '') return {};
  if (email.length <= longestEmail && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@.]+$/.test(email))
    return {};
  return { email: `“${email.slice(0, 60)}” is no email address. Write it like name@example.org.` };
}
