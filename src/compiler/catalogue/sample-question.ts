/** The question in which the catalogue shows what can be wrong with one. */

export interface QuestionParts {
  /** What stands before the words of each option. */
  readonly first?: string;
  readonly second?: string;
  readonly secondFeedback?: string;
  readonly prompt?: string;
  /** Further lines of the question. */
  readonly more?: string;
}

/** A single choice as its author writes it, right as it stands. */
export function sampleQuestion({
  first = '',
  second = '"right": true, ',
  secondFeedback = '"Right: both bring what they know, and both learn."',
  prompt = '"What does mutual mean?"',
  more = '',
}: QuestionParts = {}): string {
  return `{
  "id": "mutual",
  "type": "single",
  "prompt": ${prompt},
${more}  "options": [
    { "id": "one-way", ${first}"text": "One helps the other",
      "feedback": "Not quite: that would be help in one direction only." },
    { "id": "both-ways", ${second}"text": "Both learn",
      "feedback": ${secondFeedback} }
  ],
  "source": { "document": "guide" }
}
`;
}
