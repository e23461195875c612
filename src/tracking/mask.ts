/**
 * Text that nobody reads by a glance into a shared browser's storage. No protection against an attack: whoever knows
 * the key, or takes the trouble, has the text.
 */
import { hash24 } from '../model/hash.ts';

/** Base64 of the text's UTF-8 bytes, each changed by a stream of numbers that the key begins. */
export function maskText(text: string, key: string): string {
  const bytes = changeBytes(new TextEncoder().encode(text), key);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** With another key, something else comes out. `undefined` where nothing can. */
export function unmaskText(masked: string, key: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(masked), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(changeBytes(bytes, key));
  } catch {
    return undefined;
  }
}

/** Marsaglia's 32-bit xorshift (13, 17, 5); doing it twice gives the bytes back. */
function changeBytes(bytes: Uint8Array, key: string): Uint8Array {
  let state = hash24(key) + 1;
  return bytes.map((byte) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return byte ^ (state & 0xff);
  });
}
