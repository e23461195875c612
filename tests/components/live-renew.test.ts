/** A saved change is put into the page, and nothing else in it is touched. */
import { expect } from 'chai';
import { renew } from '../../src/app/live/renew.ts';

const opening = '<article><header><h1>Tea</h1></header><div class="body">';
const first =
  '<p>One</p><details><summary>More</summary><p>Inside</p></details><tea-block><p>Leaf</p></tea-block>';

const wrap = (body: string): string => `${opening}${body}</div></article>`;

function show(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  return place.firstElementChild as HTMLElement;
}

/** What `body` becomes, and which of its elements are still those of before. */
function edit(before: string, after: string): { live: HTMLElement; kept: Element[]; fresh: string[] } {
  const live = show(wrap(before));
  const all = [...live.querySelectorAll('*')];
  for (const fold of live.querySelectorAll('details')) fold.open = true;
  const renewed = renew(live, wrap(before), wrap(after));
  expect(renewed).not.to.equal(undefined);
  for (const fold of live.querySelectorAll('details')) fold.removeAttribute('open');
  expect(live.outerHTML).to.equal(show(wrap(after)).outerHTML);
  const kept = all.filter((element) => live.contains(element));
  return { live, kept, fresh: (renewed ?? []).map(({ element }) => element.outerHTML) };
}

describe('a renewed page', () => {
  afterEach(() => document.body.replaceChildren());

  it('keeps every element where only words change', () => {
    const { kept, fresh } = edit(first, first.replace('One', 'Two').replace('Inside', 'Within'));
    expect(kept).to.have.length(9);
    expect(fresh).to.deep.equal([]);
  });

  it('puts in what is new and takes out what is gone', () => {
    const { kept, fresh } = edit(first, `<p>Zero</p>${first.replace('<p>One</p>', '')}<p>Last</p>`);
    expect(kept).to.have.length(9);
    expect(fresh).to.deep.equal(['<p>Last</p>']);
  });

  it('puts a block with an element of its own in anew, as one', () => {
    const { fresh } = edit(first, first.replace('Leaf', 'Leaves'));
    expect(fresh).to.deep.equal(['<tea-block><p>Leaves</p></tea-block>']);
  });

  it('leaves what elements have made of the page alone', () => {
    const live = show(wrap(first));
    live.querySelector('tea-block')?.append('made by the element');
    live.querySelector('h1')?.setAttribute('tabindex', '-1');
    expect(renew(live, wrap(first), wrap(first.replace('One', 'Two')))).to.deep.equal([]);
    expect(live.textContent).to.contain('Two').and.to.contain('made by the element');
    expect(live.querySelector('h1')?.tabIndex).to.equal(-1);
  });

  it('follows any order of blocks', () => {
    const blocks = [
      '<p>A</p>',
      '<p>B</p>',
      '<ul><li>C</li></ul>',
      '<tea-block>D</tea-block>',
      '<h2>E</h2>',
      'F',
    ];
    const orders = [[3, 1, 2], [5, 4, 3, 2, 1, 0], [0, 2, 4, 2, 0], [], [1, 1, 1, 5, 3], [0, 1, 2, 3, 4, 5]];
    let before = [0, 1, 2, 3, 4, 5];
    for (const after of orders) {
      const spell = (order: readonly number[]): string => order.map((at) => blocks[at]).join('');
      edit(spell(before), spell(after));
      before = after;
    }
  });

  it('says so where the page is not what its source gave', () => {
    const live = show(wrap(first));
    live.append('something');
    expect(renew(live, wrap(first), wrap('<p>Other</p>'))).to.equal(undefined);
  });
});
