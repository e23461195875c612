/** *My action plan*: what the learner ticked, wrote and chose in all chapters, on one sheet to print or to save. */
import { pageLanguage, tell } from '../../components/events.ts';
import { saveFile } from '../../components/save-file.ts';
import type { OutlineChapter } from '../../model/outline.ts';
import { planStringsFor } from '../../strings/plan-strings.ts';
import { connectPads, padsFor, type KeptPads } from '../kept-pads.ts';
import { loadChapter } from '../load-chapter.ts';
import { gatherPlan, type Plan } from './gather-plan.ts';
import type { PageContext } from './open-page.ts';
import { writePlanFile } from './plan-file.ts';
import { make, makeSections } from './plan-sheet.ts';

/** Where this device keeps the name: no lock number is so low. */
const nameNumber = 0;

/** On a grid of 24. */
const shapes = {
  print:
    '<path d="M7 8V4h10v4M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5.5a1.5 1.5 0 0 1-1.5 1.5H17"/><path d="M7 14h10v6H7z"/>',
  save: '<path d="M12 4v11m-4.5-4 4.5 4.5L16.5 11M5 20h14"/>',
  device: '<rect x="7" y="3.5" width="10" height="17" rx="2.5"/><path d="M11 17.5h2"/>',
} as const;

/** Nothing where there is no shape; decorative, the words stand beside it. */
function drawIcon(shape: string): Node[] {
  const holder = document.createElement('template');
  holder.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
  return shape === '' ? [] : [holder.content];
}

const strings = () => planStringsFor(pageLanguage());

function makeButton(label: string, name: string, run: () => void, shape = ''): HTMLButtonElement {
  const button = make('button', name, ...drawIcon(shape), label);
  button.type = 'button';
  button.addEventListener('click', run);
  return button;
}

/** Chapters that the learner has opened and that hold something for the plan. */
function listChapters({ outline, store }: PageContext): OutlineChapter[] {
  const all = outline.parts.flatMap(({ chapters }) => chapters);
  return all.filter(({ number, plan }) => plan === true && store.progress.chapters.has(number));
}

function makeHead({ device }: KeptPads): HTMLElement {
  const t = strings();
  const input = make('input', '');
  input.autocomplete = 'name';
  input.value = String(device.read(nameNumber) ?? '');
  input.addEventListener('input', () => device.write(nameNumber, input.value));
  const today = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long' }).format();
  const rule = make('div', 'plan-rule');
  rule.ariaHidden = 'true';
  return make(
    'header',
    'plan-head',
    rule,
    make('h1', '', t.title),
    make('p', 'plan-lead', t.lead),
    make(
      'div',
      'plan-who',
      make('label', '', make('span', '', t.name), input),
      make('p', '', make('span', '', t.date), make('span', 'plan-date', today)),
    ),
  );
}

function makeEmpty({ outline }: PageContext): HTMLElement {
  const t = strings();
  const first = outline.parts.flatMap(({ chapters }) => chapters).find(({ plan }) => plan === true);
  const words = make('p', 'plan-empty', t.empty);
  if (!first) return words;
  const link = make('a', '', first.title);
  link.href = `#/${first.id}`;
  words.append(` ${t.emptyStart} `, link);
  return words;
}

/** Reads the chapters one after another; those that did not load are given back beside what was found. */
async function readChapters(
  chapters: readonly OutlineChapter[],
  { store }: PageContext,
  pads: KeptPads,
  onStep: (at: number) => void,
): Promise<{ plans: Plan[]; failed: OutlineChapter[] }> {
  const plans: Plan[] = [];
  const failed: OutlineChapter[] = [];
  for (const [at, chapter] of chapters.entries()) {
    onStep(at + 1);
    await loadChapter(chapter.number).then(
      (place) => plans.push(gatherPlan(place, chapter, store, pads)),
      () => failed.push(chapter),
    );
  }
  return { plans, failed };
}

/** Fills the sheet; where chapters did not load, it says which, and can be asked to try again. */
async function fillSheet(sheet: HTMLElement, context: PageContext, pads: KeptPads): Promise<void> {
  const t = strings();
  const status = make('p', 'plan-status');
  status.setAttribute('role', 'status');
  const body = make('div', 'plan-body', status);
  sheet.querySelector('.plan-body')?.remove();
  sheet.append(body);
  const chapters = listChapters(context);
  const { plans, failed } = await readChapters(chapters, context, pads, (at) => {
    status.textContent = t.gathering(at, chapters.length);
  });
  const sections = makeSections(plans);
  status.textContent = failed.length === 0 ? '' : t.missing(failed.map(({ title }) => title).join(', '));
  if (failed.length > 0) {
    const retry = (): void => void fillSheet(sheet, context, pads);
    status.append(' ', makeButton(t.tryAgain, 'plan-again', retry));
  }
  body.append(...(sections.length === 0 && failed.length === 0 ? [makeEmpty(context)] : sections));
  connectPads(body, context.store, context.saver);
  if (chapters.length > 1) tell(sheet, 'announce', t.gathered);
}

function makeAside(sheet: HTMLElement, { device, record }: KeptPads): HTMLElement {
  const t = strings();
  const save = (): void => saveFile(`${t.fileName}.html`, writePlanFile(sheet, document.documentElement));
  const keeps = device.keeps() && record.keeps();
  const card = make(
    'div',
    'plan-private',
    make('h2', '', ...drawIcon(shapes.device), t.onlyYou),
    make('p', '', t.onlyYouHow),
  );
  if (!keeps) card.append(make('p', 'plan-lost', t.notKept));
  return make(
    'aside',
    'plan-aside',
    makeButton(t.print, 'plan-print', () => print(), shapes.print),
    makeButton(t.save, 'plan-save', save, shapes.save),
    card,
  );
}

export function renderPage(context: PageContext): HTMLElement {
  const pads = padsFor(context.store, context.saver);
  const sheet = make('article', 'plan-sheet', makeHead(pads));
  void fillSheet(sheet, context, pads);
  const page = make('div', 'plan', sheet, makeAside(sheet, pads));
  return page;
}
