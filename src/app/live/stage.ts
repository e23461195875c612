/** The frame that the course is shown in: as wide as it says, made smaller where the window is not. */
import type { LiveChoice } from '../../model/live.ts';
import { readStandard, readTool } from './address.ts';
import { find } from './find.ts';

const stage = find('.stage', HTMLElement);
let frame: HTMLIFrameElement | undefined;

export const shownCourse = (): Window | null => frame?.contentWindow ?? null;

/** Width and theme as the address says. */
export function layOut(): void {
  if (!frame) return;
  const width = Number(readTool('width'));
  const scale = width > 0 ? Math.min(1, stage.clientWidth / width) : 1;
  frame.style.inlineSize = width > 0 ? `${width}px` : '100%';
  frame.style.blockSize = `${100 / scale}%`;
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  // Turned about a corner, it keeps to one side.
  frame.style.marginInline = scale < 1 ? `0 ${(scale - 1) * width}px` : 'auto';
  stage.dataset['framed'] = width > 0 ? 'true' : '';
  // A page in a frame takes the theme of what is around it.
  frame.style.colorScheme = readTool('theme');
}

/** Another course, or the same one anew. */
export function showCourse({ lang, edition }: LiveChoice, hash: string): void {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.title = 'The course';
  frame.src = `/course/${lang}/${edition}/?as=${readStandard()}${hash}`;
  stage.replaceChildren(frame);
  layOut();
}

export function clearStage(): void {
  frame?.remove();
  frame = undefined;
}

export const isStaged = (): boolean => frame !== undefined;

new ResizeObserver(layOut).observe(stage);
