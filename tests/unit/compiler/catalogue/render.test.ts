import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { catalogue, catalogueAreas } from '../../../../src/compiler/catalogue/catalogue.ts';
import { renderCatalogueHtml, renderEntryHtml } from '../../../../src/compiler/catalogue/render-html.ts';
import {
  renderCatalogueMarkdown,
  renderEntryMarkdown,
} from '../../../../src/compiler/catalogue/render-markdown.ts';

const codes = catalogueAreas.flatMap(({ entries }) => Object.keys(entries));

describe('a page', () => {
  test('says what, why and what to do, and marks the place in its example', () => {
    expect(renderEntryHtml('raw-html')).toBe(
      '<article class="problem-page"><h1><code>raw-html</code></h1>' +
        '<p class="problem-happened">The text holds an HTML tag, such as <code>&lt;b&gt;</code> or <code>&lt;div&gt;</code>, or an HTML comment.</p>' +
        '<h2>Why it matters</h2><p>HTML would get round the checks that keep every page readable, accessible and printable.</p>' +
        '<h2>What to do</h2><p>Write Markdown instead: <code>*slanted*</code>, <code>**strong**</code>, a list, a table, or one of the blocks. ' +
        'If you mean the sign itself, put a backslash before it: <code>\\&lt;</code>.</p>' +
        '<h2>An example</h2><figure><figcaption>Before, in a chapter</figcaption>' +
        '<pre tabindex="0"><code>Peer support is <mark>&lt;</mark>b&gt;mutual&lt;/b&gt;.</code></pre></figure>' +
        '<figure><figcaption>After, in a chapter</figcaption><pre tabindex="0"><code>Peer support is **mutual**.</code></pre></figure></article>',
    );
  });

  test('names the files that have to be added', () => {
    expect(renderEntryHtml('bad-file-name')).toContain(
      '<p>with <code>content/en/01-start/first-day.pdf</code>.</p>',
    );
  });

  test('is there for each code, and for nothing else', () => {
    for (const code of codes) expect(renderEntryHtml(code)).not.toContain('‸');
    for (const code of ['none', 'constructor', '']) expect(renderEntryHtml(code)).toBeUndefined();
  });

  test('lists all of them', () => {
    const html = renderCatalogueHtml((code) => `/problems/${code}?a&b`);
    expect(html.match(/<li>/g)).toHaveLength(codes.length);
    expect(html).toContain('<a href="/problems/raw-html?a&amp;b"><code>raw-html</code></a> The text holds');
  });
});

describe('the Markdown', () => {
  test('shows the place with a caret under the line', () => {
    expect(renderEntryMarkdown('extra-cell', catalogue['extra-cell'])).toContain(
      'Before, in a chapter:\n\n```markdown\n| Role | Task |\n| --- | --- |\n| Peer | Listens | Shares |\n                   ^\n```',
    );
  });

  test('has each code once, under the heading of its area, and is well formed', () => {
    const text = renderCatalogueMarkdown();
    const headings = marked
      .lexer(text)
      .flatMap((token) => (token.type === 'heading' ? [token.text as string] : []));
    const codes = headings.flatMap((words) => /^`(.+)`$/.exec(words)?.[1] ?? []);
    expect(codes.toSorted()).toEqual(codes.toSorted());
    expect(text).not.toContain('‸');
  });
});
