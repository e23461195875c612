/** Turns a Course into the player's pages and modules while Vite bundles the player itself. */
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import type { Course } from '../model/course.ts';
import { chapterPlaces, renderChapter } from './chapter-article.ts';
import { chapterModules, pageModules } from './chapter-module.ts';
import { splitSheets } from './chapter-sheets.ts';
import { renderAccentStyle } from './accent-style.ts';
import { dropUnused, inlineStateless, listPlayerFiles, trimModule } from './player-files.ts';
import { renderPrintFoot } from './print/print-foot.ts';
import { renderPrintPage } from './print-page.ts';
import { renderShellPage } from './shell-page.ts';

const outlineModule = 'virtual:outline';

export interface PlayerParts {
  readonly course: Course;
  /** Minified classic script, put inline at the head of index.html. */
  readonly bootScript: string;
  /** The same, to be put after it. */
  readonly resumeScript: string;
  /** Takes each page and module of the course: the bundler, which would copy them twice, has no use for them. */
  readonly emit: (fileName: string, source: string) => void;
}

const reader = fileURLToPath(new URL('../app/page-outline.ts', import.meta.url));

/** The page holds the outline; the player reads it there. */
const outlineCode = `import { readOutline } from ${JSON.stringify(reader)};
export const outline = readOutline(document);
`;

/** The chapter that index.html holds. */
function renderFirst(course: Course): string {
  const [place] = chapterPlaces(course);
  return place ? renderChapter(place, course.lang) : '';
}

function readSheet(name: string, bundle: Rolldown.OutputBundle): string {
  const sheet = bundle[`styles/${name}.css`];
  if (sheet?.type !== 'asset') throw new Error(`The stylesheet “${name}” was not built.`);
  return String(sheet.source);
}

const farSheet = 'styles/first.css';

/**
 * The look of the chapter in the page, where `late-files.ts` finds it by its names: what the first screen needs in
 * the head, the rest in one file that only what comes after it waits for.
 */
function renderLook(
  course: Course,
  bundle: Rolldown.OutputBundle,
): { head: string[]; foot: string; far: string } {
  const { near, far } = splitSheets(renderFirst(course));
  return {
    head: near.map((name) => `<style data-sheet="${name}">${inline(readSheet(name, bundle))}</style>`),
    foot:
      far.length === 0 ? '' : `<link rel="stylesheet" href="${farSheet}" data-sheet="${far.join(' ')}">\n`,
    far: far.map((name) => readSheet(name, bundle)).join(''),
  };
}

/** Text that may stand in an inline script or style. */
const inline = (text: string): string => text.trim().replace(/<\/(script|style)/gi, '<\\/$1');

export function coursePlugin({ course, bootScript, resumeScript, emit }: PlayerParts): Plugin {
  return {
    name: 'alongside:course',
    // After Vite has made the stylesheet.
    enforce: 'post',
    resolveId: (id) => (id === outlineModule ? `\0${outlineModule}` : undefined),
    load: (id) => (id === `\0${outlineModule}` ? outlineCode : undefined),
    transform: (code, id) => trimModule(id, code, course),
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const style = outputs.find((output) => output.fileName === 'player.css');
      if (style?.type !== 'asset') throw new Error('The stylesheet was not built.');
      const css = String(style.source) + renderAccentStyle(course);
      style.source = css;
      dropUnused(bundle, course);
      inlineStateless(bundle);
      // Asked for beside the player, which imports them; where no script runs, not at all.
      const parts = listPlayerFiles(bundle).map((file) => `<script type="module" src="${file}"></script>`);
      const look = renderLook(course, bundle);
      if (look.foot !== '') emit(farSheet, look.far);
      const [boot, resume] = [bootScript, resumeScript].map((script) => `<script>${inline(script)}</script>`);
      // The LMS is asked first; what comes of it must not stand before the styles, which it may add to.
      const head = [boot, `<style>${inline(css)}</style>`, ...look.head, resume, ...parts];
      emit('index.html', renderShellPage(course, head.join('\n'), look.foot));
      emit('print.html', renderPrintPage(course));
      emit('print-foot.css', renderPrintFoot(course));
      emit('boot.js', bootScript);
      for (const [name, code] of [...chapterModules(course), ...pageModules(course)]) emit(name, code);
    },
  };
}
