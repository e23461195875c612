/** `codebook.json` of a package, checked: a package may come from anywhere. */
import { z } from 'zod';
import type { CodebookRow } from '../../model/codebook.ts';
import { questionTypes } from '../../model/question-type.ts';

const sign = z.object({
  scorm12: z.string(),
  scorm2004: z.string(),
  text: z.string(),
  right: z.boolean(),
});

const codebook = z.array(
  z.object({
    id: z.string(),
    chapter: z.string(),
    question: z.string(),
    // The matrix is never reported.
    type: z.enum(questionTypes).exclude(['matrix']),
    options: z.array(sign),
    targets: z.array(sign),
    right: z.array(z.string()),
    patterns: z.object({ scorm12: z.array(z.string()), scorm2004: z.array(z.string()) }),
    scored: z.boolean(),
    weighting: z.string(),
  }),
);

/** `undefined` where there is none, or it is something else: the report then names questions by their ids. */
export function parseCodebook(bytes: Uint8Array | undefined): readonly CodebookRow[] | undefined {
  if (!bytes) return undefined;
  try {
    return codebook.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}
