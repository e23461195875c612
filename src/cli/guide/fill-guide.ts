/** The whole guide with every place filled that is made from the project itself. */
import { readExampleSources } from './example-sources.ts';
import { problemsPage } from './guide-files.ts';
import { fillPlaces } from './markers.ts';
import { renderPlace } from './render-place.ts';

/** Path to text, as it ought to be. */
export function fillGuide(root: string, pages: ReadonlyMap<string, string>): Map<string, string> {
  const sources = readExampleSources(root);
  const filled = [...pages].map(
    ([path, text]) => [path, fillPlaces(text, (place) => renderPlace(place, root, sources))] as const,
  );
  return new Map(filled);
}
