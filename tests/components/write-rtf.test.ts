/** The file of a draft: Rich Text Format, in ASCII alone. */
import { expect } from 'chai';
import { writeRtf } from '../../src/components/write-rtf.ts';

const write = (words: string, direction = 'ltr'): Promise<string> =>
  writeRtf([{ kind: 'title', words }], direction).text();

describe('writeRtf', () => {
  it('keeps every character, whatever the format means by it', async () => {
    const text = await write('{Hours} \\ “été” 𝄞 שלום');
    expect(text).to.contain(
      ' \\{Hours\\} \\\\ \\u8220?\\u233?t\\u233?\\u8221? \\u-10188?\\u-8930? \\u1513?\\u1500?\\u1493?\\u1501?\\par}',
    );
    expect(text).to.match(/^[\n\x20-\x7e]+$/);
  });

  it('closes every group that it opens', async () => {
    const kinds = ['title', 'blank', 'text', 'heading', 'item'] as const;
    const text = await writeRtf(
      kinds.map((kind) => ({ kind, words: `A ${kind}` })),
      'ltr',
    ).text();
    const groups = text.replace(/\\[\\{}]/g, '');
    let depth = 0;
    const depths = [...groups.matchAll(/[{}]/g)].map(([brace]) => (depth += brace === '{' ? 1 : -1));
    expect(depths.at(-1)).to.equal(0);
    expect(depths.slice(0, -1).every((open) => open > 0)).to.equal(true);
    expect(groups.startsWith('{\\rtf1\\ansi')).to.equal(true);
  });

  it('says so where the text runs from the right', async () => {
    expect(await write('T', 'rtl')).to.contain('\\pard\\plain\\rtlpar');
    expect(await write('T')).not.to.contain('\\rtlpar');
  });
});
