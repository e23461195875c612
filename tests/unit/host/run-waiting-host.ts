/**
 * A host in a process of its own, to be killed: `node run-waiting-host.ts FOLDER [PAGES]`. Starts when something comes in, so
 * that the process can be made ready before that, and prints the address of the launches.
 */
import { once } from 'node:events';
import { startHost } from '../../../src/host/server.ts';
import { makeTinyPackage } from './tiny-package.ts';

const [, , dataDir = '', pages] = process.argv;
const limit = pages === undefined ? {} : { maxPages: Number(pages) };
await once(process.stdin, 'data');
const host = await startHost({ zip: makeTinyPackage(), dataDir, ...limit });
console.log(host.contentUrl);
