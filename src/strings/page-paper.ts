/** Texts of the print edition: its title page, its worksheets and its answers. */
export interface PaperStrings {
  readonly edition: string;
  readonly about: string;
  /** Added where not every question has its answer in the document. */
  readonly aboutWithheld: string;
  /** In the foot of every page, before the number of the page. */
  readonly footPage: (version: string) => string;
  readonly question: (number: number) => string;
  readonly tickOne: string;
  readonly tickAll: string;
  readonly write: string;
  readonly writeWithCapitals: string;
  readonly writeWording: string;
  readonly matchHow: string;
  /** Added where something belongs to nothing. */
  readonly someStayEmpty: string;
  readonly sortHow: string;
  readonly orderHow: (count: number) => string;
  readonly matrixHow: string;
  readonly task: string;
  readonly cardHow: string;
  readonly hint: string;
  readonly answers: string;
  readonly answersHow: string;
  readonly seeAnswer: (number: number) => string;
  readonly right: string;
  readonly otherwise: string;
  readonly belongsToNone: string;
}
