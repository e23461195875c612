/** Run as a process of its own by zip.test.ts: writes the packages to the folder given and prints their names and SHA-256. */
import { basename } from 'node:path';
import { writePackages } from '../../../src/packaging/write-packages.ts';
import { makeCourse, makePlayerFiles } from '../../fixtures/course.ts';

const [out = ''] = process.argv.slice(2);
const written = await writePackages({ course: makeCourse(), files: makePlayerFiles(), out });
console.log(written.map(({ file, sha256 }) => `${basename(file)} ${sha256}`).join('\n'));
