/** The smallest package that the embedded LMS can serve: two chapters, one question, a page that does nothing. */
import { strToU8, zipSync } from 'fflate';
import type { Outline } from '../../../src/model/outline.ts';

export const tinyOutline: Outline = {
  id: 'TINY',
  title: 'Tiny <course>',
  version: '1.2.3',
  hash: 'abcdefabcdef',
  passMark: 80,
  parts: [
    {
      number: 1,
      id: 'part',
      title: 'Part',
      chapters: [
        { number: 1, id: 'one', title: 'One', menuTitle: 'One', required: true, questions: [] },
        {
          number: 2,
          id: 'two',
          title: 'Two',
          menuTitle: 'Two',
          required: true,
          questions: [{ number: 7, fingerprint: 99, required: true, scored: true }],
        },
      ],
    },
  ],
};

const manifest = `<?xml version="1.0"?>
<manifest identifier="TINY" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <organizations default="O"><organization identifier="O"><title>Tiny</title>
    <item identifier="I" identifierref="R"><title>Tiny</title></item></organization></organizations>
  <resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html">
    <file href="index.html"/></resource></resources>
</manifest>`;

export const tinyFiles: Readonly<Record<string, string>> = {
  'imsmanifest.xml': manifest,
  'index.html': `<!doctype html><title>Tiny</title>${'<p>text</p>'.repeat(50)}`,
  'assets/main-AbCd1234.js': 'console.log(1);'.repeat(50),
  'build.txt': 'version: 1.2.3\n',
  'course.json': JSON.stringify(tinyOutline),
};

export function makeTinyPackage(change: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const files = Object.entries({ ...tinyFiles, ...change }).filter((entry) => entry[1] !== undefined);
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text ?? '')])));
}
