/** Texts that are written into a role-clarity matrix when building. */
export type MatrixVerdict = 'yes' | 'no' | 'maybe' | 'open';

export interface MatrixPageStrings {
  readonly how: string;
  readonly key: string;
  /** Heading above a factor, for what it and those after it say of a task, where the author gives none. */
  readonly groups: Readonly<Partial<Record<string, string>>>;
  readonly verdicts: Readonly<Record<MatrixVerdict, string>>;
  /** `item` is the number in the source, or `ex1` or `ex2`. */
  readonly item: (item: string) => string;
  readonly viewOf: string;
  readonly factor: string;
  readonly view: string;
  readonly why: string;
  readonly odd: string;
  readonly rest: (count: number) => string;
}
