/** Texts around checklists and reflections, and what is said of them to the learner. */
export interface KeptPageStrings {
  /** The page that gathers what was kept, as the menu names it. */
  readonly plan: string;
  readonly reflection: string;
  /** Beside the field: where what is written goes. */
  readonly onDevice: string;
  readonly onRecord: (most: number) => string;
  /** Over the room that a draft has for ticked lines, where no element puts them in. */
  readonly draftOnPaper: string;
  /** On *What your employer sees*. */
  readonly ticksKept: (count: number) => string;
  readonly notesKept: (most: number, prompts: readonly string[]) => string;
  readonly ticksNever: string;
  readonly notesNever: string;
}
