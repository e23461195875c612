/** What is wrong, and what to do about it. */
export type Explanation = readonly [message: string, hint: string];

/** `similar` is empty where nothing known is near. */
export function suggestion(similar: string): string {
  return similar === '' ? '' : `Did you mean “${similar}”? `;
}
