import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/reflection-block.ts';
import { deviceNote, makePad, numbersIn, recordNote, type SamplePad } from './kept-fixtures.ts';
import { expectFocus, get, getButton, openPage, press, settle, startAtHeading } from './page.ts';

const field = (): HTMLTextAreaElement => get('textarea');
const shown = (): string => get('reflection-block').shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function open(html: string, pad: SamplePad): Promise<number> {
  await openPage(html);
  get('reflection-block').pad = pad;
  await settle();
  return numbersIn(document)[0] ?? 0;
}

describe('reflection-block', () => {
  it('has a field that its question names, and says beside it where the text goes', async () => {
    await open(deviceNote, makePad());
    const named = (attribute: string): string =>
      document.getElementById(field().getAttribute(attribute) ?? '')?.textContent.trim() ?? '';
    expect(named('aria-labelledby')).to.equal('Who in your team walks ahead, and who walks behind?');
    expect(named('aria-describedby')).to.contain('Stays in this browser');
    expect(shown()).to.equal('');
  });

  it('keeps every letter at once, by keys alone', async () => {
    const pad = makePad();
    const number = await open(deviceNote, pad);
    startAtHeading();
    await press('Tab');
    expectFocus(field());
    await sendKeys({ type: 'We do' });
    expect(pad.kept.get(number)).to.equal('We do');
  });

  it('gives the text back', async () => {
    await openPage(deviceNote);
    const [number = 0] = numbersIn(document);
    get('reflection-block').pad = makePad([[number, 'As before']]);
    await settle();
    expect(field().value).to.equal('As before');
  });

  it('loses neither what was kept nor what was written before it came', async () => {
    await openPage(deviceNote);
    const [number = 0] = numbersIn(document);
    field().value = 'Written early';
    const pad = makePad([[number, 'As before']]);
    get('reflection-block').pad = pad;
    await settle();
    expect(pad.kept.get(number)).to.equal('As before\n\nWritten early');
    expect(field().value).to.equal('As before\n\nWritten early');
  });

  it('deletes the text, and brings it back', async () => {
    const pad = makePad();
    const number = await open(deviceNote, pad);
    field().focus();
    await sendKeys({ type: 'Mine' });
    await press('Tab');
    expectFocus(getButton(get('reflection-block'), 'Delete this text'));
    await press('Enter');
    expect([pad.kept.get(number), field().value]).to.deep.equal(['', '']);
    expectFocus(field());
    await press('Tab', 'Enter');
    expect([pad.kept.get(number), field().value]).to.deep.equal(['Mine', 'Mine']);
    expectFocus(field());
  });

  it('counts characters where there is a limit, and takes no more', async () => {
    const pad = makePad();
    const number = await open(recordNote, pad);
    expect(shown()).to.equal('0 of 200 characters');
    field().value = 'a'.repeat(199);
    field().focus();
    await sendKeys({ type: 'bc' });
    await settle();
    expect(shown()).to.contain('200 of 200 characters');
    expect(pad.kept.get(number)).to.equal(`${'a'.repeat(199)}b`);
  });

  it('where nothing is kept, says so and lets the text be taken along', async () => {
    await open(deviceNote, makePad([], false));
    expect(shown()).to.equal('');
    field().focus();
    await sendKeys({ type: 'Mine' });
    await settle();
    expect(shown()).to.contain('This text is not kept.');
    let saved = '';
    const click: unknown = Reflect.get(HTMLAnchorElement.prototype, 'click');
    Reflect.set(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved = this.download;
    });
    getButton(get('reflection-block'), 'Save as a file').click();
    Reflect.set(HTMLAnchorElement.prototype, 'click', click);
    expect(saved).to.equal('reflection.txt');
    expect(getButton(get('reflection-block'), 'Copy the text').disabled).to.equal(false);
  });
});
