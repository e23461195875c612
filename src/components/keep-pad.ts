import type { KeptValue } from '../model/kept.ts';

/** Where an element puts what the learner ticks and writes, and finds it again; the player gives it one. */
export interface KeepPad {
  /** By lock number; `undefined` where there is nothing. */
  readonly read: (number: number) => KeptValue | undefined;
  /** Whether what is written is kept beyond this visit. */
  readonly keeps: () => boolean;
  /** As `keeps`, of what was written just now. */
  readonly write: (number: number, value: KeptValue) => boolean;
}
