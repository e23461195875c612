/** What the launch page sends for one commit. Checked before it comes near the database. */
import { z } from 'zod';
import { listRefused, type Standard } from './data-model.ts';

/** JSON may hold this name, and zod passes over it without a word. */
const withoutPrototype = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Object.hasOwn(value, '__proto__'),
);

const commitBody = z
  .strictObject({
    /** Id that opening the launch returned. */
    launch: z.uuid(),
    /** From 1 up, higher with every commit of the launch. */
    sequence: z.int().positive(),
    /** Highest number that was acknowledged: what follows lies over it. 0: the body holds all there is. */
    acknowledged: z.int().nonnegative(),
    /** Whether this is LMSFinish or Terminate. */
    finished: z.boolean(),
    /** Whether some of it could not be sent when it was set. */
    late: z.boolean().default(false),
    /** What was set since: full names of elements to their values. */
    changed: withoutPrototype.pipe(z.record(z.string().max(120), z.string().max(64_000))),
  })
  .refine(({ sequence, acknowledged }) => acknowledged < sequence);

export type CommitBody = z.infer<typeof commitBody>;

/** `refused`: names of the elements that made it no commit; empty where it is none at all. */
export type ParsedCommit =
  { readonly ok: true; readonly body: CommitBody } | { readonly ok: false; readonly refused: string[] };

export function parseCommit(text: string, standard: Standard): ParsedCommit {
  const body = readBody(text);
  if (!body) return { ok: false, refused: [] };
  const refused = listRefused(standard, body.changed);
  return refused.length === 0 ? { ok: true, body } : { ok: false, refused };
}

function readBody(text: string): CommitBody | undefined {
  try {
    return commitBody.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
