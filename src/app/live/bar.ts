/** The bar: how wide, in which theme, language and edition the course is shown, and where in it. */
import type { LiveState } from '../../model/live.ts';
import { readChoice, readStandard, readTool, writeTool } from './address.ts';
import { find } from './find.ts';
import { layOut, shownCourse } from './stage.ts';

const tools = find('.tools', HTMLFormElement);
const fold = find('.fold', HTMLButtonElement);
const file = find('.bar-file', HTMLElement);
const select = (name: string): HTMLSelectElement => find(`select[name="${name}"]`, HTMLSelectElement);

/** Chapter's address → its file. */
let files = new Map<string, string>();

const nameLanguage = (code: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** Hidden where there is nothing to choose. */
function fill(name: string, options: readonly [label: string, value: string][], value: string): void {
  const list = select(name);
  list.replaceChildren(...options.map(([label, key]) => new Option(label, key, false, key === value)));
  const label = list.closest('label');
  if (label) label.hidden = options.length < 2;
}

function fillChapters({ parts }: LiveState): void {
  const groups = parts.map(({ title, chapters }) => {
    const group = document.createElement('optgroup');
    group.label = title;
    group.append(...chapters.map((chapter) => new Option(chapter.title, `#/${chapter.id}`)));
    return group;
  });
  select('chapter').replaceChildren(new Option('Go to …', ''), ...groups);
  files = new Map(parts.flatMap(({ chapters }) => chapters.map((one) => [`#/${one.id}`, one.file])));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function showChoices(state: LiveState): void {
  const { lang, edition } = readChoice();
  fill(
    'lang',
    state.languages.map((code) => [nameLanguage(code), code]),
    lang,
  );
  fill(
    'edition',
    state.editions.map((name) => [capital(name), name]),
    edition,
  );
  fillChapters(state);
  if (state.title !== '') document.title = `${state.title} – Preview`;
  showPlace(location.hash);
}

/** `#mutuality--sides` lies in `#/mutuality`. */
export function showPlace(hash: string): void {
  const chapter = hash.replace(/^#([a-z0-9-]+?)--.*$/, '#/$1');
  select('chapter').value = files.has(chapter) ? chapter : '';
  file.textContent = files.get(chapter) ?? '';
}

function setFold(open: boolean): void {
  fold.setAttribute('aria-expanded', String(open));
  tools.toggleAttribute('data-open', open);
}

export interface BarActions {
  readonly reopen: () => void;
  readonly reset: () => void;
}

export function connectBar({ reopen, reset }: BarActions): void {
  for (const name of ['width', 'theme']) select(name).value = readTool(name);
  select('as').value = readStandard();
  tools.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const course = shownCourse();
    if (target.name === 'chapter') {
      if (course && target.value !== '') course.location.hash = target.value;
      setFold(false);
      return;
    }
    writeTool(target.name, target.value);
    if (target.name === 'width' || target.name === 'theme') layOut();
    else reopen();
  });
  tools.addEventListener('submit', (event) => event.preventDefault());
  find('[data-do="reset"]', HTMLButtonElement).addEventListener('click', reset);
  fold.addEventListener('click', () => setFold(fold.getAttribute('aria-expanded') !== 'true'));
  tools.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || fold.getAttribute('aria-expanded') !== 'true') return;
    setFold(false);
    fold.focus();
  });
}
