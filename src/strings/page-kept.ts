/** Texts around checklists and reflections, and what is said of them to the learner. */
export interface KeptPageStrings {
  /** The page that gathers what was kept, as the menu names it. */
  readonly plan: string;
  readonly reflection: string;
  /** Beside the field: where what is written goes. */
  readonly onDevice: string;
  readonly onRecord: (most: number) => string;
  /** On *What your employer sees*. */
  readonly ticksKept: (count: number) => string;
  readonly notesKept: (most: number, prompts: readonly string[]) => string;
  readonly ticksNever: string;
  readonly notesNever: string;
}
