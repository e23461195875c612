/**
 * Browser. The window around the course: opens a launch, puts the SCORM runtime where the course looks for it, then
 * shows the course.
 */
import { sayLink } from './link-notice.ts';
import { watchOtherTabs } from './other-tabs.ts';
import type { OpenedLaunch, RuntimeOptions } from './runtime.ts';
import type { Transport } from './transport.ts';

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The launch page has no #${id}`);
  return element;
}

async function openLaunch(): Promise<OpenedLaunch> {
  const answer = await fetch(`${location.pathname}/open`, { method: 'POST' });
  if (!answer.ok) throw new Error(`The launch was answered with ${answer.status}`);
  return (await answer.json()) as OpenedLaunch;
}

/** Milliseconds that leaving may wait for the last commit; after that the beacon has to do. */
const longestLeaving = 3_000;

/** Taking the frame out first lets the course end its session while this page can still wait for the answer. */
function leaveOn(frame: HTMLIFrameElement, transport: Transport): void {
  const link = find('leave');
  link.addEventListener('click', (event) => {
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    frame.remove();
    const waited = new Promise((resolve) => setTimeout(resolve, longestLeaving));
    void Promise.race([transport.replay(), waited]).then(() => location.assign(link.href));
  });
}

function showCourse(content: string, transport: Transport): void {
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.src = content;
  let loads = 0;
  frame.addEventListener('load', () => {
    loads += 1;
    // Loaded anew, the course finds a session that it has ended itself; a new launch opens the next.
    const here = frame.contentWindow?.location.pathname;
    if (loads > 1 && here === new URL(content, location.href).pathname) location.reload();
    else frame.contentWindow?.focus();
  });
  leaveOn(frame, transport);
  find('waiting').replaceWith(frame);
}

async function start(startRuntime: (options: RuntimeOptions) => Transport): Promise<void> {
  const opened = await openLaunch();
  const transport = startRuntime({ opened, url: `${location.pathname}/commits`, tell: sayLink });
  watchOtherTabs(transport);
  showCourse(opened.content, transport);
}

export function startLaunchPage(startRuntime: (options: RuntimeOptions) => Transport): void {
  // Back brings this page out of the browser's memory with a session that has ended.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  start(startRuntime).catch((error: unknown) => {
    console.error(error);
    find('waiting').hidden = true;
    find('failed').hidden = false;
  });
}
