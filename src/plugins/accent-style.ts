/** The employer's accent as the end of the stylesheet: the rest of the look follows its variables. */
import type { Accent, Course } from '../model/course.ts';

function renderAccent({ accent, accent2, onAccent, tintAccent }: Accent): string {
  return `:root{--accent:${accent};--accent-2:${accent2};--on-accent:${onAccent};--tint-accent:${tintAccent}}`;
}

/** Empty where the course keeps its own colours. */
export function renderAccentStyle({ look }: Course): string {
  if (look === undefined) return '';
  return `${renderAccent(look.light)}@media screen and (prefers-color-scheme:dark){${renderAccent(look.dark)}}\n`;
}
