/** What stands in a report's row → what the learner answered, in the codebook's words. */
import type { CodebookRow, CodebookSign } from '../model/codebook.ts';

/** A standard's separators; SCORM 2004 has them in brackets. */
const separators = { scorm12: [',', '.'], scorm2004: ['[,]', '[.]'] } as const;

/**
 * An entry a thing that was chosen, placed or typed; empty where nothing was. What the codebook does not know stays as
 * it was sent.
 *
 * @param row `undefined` where the package brings no codebook
 */
export function sayResponse(row: CodebookRow | undefined, response: string): string[] {
  if (response === '') return [];
  if (!row) return [response];
  const { type, options, targets } = row;
  if (type === 'fill-in') return [response.replace(/^\{lang=[^}]*\}/, '')];
  const standard = response.includes('[') ? 'scorm2004' : 'scorm12';
  const [between, within] = separators[standard];
  const parts = response.split(between);
  if (type === 'match' || type === 'sort') {
    return parts.map((part) => {
      const [source = '', target = ''] = part.split(within);
      return `${nameSign(options, source)} → ${nameSign(targets, target)}`;
    });
  }
  const words = parts.map((part) => nameSign(options, part));
  return type === 'order' ? words.map((text, at) => `${at + 1}. ${text}`) : words;
}

function nameSign(signs: readonly CodebookSign[], token: string): string {
  return signs.find(({ scorm12, scorm2004 }) => token === scorm12 || token === scorm2004)?.text ?? token;
}

/** As the course said it, in the words of either standard. */
export const isRight = (result: string): boolean => result === 'correct';
