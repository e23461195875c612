/** Who a line of a list is. */
import type { PersonFields } from '../read-person.ts';
import type { Known, KnownPerson } from './find-known.ts';

/** By number, else by email address; a name alone never matches. */
export function matchPerson(
  { reference, email }: PersonFields,
  { byReference, byEmail }: Known,
): { readonly found: KnownPerson | undefined } | { readonly problem: string } {
  const one = reference === null ? undefined : byReference.get(reference);
  const other = email === null ? undefined : byEmail.get(email);
  if (one && other && one.id !== other.id) {
    return {
      problem: `The number belongs to ${one.name}, the email address to ${other.name}. Correct one of them.`,
    };
  }
  if (!one && other && reference !== null && other.reference !== null) {
    return {
      problem: `The email address belongs to ${other.name}, whose number is ${other.reference}, not ${reference}. Correct the address or the number, here or on their page.`,
    };
  }
  return { found: one ?? other };
}
