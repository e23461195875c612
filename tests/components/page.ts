/** The player's page around a chapter: the real frame and stylesheet, without the player. */
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { renderShellPage } from '../../src/plugins/shell-page.ts';
import { makeChapter, makeCourse, makePart, makeQuestions } from '../fixtures/course.ts';

export const phone = { width: 390, height: 844 };
export const narrow = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };

/** Two parts: chapters 1 (on screen) and 2, then chapter 3. */
const courseWith = (html: string) =>
  makeCourse({
    parts: [
      makePart({
        chapters: [
          makeChapter({ html }),
          makeChapter({ id: 'about', number: 2, title: 'About this course' }),
        ],
      }),
      makePart({
        id: 'role',
        number: 2,
        title: 'The role of peer support workers',
        chapters: [
          makeChapter({
            id: 'check',
            number: 3,
            title: 'Check your understanding',
            questions: makeQuestions(),
          }),
        ],
      }),
    ],
  });

let styled: Promise<unknown> | undefined;

function addStyle(name: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/app/styles/${name}`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  return loaded;
}

export interface Look {
  readonly size: typeof laptop;
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: 'reduce' | 'no-preference';
}

const usual: Look = { size: laptop, colorScheme: 'light', reducedMotion: 'no-preference' };

/** What the page has already is not asked for: each command is a way to the browser and back. */
async function takeLook({ size, colorScheme, reducedMotion }: Look): Promise<void> {
  if (innerWidth !== size.width || innerHeight !== size.height) await setViewport(size);
  const media = `screen and (prefers-color-scheme: ${colorScheme}) and (prefers-reduced-motion: ${reducedMotion})`;
  if (!matchMedia(media).matches) await emulateMedia({ colorScheme, media: 'screen', reducedMotion });
}

/** Shows the player's page with `html` as the body of its first chapter; usually in light, at a laptop's size. */
export async function openPage(html = '', look = usual): Promise<void> {
  styled ??= Promise.all(['player.css', 'elements.css'].map(addStyle));
  await styled;
  await takeLook(look);
  const page = new DOMParser().parseFromString(renderShellPage(courseWith(html), ''), 'text/html');
  for (const unused of page.querySelectorAll('noscript')) unused.remove();
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  scrollTo(0, 0);
  await settle();
}

/** Waits until every element on the page has drawn what it was told, and nothing moves any more. */
export async function settle(): Promise<void> {
  for (const element of document.querySelectorAll<LitElement>(':defined')) await element.updateComplete;
  await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}

export function get<Tag extends keyof HTMLElementTagNameMap>(
  selector: Tag,
  root?: ParentNode,
): HTMLElementTagNameMap[Tag];
export function get(selector: string, root?: ParentNode): HTMLElement;
export function get(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing on the page matches ${selector}`);
  return found;
}

/** A button inside an element's shadow root, by its words. */
export function getButton(host: Element, words: string): HTMLButtonElement {
  const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => button.textContent.trim() === words);
  if (!found)
    throw new Error(`No button says ${words}, but: ${buttons.map((b) => b.textContent.trim()).join(', ')}`);
  return found;
}

/** Presses keys one after another, as a person does. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settle();
}

/** What has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Puts the focus before the first thing in the text: on the way on below the heading, where that is seen. */
export function startAtHeading(): void {
  const wayOn = document.querySelector<HTMLElement>('.begin a');
  (wayOn && isSeen(wayOn) ? wayOn : get('h1')).focus();
}

/** Whether a learner sees it: drawn, and not only for screen readers. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && height > 1
  );
}

const describeElement = (element: Element | null): string =>
  element === null
    ? 'nothing'
    : `${element.outerHTML.split('>')[0] ?? ''}> ${element.textContent.trim().slice(0, 40)}`;

/** Elements themselves are too large to be printed when a comparison fails. */
export function expectFocus(wanted: Element): void {
  if (focused() === wanted) return;
  throw new Error(`The focus is on ${describeElement(focused())}, not on ${describeElement(wanted)}`);
}
