/** What a block becomes on paper, whatever it is called. */
import { expect, test } from 'vitest';
import { settleChapter, settleLinks } from '../../../src/plugins/print/settle.ts';
import { parseTree } from '../../../src/plugins/print/tree.ts';

/** A block's HTML as it stands in print.html. */
function settle(html: string): string {
  const tree = parseTree(html);
  settleChapter(tree);
  settleLinks(tree);
  return tree.innerHTML;
}

test('what is hidden is shown, what a program needs goes', () => {
  expect(settle('<x-y><div hidden>Back</div><p aria-live="polite">Saved</p></x-y>')).toBe(
    '<x-y><div>Back</div></x-y>',
  );
  expect(settle('<p>A</p><script>1</script><template>T</template><dialog>D</dialog>')).toBe('<p>A</p>');
  expect(settle('<div id="t" popover>Meaning</div>')).toBe('<div id="t">Meaning</div>');
});

test('folds are open and stay so; a heading in one stays a heading', () => {
  expect(settle('<details class="fold"><summary><h3>A</h3></summary><div>B</div></details>')).toBe(
    '<div class="fold"><div class="summary"><h5>A</h5></div><div>B</div></div>',
  );
  expect(settle('<details open><summary>Transcript</summary><p>B</p></details>')).toBe(
    '<div><p class="summary">Transcript</p><p>B</p></div>',
  );
});

test('a button is a word of the text, or goes', () => {
  expect(settle('<p>A <button popovertarget="t">recovery</button> is personal.</p>')).toBe(
    '<p>A recovery is personal.</p>',
  );
  expect(settle('<x-y><p>A</p><button>Next</button></x-y>')).toBe('<x-y><p>A</p></x-y>');
});

test('what is operated becomes something to tick or to write on', () => {
  const pen = (kind: string): string => `<span class="pen-${kind}" aria-hidden="true"></span>`;
  expect(settle('<label for="a"><input type="checkbox" id="a">Done</label>')).toBe(
    `<span class="label">${pen('square')}Done</span>`,
  );
  expect(settle('<input type="radio"><input><input type="hidden">')).toBe(pen('circle') + pen('line'));
  expect(settle('<textarea rows="4"></textarea>').match(/<i><\/i>/g)).toHaveLength(4);
  const list = settle(
    '<select><option value="">Choose</option><option value="1">One &amp; two</option></select>',
  );
  expect(list).toContain('One &amp; two');
  expect(list).not.toContain('Choose');
});

test('a link leads to its place in the document; another says where', () => {
  expect(settle('<a href="#/welcome">W</a>')).toBe('<a href="#welcome">W</a>');
  expect(settle('<p>See <a href="#~search">search</a>.</p>')).toBe('<p>See search.</p>');
  expect(settle('<a href="https://a.example/b">B</a>')).toBe(
    '<a href="https://a.example/b">B</a><span class="address"> (https://a.example/b)</span>',
  );
  expect(settle('<a href="https://a.example/">https://a.example/</a>')).not.toContain('address');
});

test('words of the glossary lead to it', () => {
  expect(settle('<p><glossary-term term="peer">peers</glossary-term></p>')).toBe(
    '<p><a class="term" href="#glossary--peer">peers</a></p>',
  );
});

test('headings go two levels down, the deepest by their name only', () => {
  expect(settle('<h1 tabindex="-1">A</h1><h2>B</h2><h4>C</h4><h5>D</h5>')).toBe(
    '<h3>A</h3><h4>B</h4><h6>C</h6><h6 aria-level="7">D</h6>',
  );
});

test('nothing in a chapter is a landmark of the page', () => {
  expect(settle('<aside aria-label="A">B</aside>')).toBe('<aside role="note" aria-label="A">B</aside>');
  expect(settle('<nav aria-label="A">B</nav>')).toBe('<div aria-label="A" role="group">B</div>');
  expect(settle('<section aria-label="A">B</section>')).toBe(
    '<section role="group" aria-label="A">B</section>',
  );
  expect(settle('<section class="notes" role="doc-endnotes" aria-label="N">B</section>')).toContain(
    'role="group"',
  );
});

test('a picture has the numbers of its points', () => {
  const block = settle(
    '<hotspots-block><figure class="hotspots-picture"><svg></svg></figure>' +
      '<ol class="hotspots-list"><li data-x="53" data-y="8.5"><h3>A</h3></li></ol></hotspots-block>',
  );
  expect(block).toContain('<circle cx="53%" cy="8.5%" r="15" /><text x="53%" y="8.5%">1</text>');
});

test('a drawing that is higher than wide is told from the others', () => {
  const drawing = (box: string): string =>
    settle(`<figure class="picture"><svg viewBox="${box}"></svg></figure>`);
  expect(drawing('0 0 400 720')).toContain('class="tall"');
  expect(drawing('0 0 1200 720')).not.toContain('tall');
});
