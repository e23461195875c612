/** What a package asks, from the chapters in it: enough to answer as a learner would. */
import { z } from 'zod';
import type { PlayableQuestion } from '../../model/outline.ts';
import { questionTypes } from '../../model/question-type.ts';
import type { ServedCourse } from '../packages/served-course.ts';

const playable = z.looseObject({
  number: z.int(),
  fingerprint: z.int(),
  type: z.enum(questionTypes),
  interactionId: z.string(),
  scored: z.boolean(),
});

/** By number. A package made by another tool has none. */
export function readQuestions({ files }: Pick<ServedCourse, 'files'>): Map<number, PlayableQuestion> {
  const found = new Map<number, PlayableQuestion>();
  for (const [name, file] of files) {
    if (name !== 'index.html' && !/^c\/.*\.js$/.test(name)) continue;
    const text = new TextDecoder().decode(file.plain);
    for (const [, json = ''] of text.matchAll(/<script type="application\/json">([^]*?)<\\?\/script>/g)) {
      const question = parseQuestion(name === 'index.html' ? json : unescapeTemplate(json));
      if (question) found.set(question.number, question);
    }
  }
  return found;
}

/** A chapter's module holds its HTML in a template literal. */
function unescapeTemplate(text: string): string {
  return text.replace(/\\([\\`$])/g, '$1');
}

function parseQuestion(json: string): PlayableQuestion | undefined {
  try {
    return playable.safeParse(JSON.parse(json)).data as PlayableQuestion | undefined;
  } catch {
    return undefined;
  }
}
