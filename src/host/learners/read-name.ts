/** A person's name as it was typed. */

/** Characters, after trimming. */
export const longestName = 100;

/** One line, without the control and invisible characters that reports and files stumble over. */
export function cleanLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

export function readName(value: unknown): { name: string } | { problem: string } {
  const name = typeof value === 'string' ? cleanLine(value) : '';
  if (name === '') return { problem: 'Give your name first.' };
  if ([...name].length > longestName) return { problem: `Give a name of at most ${longestName} characters.` };
  return { name };
}
