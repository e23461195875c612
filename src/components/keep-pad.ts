import type { KeptValue } from '../model/kept.ts';

/** Where an element puts what the learner ticks and writes, and finds it again; the player gives it one. */
export interface KeepPad {
  /** By lock number; `undefined` where there is nothing. */
  readonly read: (number: number) => KeptValue | undefined;
  /** Whether it is kept now. */
  readonly write: (number: number, value: KeptValue) => boolean;
}
