import { expect } from 'chai';
import { contentsStates } from './page-states.ts';
import { get, openPage } from './page.ts';

const words = () => [...document.querySelectorAll('.contents-state')].map((place) => place.textContent);
const states = () =>
  [...document.querySelectorAll<HTMLElement>('.contents li')].map(({ dataset }) => dataset['state']);

describe('contents-list', () => {
  beforeEach(() => openPage(contentsStates[0]?.html));

  it('says nothing of chapters that nobody has opened', () => {
    expect(words()).to.deep.equal(['', '', '']);
    expect(get('.part-read').textContent).to.equal('0 of 3 chapters read');
  });

  it('says what the menu says, and how much is answered', async () => {
    contentsStates[0]?.enter();
    await Promise.resolve();
    expect(states()).to.deep.equal(['complete', 'visited', '']);
    expect(words()).to.deep.equal(['read', 'started', '1 of 2 questions answered']);
    expect(get('.part-read').textContent).to.equal('1 of 3 chapters read');
    get('course-menu').setChapterState(3, 'complete');
    await Promise.resolve();
    expect(words()[2]).to.equal('read, 1 of 2 questions answered');
  });
});
