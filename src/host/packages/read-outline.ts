/** `course.json` of a package, checked: a package may come from anywhere. */
import { z } from 'zod';
import type { Outline } from '../../model/outline.ts';

const outline = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  hash: z.string(),
  passMark: z.number(),
  parts: z.array(
    z.object({
      number: z.int(),
      id: z.string(),
      title: z.string(),
      chapters: z.array(
        z.object({
          number: z.int(),
          id: z.string(),
          title: z.string(),
          menuTitle: z.string(),
          required: z.boolean(),
          questions: z.array(
            z.object({
              number: z.int(),
              fingerprint: z.int(),
              required: z.boolean(),
              scored: z.boolean(),
              points: z.int().optional(),
              asked: z.array(z.int()).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** `undefined` where there is none, or it is something else: the report then shows no progress. */
export function parseOutline(bytes: Uint8Array | undefined): Outline | undefined {
  if (!bytes) return undefined;
  try {
    return outline.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}
