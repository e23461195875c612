/** The floor: what somebody would write by hand for the first chapter alone, with a call to the LMS and nothing more. */
import { parseHTML } from 'linkedom';

/** @param index the package's index.html, whose first chapter it shows */
export function makeFloorPage(index: string): string {
  const { document } = parseHTML(index);
  const chapter = document.querySelector('.place article')?.innerHTML;
  if (chapter === undefined) throw new Error('The package shows no first chapter.');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${document.title}</title><link rel="icon" href="data:,">
<style>body{font:1.125rem/1.6 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}svg,img{max-width:100%;height:auto}</style>
<main>${chapter}</main>
<script>for(let w=window,n=0;n<9;n++,w=w.parent)if(w.API){w.API.LMSInitialize('');w.API.LMSGetValue('cmi.core.lesson_location');break}</script>`;
}
