/** The longest value that an answer to a question can become in each standard. */
import type { PlayableQuestion } from './outline.ts';
import { reportAnswer } from './reported-answer.ts';
import { mostTextBits, unitBits, type Response } from './response.ts';
import { spellAnswer as spellIn12 } from './scorm12-types.ts';
import { spellAnswer as spellIn2004 } from './scorm2004-types.ts';

export interface LongestInteraction {
  readonly scorm12: number;
  readonly scorm2004: number;
}

/** Characters of the response or of a pattern, whichever is longer; 0 where nothing is sent. */
export function longestInteraction(question: PlayableQuestion, lang: string): LongestInteraction {
  const reported = reportAnswer(question, fullResponse(question), lang);
  if (!reported) return { scorm12: 0, scorm2004: 0 };
  const [scorm12, scorm2004] = [spellIn12, spellIn2004].map((spell) => {
    const { response, patterns } = spell({ ...reported, correct: false });
    return Math.max(response.length, ...patterns.map((pattern) => pattern.length));
  });
  return { scorm12: scorm12 ?? 0, scorm2004: scorm2004 ?? 0 };
}

/** All that can be chosen, placed and typed; every token is one character long. No, the last, is spelt longer than yes. */
function fullResponse(question: PlayableQuestion): Response {
  switch (question.type) {
    case 'match':
    case 'sort':
      return {
        kind: 'pairs',
        pairs: question.sources.map(({ number }) => [number, question.targets[0] ?? 0]),
      };
    case 'order':
      return { kind: 'order', sequence: question.items };
    case 'fill-in':
      return { kind: 'text', text: 'a'.repeat(mostTextBits / unitBits(0)) };
    case 'matrix':
      return { kind: 'judgements', tasks: [] };
    case 'multiple':
      return { kind: 'choice', chosen: question.options.map(({ number }) => number) };
    default:
      return { kind: 'choice', chosen: question.options.slice(-1).map(({ number }) => number) };
  }
}
