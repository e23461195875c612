/** `look:` in course.yaml: an employer's accent in place of the course's own. */
import { z } from 'zod';
import type { Course } from '../../model/course.ts';
import { accentByNight, deriveAccent, findShortfall, readColour } from '../look/accent.ts';
import type { Theme } from '../look/grounds.ts';
import type { Problems } from '../problem.ts';
import type { Located } from '../source/read-json.ts';

/** Without quotation marks a `#` starts a comment, and nothing is left of the colour. */
const colour = z.string().nullable();
const examples = ['#8a1c4a'];

export const lookSection = z.strictObject({
  accent: colour.meta({
    description: 'The colour of buttons, links and marks, in quotation marks.',
    examples,
  }),
  'accent-dark': colour
    .optional()
    .meta({ description: 'The same for dark screens; made from accent where it is left out.', examples }),
});

interface WithLook {
  readonly look?: z.infer<typeof lookSection> | undefined;
}

/** Undefined where the course keeps its own colours, and, with problems added, where a colour cannot be used. */
export function readLook({ value, placeOf }: Located<WithLook>, problems: Problems): Course['look'] {
  const { look } = value;
  if (look === undefined) return undefined;
  const read = (name: 'accent' | 'accent-dark', theme: Theme): string | undefined => {
    const place = placeOf(['look', name]);
    const found = readColour(look[name] ?? '');
    if (found === undefined) {
      problems.add('accent-unreadable', place, look[name] ?? '');
      return undefined;
    }
    const shortfall = findShortfall(found, theme);
    if (shortfall === undefined) return found;
    problems.add('accent-contrast', place, found, shortfall.ratio, shortfall.ground, shortfall.nearest);
    return undefined;
  };
  const light = read('accent', 'light');
  const dark =
    look['accent-dark'] === undefined ? light && accentByNight(light) : read('accent-dark', 'dark');
  if (light === undefined || dark === undefined) return undefined;
  return { light: deriveAccent(light, 'light'), dark: deriveAccent(dark, 'dark') };
}
