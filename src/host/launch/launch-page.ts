/**
 * Browser. The window around the course: opens a launch, puts the SCORM runtime where the course looks for it, then
 * shows the course.
 */
import { Scorm12API } from 'scorm-again';
import { createTransport } from './launch-transport.ts';

declare global {
  interface Window {
    /** Where a SCORM 1.2 course looks for its LMS. */
    API?: Scorm12API;
  }
}

/** What the server answers to opening a launch. */
interface OpenedLaunch {
  readonly launch: string;
  readonly content: string;
  readonly seed: Record<string, string>;
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The launch page has no #${id}`);
  return element;
}

function say(id: string): void {
  find(id).hidden = false;
}

async function openLaunch(): Promise<OpenedLaunch> {
  const answer = await fetch(`${location.pathname}/open`, { method: 'POST' });
  if (!answer.ok) throw new Error(`The launch was answered with ${answer.status}`);
  return (await answer.json()) as OpenedLaunch;
}

function startRuntime({ launch, seed }: OpenedLaunch): Scorm12API {
  const url = `${location.pathname}/commits`;
  const transport = createTransport({ url, launch, onSuperseded: () => say('superseded') });
  const api = new Scorm12API({
    autocommit: false,
    autoCompleteLessonStatus: false,
    // scorm-again turns this on wherever any setting is given; the course alone decides its status.
    mastery_override: false,
    lmsCommitUrl: url,
    httpService: transport,
  });
  api.loadFromFlattenedJSON(seed);
  return api;
}

/** Taking the frame out first lets the course end its session while this page can still wait for the answer. */
function leaveOn(frame: HTMLIFrameElement): void {
  const link = find('leave');
  link.addEventListener('click', (event) => {
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    frame.remove();
    location.assign(link.href);
  });
}

async function start(): Promise<void> {
  const opened = await openLaunch();
  window.API = startRuntime(opened);
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.src = opened.content;
  let loads = 0;
  frame.addEventListener('load', () => {
    loads += 1;
    // Loaded anew, the course finds a session that it has ended itself; a new launch opens the next.
    const here = frame.contentWindow?.location.pathname;
    if (loads > 1 && here === new URL(opened.content, location.href).pathname) location.reload();
    else frame.contentWindow?.focus();
  });
  leaveOn(frame);
  find('waiting').replaceWith(frame);
}

// Back brings this page out of the browser's memory with a session that has ended.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

start().catch((error: unknown) => {
  console.error(error);
  find('waiting').hidden = true;
  say('failed');
});
