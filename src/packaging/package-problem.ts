/** What is wrong with a package: found when building, because an import that fails is seen by HR and explained to nobody. */
export interface PackageProblem {
  /** Stable name, for tests and for looking it up. */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Name in the package. */
  readonly file: string;
}
