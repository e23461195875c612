/**
 * The floors: what somebody would write by hand for the first chapter alone, with two calls to the LMS and nothing more.
 *
 * `floor` has its script as such pages have it, as a file in the head; the trial that the bounds come from had the
 * same. `bare` has it inline at the end, the least that a page can do: no bound is set against it.
 */
import { parseHTML } from 'linkedom';

export type FloorKind = 'floor' | 'bare';

export const floorScript = `for(let w=window,n=0;n<9;n++,w=w.parent)if(w.API){w.API.LMSInitialize('');w.API.LMSGetValue('cmi.core.lesson_location');break}`;

/** @param index the package's index.html, whose first chapter it shows */
export function makeFloorPage(index: string, kind: FloorKind): string {
  const { document } = parseHTML(index);
  const chapter = document.querySelector('.place article')?.innerHTML;
  if (chapter === undefined) throw new Error('The package shows no first chapter.');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${document.title}</title><link rel="icon" href="data:,">
<style>body{font:1.125rem/1.6 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}svg,img{max-width:100%;height:auto}</style>
${kind === 'floor' ? '<script src="scorm.js"></script>' : ''}
<main>${chapter}</main>
${kind === 'bare' ? `<script>${floorScript}</script>` : ''}`;
}
