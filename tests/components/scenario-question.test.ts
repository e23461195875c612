import { expect } from 'chai';
import { getFromGallery } from './gallery.ts';
import { get, getButton, isSeen, openPage, settle } from './page.ts';
import './question-cases.ts';

/** Numbers of the approaches whose benefits and risks are seen. */
const weighed = (): string[] =>
  [...document.querySelectorAll('.option')]
    .filter((option) => isSeen(get('.weigh', option)))
    .map((option) => get('input', option).getAttribute('value') ?? '');

async function answer(id: string, number: number): Promise<void> {
  await openPage((await getFromGallery(id)).html);
  expect(weighed()).to.deep.equal([]);
  get(`input[value="${number}"]`).click();
  await settle();
  expect(weighed()).to.deep.equal([]);
  getButton(get('scenario-question'), 'Check my answer').click();
  await settle();
}

describe('scenario-question', () => {
  it('weighs every approach where none is the right one', async () => {
    await answer('scenario-open', 2);
    expect(weighed()).to.deep.equal(['1', '2']);
    expect(get('.option:has(input:checked)').className).to.equal('option noted');
    expect(get('.option:not(:has(input:checked))').className).to.equal('option');
  });

  it('weighs only what was chosen where one is right', async () => {
    await answer('scenario-marked', 1);
    expect(weighed()).to.deep.equal(['1']);
  });
});
