/** `check --explain CODE`. */
import { findEntry, suggestCode } from '../../compiler/catalogue/catalogue.ts';
import { drawEntry } from '../../compiler/catalogue/render-text.ts';
import { retiredCodes } from '../../compiler/catalogue/retired-codes.ts';
import type { Terminal } from '../../compiler/report/human-report.ts';
import { PlainError } from '../terminal/run-plainly.ts';

/** The entry, or why a code that was once reported is no more. Throws what `runPlainly` explains. */
export function explainCode(code: string, terminal: Terminal): string {
  const entry = findEntry(code);
  if (entry !== undefined) return drawEntry(code.toLowerCase(), entry, terminal);
  const retired = retiredCodes.get(code.toLowerCase());
  if (retired !== undefined) return `${code} is no longer reported: ${retired}\n`;
  const similar = suggestCode(code);
  throw new PlainError(
    `There is no problem “${code}”.${similar === '' ? ' npm run check names each problem’s code beside its place.' : ` Did you mean ${similar}?`}`,
  );
}
