/** What is chosen in the bar lies in the address, so that a page loaded anew shows the same. */
import type { LiveChoice } from '../../model/live.ts';

export type Standard = 'scorm12' | 'scorm2004' | 'web';

const query = (): URLSearchParams => new URL(location.href).searchParams;

const root = document.documentElement;

export function readChoice(): LiveChoice {
  const found = query();
  return {
    lang: found.get('lang') ?? root.dataset['lang'] ?? 'en',
    edition: found.get('edition') ?? root.dataset['edition'] ?? 'complete',
  };
}

export const readTool = (name: string): string => query().get(name) ?? '';

export function readStandard(): Standard {
  const found = query().get('as');
  return found === 'web' || found === 'scorm2004' ? found : 'scorm12';
}

/** An empty value takes the name out. */
export function writeTool(name: string, value: string): void {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

/** Of the course in the frame: `#/mutuality`. */
export function writePlace(hash: string): void {
  const url = new URL(location.href);
  url.hash = hash;
  history.replaceState(null, '', url);
}
