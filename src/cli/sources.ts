/** `npm run sources`: every item of the source documents with its place in the course, and back. */
import { parseArgs } from 'node:util';
import { compileCourse } from '../compiler/compile-course.ts';
import { inventoryPath } from '../compiler/inventory/inventory-file.ts';
import { readInventory, type Inventory } from '../compiler/inventory/read-inventory.ts';
import { traceCourse } from '../compiler/inventory/trace.ts';
import { Problems } from '../compiler/problem.ts';
import { readSources } from '../compiler/read-sources.ts';
import { languagesOf } from '../compiler/sources.ts';
import { courseOption, findCourse } from './course/find-course.ts';
import { PlainError, runPlainly } from './terminal/run-plainly.ts';
import { drawTable } from './sources/draw-table.ts';

const usage = `npm run sources                     every item of the sources with its place in the course, and back
npm run sources -- --course DIR     of a course elsewhere
npm run sources -- --json           for another program`;

function readTable(root: string): Inventory {
  const sources = readSources(root);
  const [lang = 'en'] = languagesOf(sources);
  const { course } = compileCourse(sources, { lang, edition: 'complete', playerVersion: '' });
  if (course === undefined) throw new PlainError('The course has problems: mend them first (npm run check).');
  const problems = new Problems();
  const inventory = readInventory(sources, course, problems);
  const found = problems
    .sorted()
    .map(({ file, line, column, message, hint }) => `${file}:${line}:${column}  ${message} ${hint}`);
  if (found.length > 0) throw new PlainError(found.join('\n'));
  if (inventory === undefined) throw new PlainError(`There is no ${inventoryPath} in ${root}.`);
  return inventory;
}

await runPlainly(usage, () => {
  const { values } = parseArgs({ options: { ...courseOption, json: { type: 'boolean', default: false } } });
  const inventory = readTable(findCourse(values.course));
  const trace = traceCourse(inventory);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ documents: inventory.documents, ...trace }, null, 2)}\n`
      : drawTable(inventory, trace),
  );
  process.exitCode = trace.lost.length + trace.untraced.length === 0 ? 0 : 1;
});
