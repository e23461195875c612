/** Puts the preview before Vite's own addresses, and its outline in place of a build's. */
import type { Plugin } from 'vite';
import { outlineModule } from './course-page.ts';
import { Preview, type PreviewPlaces } from './preview.ts';

const outlineId = 'virtual:outline';

export function previewPlugin(places: PreviewPlaces): Plugin {
  let preview: Preview | undefined;
  return {
    name: 'alongside:preview',
    resolveId: (id) => (id === outlineId ? `\0${outlineId}` : undefined),
    load: (id) => (id === `\0${outlineId}` ? outlineModule : undefined),
    configureServer(server) {
      const made = new Preview(server, places);
      preview = made;
      server.middlewares.use((request, response, next) => {
        made.answer(request, response).then((isHere) => {
          if (!isHere) next();
        }, next);
      });
    },
    closeBundle() {
      preview?.desk.close();
    },
  };
}
