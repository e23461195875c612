import type { PagesStrings } from './pages-strings.ts';

export const enPages: PagesStrings = {
  backTo: (chapter) => `Back to “${chapter}”`,
};
