/**
 * `npm run guide`: fills the places in the guide for trainers (content/README.md, content/guide) that are made from the
 * project itself: each block and each question with what its author wrote and a picture of it, the fields of questions,
 * the catalogue of problems. `-- --text` leaves the pictures as they are, and needs no browser.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fillGuide } from './guide/fill-guide.ts';
import { listExamples, pictureFolder, readGuide } from './guide/guide-files.ts';
import { takePictures } from './guide/take-pictures.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { text: { type: 'boolean', default: false } } });

const pages = readGuide(root);
for (const [path, text] of fillGuide(root, pages)) {
  if (text === pages.get(path)) continue;
  writeFileSync(join(root, path), text);
  console.log(`${path} written.`);
}
if (!values.text) {
  const anchors = listExamples(pages);
  console.log(`Taking ${anchors.length} pictures of the gallery; a minute or two`);
  await takePictures(root, join(root, pictureFolder), anchors);
  console.log(`They are in ${pictureFolder}.`);
}
