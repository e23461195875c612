/** Texts around the controls of the types of question. */
export interface AsksStrings {
  readonly type: string;
  readonly typeWithCapitals: string;
  readonly yourAnswer: string;
  readonly chooseApproach: string;
  readonly benefits: string;
  readonly risks: string;
  readonly chooseWording: string;
  readonly asPeopleSayIt: string;
  readonly asYouWouldSayIt: string;
  /** Said after the marked words of a sentence. */
  readonly wordsThatHarm: string;
  /** Said in place of the words that are still to be chosen. */
  readonly gap: string;
  readonly guideline: (rank: number, name: string) => string;
  readonly guidelines: Readonly<Record<'person-first' | 'medical-nature' | 'recovery' | 'no-slang', string>>;
  readonly cardTitle: string;
  readonly cardHow: string;
}
