/** A draft of the gallery: what is ticked in its lists stands in it, and leaves the page on paper or as a file. */
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/checklist-block.ts';
import '../../src/components/draft-block.ts';
import { draft as blocks, makePad, numbersIn } from './kept-fixtures.ts';
import { expectFocus, get, getButton, isSeen, openPage, press, settle, startAtHeading } from './page.ts';

const draft = (): HTMLElement => get('draft-block');
const textOf = (selector: string): string =>
  draft().shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Headings of the groups that are seen, each followed by its lines. */
const shown = (): string[] =>
  [...draft().querySelectorAll('.draft-group > :first-child, .draft-lines li')]
    .filter(isSeen)
    .map(({ textContent }) => textContent);

async function tick(...boxes: number[]): Promise<void> {
  for (const at of boxes) document.querySelectorAll<HTMLInputElement>('checklist-block input')[at]?.click();
  await settle();
}

describe('<draft-block>', () => {
  const print = window.print.bind(window);
  const createObjectURL = URL.createObjectURL.bind(URL);
  afterEach(() => {
    window.print = print;
    URL.createObjectURL = createObjectURL;
  });

  beforeEach(() => openPage(blocks));

  it('says what to do while nothing is ticked, and leads to its lists', () => {
    expect(shown()).to.deep.equal([]);
    expect(textOf('.empty p')).to.contain('No line is ticked yet.');
    expect([...(draft().shadowRoot?.querySelectorAll('a') ?? [])].map(({ hash }) => hash)).to.deep.equal([
      '#drafts-and-sheets--tasks',
      '#drafts-and-sheets--skills',
    ]);
    expect(draft().shadowRoot?.querySelector('button')).to.equal(null);
    expect(draft().querySelector('.draft-how')).to.equal(null);
  });

  it('shows each line as it is ticked, in the order of the lists, and takes it back', async () => {
    await tick(4, 2, 0);
    const [drive, notes] = [
      'Drive people to appointments, and wait with them',
      'Write the notes that the two of you agreed on',
    ];
    expect(shown()).to.deep.equal(['Tasks', drive, notes, 'Skills', 'Some French']);
    expect(textOf('.count')).to.equal('3 of 5 lines ticked');
    await tick(4);
    expect(shown()).to.deep.equal(['Tasks', drive, notes]);
    await tick(0, 2);
    expect(textOf('.empty p')).not.to.equal('');
  });

  it('shows what its lists had kept', async () => {
    const list = get('checklist-block');
    const [, second = 0] = numbersIn(list);
    list.pad = makePad([[second, true]]);
    await settle();
    expect(shown()).to.deep.equal(['Tasks', 'Lead a walking group on Fridays']);
  });

  it('is put together where the lists themselves did not come', async () => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: true });
    box.dataset['kept'] = '99';
    const label = document.createElement('label');
    label.append(box, Object.assign(document.createElement('span'), { textContent: 'Bake' }));
    const list = get('checklist-block');
    const plain = Object.assign(document.createElement('div'), { id: list.id });
    plain.append(label);
    list.replaceWith(plain);
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(shown()).to.deep.equal(['Tasks', 'Bake']);
  });

  it('hears no more of lists when it is gone', async () => {
    const gone = draft();
    gone.remove();
    await tick(0);
    expect(gone.querySelector('li li, .draft-lines li')).to.equal(null);
  });

  it('is ticked and printed with keys alone, by itself, and the page is whole again afterwards', async () => {
    const { title } = document;
    let named = '';
    window.print = () => (named = document.title);
    startAtHeading();
    await press('Tab', 'Space');
    get('#drafts-and-sheets--skills input:last-of-type').focus();
    await press('Tab', 'Tab');
    expectFocus(getButton(draft(), 'Print the draft'));
    await press('Enter');
    expect(named).to.equal('A role, in outline');
    await emulateMedia({ media: 'print' });
    expect([get('.sheet-title'), get('.draft-blanks li'), get('.draft-lines li')].map(isSeen)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(
      [get('checklist-block'), get('h1'), getButton(draft(), 'Print the draft')].map(isSeen),
    ).to.deep.equal([false, false, false]);
    dispatchEvent(new Event('afterprint'));
    expect(isSeen(get('checklist-block'))).to.equal(true);
    expect(document.title).to.equal(title);
    await emulateMedia({ media: 'screen' });
  });

  it('is saved as a file for a word processor', async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return '#saved';
    };
    await tick(0, 3);
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    getButton(draft(), 'Save for a word processor').click();
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(names).to.deep.equal(['a-role-in-outline.rtf']);
    const text = (await files[0]?.text()) ?? '';
    const words = [...text.matchAll(/\\fs\d+ (.*)\\par\}$/gm)].map(([, found]) => found);
    expect(words).to.deep.equal([
      'A role, in outline',
      'Organization: \\tab',
      'Hours in a week: \\tab',
      'The role is paid, and it is not a clinical one.',
      'Tasks',
      'Drive people to appointments, and wait with them',
      'Skills',
      'A driver\\u8217?s licence',
    ]);
  });
});
