import { hash24 } from '../../../src/model/hash.ts';

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Any text with the checksum that makes it a sound saved state. */
export function sealState(text: string): string {
  const hash = hash24(text);
  return text + [18, 12, 6, 0].map((shift) => alphabet.charAt((hash >> shift) & 63)).join('');
}
