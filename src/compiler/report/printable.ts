/** Signs that move the cursor, change colours or turn the direction of what follows; line ends count as well. */
const control = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu;

/** Text of an author that a terminal shows as it is, on one line. */
export function printable(text: string): string {
  return text.replace(control, '\uFFFD');
}
