/** Texts of the page that says what an LMS is told about a learner. */
export interface SeesStrings {
  readonly sentTitle: string;
  readonly chapters: (count: number) => string;
  readonly answers: (count: number) => string;
  readonly score: (scored: number) => string;
  readonly status: (passMark: number, reportFailed: boolean) => string;
  readonly statusUnscored: string;
  readonly parts: (count: number) => string;
  readonly time: string;
  readonly coded: string;
  /** Of a course opened without an LMS. */
  readonly alone: string;
  readonly questionsTitle: string;
  readonly questionsHow: string;
  readonly rowName: string;
  readonly notScored: string;
  readonly typed: string;
  readonly neverTitle: string;
  readonly never: readonly string[];
  /** Said of the score where answers count in part. */
  readonly partly: string;
  /** Where the course has a matrix: that its judgements are nobody's business, and where they are kept. */
  readonly matrix: string;
  readonly matrixKept: string;
}
