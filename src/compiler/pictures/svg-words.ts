/**
 * Words that a drawing holds. They can be neither translated nor enlarged with the text, so an author who needs them
 * there all the same, a sign or a name, says so: `<svg data-words="kept" …>`.
 */
export interface DrawnWords {
  readonly words: string;
  /** Where the element stands in the text. */
  readonly index: number;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** In the order of the text; none where the author keeps them. */
export function findWords(text: string): DrawnWords[] {
  const bare = text.replace(/<!--[\s\S]*?-->/g, blank);
  if (/<svg\b[^>]*\sdata-words\s*=\s*["']kept["']/.test(bare)) return [];
  return [...bare.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text\s*>/g)].flatMap(({ 1: inside = '', index }) => {
    const words = inside
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    // A number or a sign is the same in every language.
    return /\p{L}/u.test(words) ? [{ words, index }] : [];
  });
}
