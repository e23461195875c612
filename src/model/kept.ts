/** What a learner ticks and writes for themselves (decision 10): never scored, never a row in an LMS's report. */

/**
 * `tick`: an item of a checklist. `record`: a reflection that is kept with the learner's progress. `device`: one that
 * stays in the learner's browser and is no part of saved state.
 */
export const keepKinds = ['tick', 'record', 'device'] as const;

export type KeepKind = (typeof keepKinds)[number];

/** Ticked or not, or the text of a reflection; an empty one was deleted. */
export type KeptValue = boolean | string;

/** UTF-16 units of a reflection that saved state has room for. */
export const mostNoteUnits = 200;

/** Cut to what saved state has room for, never within a character. */
export function limitNote(text: string): string {
  const kept = text.slice(0, mostNoteUnits);
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}
