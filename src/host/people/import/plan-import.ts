/** What a list will change, line by line; nothing is written. */
import { createHash } from 'node:crypto';
import type { Storage } from '../../storage/storage.ts';
import { groupKey, longestGroupName } from '../groups/groups.ts';
import { type PersonFields, readPerson } from '../read-person.ts';
import { findKnown, type Known, type KnownPerson } from './find-known.ts';
import type { ListLine, PeopleList } from './read-list.ts';

export interface AddedLine {
  readonly line: number;
  readonly fields: PersonFields;
  /** Its name, as it is or will be; `null` for none. */
  readonly group: string | null;
  /** Whether somebody of this name is there, whom nothing else shows to be the same person. */
  readonly sameName: boolean;
}

export interface FieldChange {
  readonly field: keyof PersonFields | 'group';
  readonly from: string | null;
  readonly to: string;
}

export interface ChangedLine {
  readonly line: number;
  readonly id: number;
  readonly name: string;
  readonly inactive: boolean;
  readonly changes: readonly FieldChange[];
}

export interface BadLine {
  readonly line: number;
  readonly name: string;
  readonly problems: readonly string[];
}

export interface ImportPlan {
  readonly added: readonly AddedLine[];
  readonly changed: readonly ChangedLine[];
  readonly unchanged: number;
  readonly bad: readonly BadLine[];
  /** Groups that will be made. */
  readonly groups: readonly string[];
}

/** Stands for exactly this plan: another state of the database or the list gives another. */
export function fingerprintPlan(plan: ImportPlan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url');
}

/** @param db the transaction that writes, or the storage for a preview */
export async function planImport(db: Storage, list: PeopleList): Promise<ImportPlan> {
  const known = await findKnown(db, list.lines);
  const seen = new Seen();
  const groups = new Map<string, string>();
  const added: AddedLine[] = [];
  const changed: ChangedLine[] = [];
  const bad: BadLine[] = [];
  let unchanged = 0;
  for (const line of list.lines) {
    const read = readLine(line, known, seen);
    if ('problems' in read) {
      bad.push({ line: line.line, name: line.name, problems: read.problems });
      continue;
    }
    const { fields, person } = read;
    const group = line.group === '' ? null : nameGroup(line.group, known, groups);
    if (!person) {
      const sameName = known.names.has(fields.name);
      added.push({ line: line.line, fields, group, sameName });
      continue;
    }
    const changes = listChanges(person, fields, group);
    const { id, name, deactivated_at } = person;
    if (changes.length === 0) unchanged++;
    else changed.push({ line: line.line, id, name, inactive: deactivated_at !== null, changes });
  }
  return { added, changed, unchanged, bad, groups: [...groups.values()] };
}

/** The lines above that hold a number, an address or a person already. */
class Seen {
  readonly #lines = new Map<string, number>();

  /** @returns the line that has it; otherwise this line has it from now on */
  take(what: string, line: number): number | undefined {
    const earlier = this.#lines.get(what);
    if (earlier === undefined) this.#lines.set(what, line);
    return earlier;
  }
}

type ReadLine = { readonly fields: PersonFields; readonly person: KnownPerson | undefined };

function readLine(line: ListLine, known: Known, seen: Seen): ReadLine | { readonly problems: string[] } {
  if (line.problem !== undefined) return { problems: [`This line ${line.problem}`] };
  const read = readPerson(line);
  const problems = read.ok ? [] : Object.values(read.problems);
  if ([...line.group].length > longestGroupName) {
    problems.push(`Give the group a name of at most ${longestGroupName} characters.`);
  }
  if (!read.ok || problems.length > 0) return { problems };
  const person = matchPerson(read.fields, known);
  if ('problem' in person) return { problems: [person.problem] };
  const { reference, email } = read.fields;
  const twice = [
    reference !== null && seen.take(`number ${reference}`, line.line),
    email !== null && seen.take(`email ${email}`, line.line),
    person.found && seen.take(`person ${person.found.id}`, line.line),
  ].find((earlier) => typeof earlier === 'number');
  if (typeof twice === 'number') {
    return { problems: [`Line ${twice} is the same person. Keep one of the two lines.`] };
  }
  return { fields: read.fields, person: person.found };
}

/** By number, else by email address; a name alone never matches. */
function matchPerson(
  { reference, email }: PersonFields,
  { byReference, byEmail }: Known,
): { readonly found: KnownPerson | undefined } | { readonly problem: string } {
  const one = reference === null ? undefined : byReference.get(reference);
  const other = email === null ? undefined : byEmail.get(email);
  if (one && other && one.id !== other.id) {
    return {
      problem: `The number belongs to ${one.name}, the email address to ${other.name}. Correct one of them.`,
    };
  }
  if (!one && other && reference !== null && other.reference !== null) {
    return {
      problem: `The email address belongs to ${other.name}, whose number is ${other.reference}, not ${reference}. Correct the address or the number, here or on their page.`,
    };
  }
  return { found: one ?? other };
}

/** The spelling that is there already, else the first in the list. */
function nameGroup(name: string, { groups }: Known, made: Map<string, string>): string {
  const key = groupKey(name);
  const there = groups.get(key)?.name ?? made.get(key);
  if (there === undefined) made.set(key, name);
  return there ?? name;
}

/** An empty cell leaves what is there. */
function listChanges(person: KnownPerson, fields: PersonFields, group: string | null): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of ['name', 'email', 'reference', 'due_on'] as const) {
    const to = fields[field];
    if (to !== null && to !== person[field]) changes.push({ field, from: person[field], to });
  }
  if (group !== null && group !== person.group_name) {
    changes.push({ field: 'group', from: person.group_name, to: group });
  }
  return changes;
}
