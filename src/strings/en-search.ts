import { plural } from './plural.ts';
import type { SearchStrings } from './search-strings.ts';

export const enSearch: SearchStrings = {
  title: 'Search the course',
  label: 'Words to look for',
  loading: 'The search is loading.',
  failed: 'The search did not load. Check your connection, then try again.',
  empty: 'Type one word or more. Its first three letters are enough.',
  none: (query) => `Nothing found for “${query}”. Check the spelling, or try fewer or other words.`,
  found: (count) => `${plural(count, 'place', 'places')} found`,
  foundSoFar: (count, percent) =>
    `${plural(count, 'place', 'places')} found so far. The search has reached ${percent}% of the course.`,
  more: 'Show more',
  chapter: 'Chapter',
  glossary: 'Glossary',
};
