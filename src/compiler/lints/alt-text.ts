/** What a picture's alt text says. That one is there at all, the compiler sees to. */
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { Picture } from './text/passage.ts';

const mostLetters = 250;

/** Screen readers say that it is a picture. */
const announces =
  /^(?:(?:an?|the|this)\s+)?(?:(?:image|picture|photo|photograph|graphic|drawing|illustration|screenshot|icon)\s+(?:of|showing|that shows|which shows|shows)|(?:image|picture|photo|graphic):)/i;

const fileName =
  /\.(?:svg|png|jpe?g|webp|avif|gif|bmp|tiff?)$|^(?:img|dsc|image|photo|screenshot)[-_ ]?\d+$/i;

const tidy = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

export function lintAltTexts(pictures: readonly Picture[], problems: Problems): void {
  for (const { alt, caption, href } of pictures) {
    const text = alt.text.trim();
    const place = placeOf(alt);
    const stem = href.replace(/^.*\//, '').replace(/\.\w+$/, '');
    const opening = announces.exec(text)?.[0];
    if (text === '') continue;
    if (fileName.test(text) || (text === stem && /[-_\d]/.test(stem)))
      problems.add('alt-file-name', place, text);
    else if (opening !== undefined) problems.add('alt-says-picture', place, opening);
    else if (tidy(text) === tidy(caption)) problems.add('alt-is-caption', place);
    if (text.length > mostLetters)
      problems.add('alt-too-long', place, String(text.length), String(mostLetters));
  }
}
