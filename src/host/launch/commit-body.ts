/** What the launch page sends for one commit. Checked before it comes near the database. */
import { z } from 'zod';

const score = z.object({
  raw: z
    .string()
    .regex(/^$|^\d{1,3}(\.\d+)?$/)
    .default(''),
});

/** scorm-again holds the rest to the standard's formats; the course reads it back through scorm-again. */
const cmi = z.looseObject({
  core: z.looseObject({
    lesson_status: z.enum(['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted']),
    lesson_location: z.string().max(255).default(''),
    session_time: z
      .string()
      .regex(/^\d{2,4}:\d{2}:\d{2}(\.\d+)?$/)
      .default('00:00:00'),
    exit: z.enum(['', 'suspend', 'logout', 'time-out']).default(''),
    score: score.default({ raw: '' }),
  }),
  suspend_data: z.string().max(64_000).default(''),
});

const commitBody = z.strictObject({
  /** Id that opening the launch returned. */
  launch: z.uuid(),
  /** From 1 up, higher with every commit of the launch. */
  sequence: z.int().positive(),
  /** Whether this is LMSFinish. */
  finished: z.boolean(),
  cmi,
});

export type RecordedCmi = z.infer<typeof cmi>;
export type CommitBody = z.infer<typeof commitBody>;

/** `undefined` where the text is no commit. */
export function parseCommit(text: string): CommitBody | undefined {
  try {
    return commitBody.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
