/** *My action plan*: what the learner ticked, wrote and chose in all chapters, on one sheet to print or to save. */
import { pageLanguage, tell } from '../../components/events.ts';
import type { OutlineChapter } from '../../model/outline.ts';
import { planStringsFor } from '../../strings/plan-strings.ts';
import { stringsFor } from '../../strings/strings.ts';
import { connectPads, padsFor, type KeptPads } from '../kept-pads.ts';
import { loadChapter } from '../load-chapter.ts';
import { gatherPlan, type Plan } from './gather-plan.ts';
import type { PageContext } from './open-page.ts';
import { makeAside, makeButton } from './plan-aside.ts';
import { makeElement } from './make-element.ts';
import { makeSections } from './plan-sheet.ts';

/** Where this device keeps the name: no lock number is so low. */
const nameNumber = 0;

const strings = () => planStringsFor(pageLanguage());

const isOpened = ({ store }: PageContext, { number }: OutlineChapter): boolean =>
  store.progress.chapters.has(number);

/** Chapters that hold something for the plan and that the learner has opened, whether the record knows of it or not. */
function listChapters(context: PageContext, { device }: KeptPads): OutlineChapter[] {
  const chapters = context.outline.parts.flatMap((part) => part.chapters).filter(({ plan }) => plan === true);
  // Which chapter a note on this device is from stands in the chapter alone.
  const hasNotes = device.list().some((number) => number !== nameNumber);
  return hasNotes ? chapters : chapters.filter((chapter) => isOpened(context, chapter));
}

function makeHead({ device }: KeptPads): HTMLElement {
  const t = strings();
  const input = makeElement('input', '');
  input.autocomplete = 'name';
  input.value = String(device.read(nameNumber) ?? '');
  input.addEventListener('input', () => device.write(nameNumber, input.value));
  const today = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long' }).format();
  const rule = makeElement('div', 'plan-rule');
  rule.ariaHidden = 'true';
  return makeElement(
    'header',
    'plan-head',
    rule,
    makeElement('h1', '', t.title),
    makeElement('p', 'plan-lead', t.lead),
    makeElement(
      'div',
      'plan-who',
      makeElement('label', '', makeElement('span', '', t.name), input),
      makeElement('p', '', makeElement('span', '', t.date), makeElement('span', 'plan-date', today)),
    ),
  );
}

function makeEmpty({ outline }: PageContext): HTMLElement {
  const t = strings();
  const first = outline.parts.flatMap(({ chapters }) => chapters).find(({ plan }) => plan === true);
  const words = makeElement('p', 'plan-empty', t.empty);
  if (!first) return words;
  const link = makeElement('a', '', first.title);
  link.href = `#/${first.id}`;
  words.append(` ${t.emptyStart} `, link);
  return words;
}

/** Reads the chapters one after another; those that did not load are given back beside what was found. */
async function readChapters(
  chapters: readonly OutlineChapter[],
  context: PageContext,
  pads: KeptPads,
  onStep: (at: number) => void,
): Promise<{ plans: Plan[]; failed: OutlineChapter[] }> {
  const plans: Plan[] = [];
  const failed: OutlineChapter[] = [];
  for (const [at, chapter] of chapters.entries()) {
    onStep(at + 1);
    await loadChapter(chapter.number).then(
      (place) => {
        const plan = gatherPlan(place, chapter, context.store, pads);
        // A list in a chapter not opened yet is not the learner's.
        plans.push(isOpened(context, chapter) ? plan : { ...plan, lists: [] });
      },
      () => failed.push(chapter),
    );
  }
  return { plans, failed };
}

/** Fills the sheet; where chapters did not load, it says which, and can be asked to try again. */
async function fillSheet(sheet: HTMLElement, context: PageContext, pads: KeptPads): Promise<void> {
  const t = strings();
  const status = makeElement('p', 'plan-status');
  status.setAttribute('role', 'status');
  const body = makeElement('div', 'plan-body', status);
  sheet.querySelector('.plan-body')?.remove();
  sheet.append(body);
  const chapters = listChapters(context, pads);
  const { plans, failed } = await readChapters(chapters, context, pads, (at) => {
    status.textContent = t.gathering(at, chapters.length);
  });
  const sections = makeSections(plans);
  status.textContent = failed.length === 0 ? '' : t.missing(failed.map(({ title }) => title).join(', '));
  if (failed.length > 0) {
    const retry = (): void => void fillSheet(sheet, context, pads);
    status.append(' ', makeButton(stringsFor(pageLanguage()).tryAgain, 'plan-again', retry));
  }
  body.append(...(sections.length === 0 && failed.length === 0 ? [makeEmpty(context)] : sections));
  connectPads(body, context.store, context.saver);
  if (chapters.length > 1) tell(sheet, 'announce', t.gathered);
}

export function renderPage(context: PageContext): HTMLElement {
  const pads = padsFor(context.store, context.saver);
  const sheet = makeElement('article', 'plan-sheet', makeHead(pads));
  void fillSheet(sheet, context, pads);
  const page = makeElement('div', 'plan', sheet, makeAside(sheet, pads));
  return page;
}
