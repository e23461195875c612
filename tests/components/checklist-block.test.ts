import { expect } from 'chai';
import '../../src/components/checklist-block.ts';
import { checklist, makePad, numbersIn, type SamplePad } from './kept-fixtures.ts';
import { expectFocus, get, openPage, press, settle, startAtHeading } from './page.ts';

const boxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('checklist-block input'),
];
const ticked = (): boolean[] => boxes().map(({ checked }) => checked);
const words = (): string => get('checklist-block').shadowRoot?.querySelector('p')?.textContent.trim() ?? '';

async function give(pad: SamplePad): Promise<void> {
  get('checklist-block').pad = pad;
  await settle();
}

describe('checklist-block', () => {
  let said: string[];
  const listen = (event: HTMLElementEventMap['announce']): void => void said.push(event.detail);

  beforeEach(async () => {
    said = [];
    await openPage(checklist);
    get('checklist-block').addEventListener('announce', listen);
  });

  it('is a named group of boxes, each with its words', () => {
    expect(get('checklist-block').querySelector('fieldset > legend')?.textContent).to.equal(
      'Before the first day',
    );
    expect(boxes().every((box) => box.labels?.length === 1)).to.equal(true);
  });

  it('keeps each tick at once, by keys alone', async () => {
    const pad = makePad();
    await give(pad);
    const [first = 0, second = 0] = numbersIn(document);
    startAtHeading();
    await press('Tab', 'Space', 'Tab', 'Space', 'Space');
    expectFocus(boxes()[1] as Element);
    expect([...pad.kept]).to.deep.equal([
      [first, true],
      [second, false],
    ]);
    expect(words()).to.equal('1 of 4');
  });

  it('shows what was kept, and counts it', async () => {
    const [, second = 0, , fourth = 0] = numbersIn(document);
    await give(
      makePad([
        [second, true],
        [fourth, false],
      ]),
    );
    expect(ticked()).to.deep.equal([false, true, false, false]);
    expect(words()).to.equal('1 of 4');
  });

  it('keeps what was ticked before it came, and takes nothing back by it', async () => {
    const [first = 0, second = 0] = numbersIn(document);
    get('input').click();
    const pad = makePad([[second, true]]);
    await give(pad);
    expect(ticked()).to.deep.equal([true, true, false, false]);
    expect(pad.kept.get(first)).to.equal(true);
  });

  it('shows what was ticked elsewhere when it is put back', async () => {
    const pad = makePad();
    await give(pad);
    const [first = 0, second = 0] = numbersIn(document);
    get('input').click();
    const list = get('checklist-block');
    const { parentNode, nextSibling } = list;
    list.remove();
    pad.kept.set(first, false).set(second, true);
    parentNode?.insertBefore(list, nextSibling);
    await settle();
    expect(ticked()).to.deep.equal([false, true, false, false]);
    expect(words()).to.equal('1 of 4');
  });

  it('announces only that all are ticked', async () => {
    await give(makePad());
    for (const box of boxes()) box.click();
    expect(said).to.deep.equal(['All 4 are ticked.']);
  });

  it('says so where ticks are not kept', async () => {
    await give(makePad([], false));
    get('input').click();
    await settle();
    expect(words()).to.contain('These ticks are not kept');
    expect(ticked()[0]).to.equal(true);
  });
});
