/**
 * The lock as a file, laid out so that git merges what two people add, wherever they add it: an entry a line, each line
 * complete with its comma, sorted, and nothing that changes around them. `.gitattributes` has it merged by `union`,
 * which keeps the lines of both sides; what is then there twice is settled here, or named.
 *
 *     {
 *       "format": 2,
 *       "entries": [
 *         {"section":"questions","key":"what-helps","number":3,"since":"1.0.0","fingerprint":"a41f","text":"en:0c…"},
 *         "end"
 *       ]
 *     }
 */
import { z } from 'zod';
import type { Problems } from '../problem.ts';
import { readJson, type Located } from '../source/read-json.ts';
import { lockPath, textOf, type Sources } from '../sources.ts';
import { emptyLock, lockEntry, lockSchema, sections, type Lock, type LockEntry } from './lock.ts';

const row = z.strictObject({ section: z.enum(sections), key: z.string(), ...lockEntry.shape });

/** The `"end"` takes no comma, so that every entry before it can have one. */
const lockFile = z.strictObject({
  format: z.literal(2),
  entries: z.array(z.union([row, z.literal('end')])),
});

const codes = { syntax: 'lock-damaged', schema: 'lock-damaged' } as const;

export function serialiseLock(lock: Lock): string {
  const rows = sections.flatMap((section) => {
    const entries = Object.entries(lock[section]).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return entries.map(([key, { number, since, fingerprint, text, removed, now }]) =>
      JSON.stringify({ section, key, number, since, fingerprint, text, removed, now }),
    );
  });
  const lines = [...rows.map((text) => `    ${text},`), '    "end"'];
  return `{\n  "format": 2,\n  "entries": [\n${lines.join('\n')}\n  ]\n}\n`;
}

/** Undefined where neither line of a merge outdoes the other. What was released outdoes what was not. */
function settle(one: LockEntry, other: LockEntry): LockEntry | undefined {
  if (one.since === '') return other.since === '' && one.number < other.number ? one : other;
  if (other.since === '') return one;
  const fields = ['number', 'since', 'fingerprint', 'text'] as const;
  if (!fields.every((field) => one[field] === other[field])) return undefined;
  // What either branch has noted, is noted.
  const now = [...new Set([one.now, other.now].filter((note) => note !== undefined))].join(' ');
  const removed = one.removed ?? other.removed;
  return { ...one, ...(removed && { removed }), ...(now !== '' && { now }) };
}

function gather({ value, placeOf }: Located<z.infer<typeof lockFile>>, problems: Problems): Located<Lock> {
  const lock = emptyLock();
  const places = new Map<string, number>();
  for (const [index, line] of value.entries.entries()) {
    if (line === 'end') continue;
    const { section, key, ...entry } = line;
    const before = Object.hasOwn(lock[section], key) ? lock[section][key] : undefined;
    const settled = before === undefined ? entry : settle(before, entry);
    if (settled === undefined) problems.add('lock-twice', placeOf(['entries', index, 'key']), key);
    if (settled !== undefined && settled !== before) {
      lock[section][key] = settled;
      places.set(`${section}/${key}`, index);
    }
  }
  return {
    value: lock,
    placeOf: ([section = '', key = '', ...rest]) =>
      placeOf(['entries', places.get(`${section}/${key}`) ?? 0, ...rest]),
  };
}

/** The lock on disk: empty where there is none, undefined, with problems added, where it cannot be read. */
export function readLock(sources: Sources, problems: Problems): Located<Lock> | undefined {
  const text = textOf(sources, lockPath);
  const start = { file: lockPath, line: 1, column: 1 };
  if (text === undefined) return { value: emptyLock(), placeOf: () => start };
  if (/^\uFEFF?\s*\{\s*"parts"/.test(text)) return readJson(lockPath, text, lockSchema, problems, codes);
  const file = readJson(lockPath, text, lockFile, problems, codes);
  return file && gather(file, problems);
}
