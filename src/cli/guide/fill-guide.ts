/** The guide with every place filled that is made from the project itself. */
import { readExampleSources } from './example-sources.ts';
import { fillPlaces } from './markers.ts';
import { renderPlace } from './render-place.ts';

/** Path to text, as it ought to be. @param pages path to text, as it is */
export function fillGuide(root: string, pages: ReadonlyMap<string, string>): Map<string, string> {
  const sources = readExampleSources(root);
  const fill = (text: string): string => fillPlaces(text, (place) => renderPlace(place, root, sources));
  return new Map([...pages].map(([path, text]) => [path, fill(text)]));
}
