/** An order that looks like chance and is the same for the same seed. */
import { hash32 } from './fingerprint.ts';

/** FNV's bits alone are too regular to draw with. Source: the finaliser of Appleby's MurmurHash3. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Fisher and Yates's shuffle; each draw is a hash of the seed and of how many are left to draw from. */
export function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(mix(hash32(`${seed} ${left.length}`)) % left.length, 1));
  return drawn;
}
