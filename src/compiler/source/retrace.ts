/** Finds the way back from text that marked has changed to the excerpt that it was made from. */
import { offsetOf, type Excerpt, type Run } from './excerpt.ts';

/** `text` is the excerpt's text with something taken off (or put in) at the start of its lines, as marked dedents. */
export function dedented(excerpt: Excerpt, text: string): Excerpt {
  const runs: Run[] = [];
  let at = 0;
  let lineStart = 0;
  const sourceLines = excerpt.text.split('\n');
  for (const [number, line] of text.split('\n').entries()) {
    const sourceLine = sourceLines[number] ?? '';
    const words = line.trim();
    const found = sourceLine.lastIndexOf(words);
    const indent = line.length - line.trimStart().length;
    const start = Math.max(0, words === '' ? sourceLine.length - line.length : found - indent);
    runs.push({ at, from: offsetOf(excerpt, Math.min(lineStart + start, excerpt.text.length)) });
    // Where marked widened a tab, here or further out, the words stand elsewhere than their indent says.
    if (found >= 0 && indent > 0) {
      runs.push({ at: at + indent, from: offsetOf(excerpt, lineStart + found) });
    }
    at += line.length + 1;
    lineStart += sourceLine.length + 1;
  }
  return { file: excerpt.file, text, runs };
}

/** `text` is the excerpt's text from `start` on with characters left out, as marked takes backslashes from labels. */
export function thinned(excerpt: Excerpt, text: string, start: number): Excerpt {
  const runs: Run[] = [];
  let index = start;
  let expected = -1;
  for (let at = 0; at < text.length; at += 1) {
    const found = excerpt.text.indexOf(text.charAt(at), index);
    if (found < 0) break;
    const from = offsetOf(excerpt, found);
    if (from !== expected) runs.push({ at, from });
    expected = from + 1;
    index = found + 1;
  }
  return {
    file: excerpt.file,
    text,
    runs: runs.length > 0 ? runs : [{ at: 0, from: offsetOf(excerpt, start) }],
  };
}
