/** The embedded LMS in a process of its own, with a course of forty questions: `node commit-server.ts FOLDER`. */
import { startHost } from '../../src/host/server.ts';
import { makeTinyPackage } from '../unit/host/tiny-package.ts';
import { committedOutline } from './committed-course.ts';

const zip = makeTinyPackage({ 'course.json': JSON.stringify(committedOutline) });
const host = await startHost({ zip, dataDir: process.argv[2] ?? '' });
console.log(host.contentUrl);
