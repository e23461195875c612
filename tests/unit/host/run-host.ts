/** A host in a process of its own, to be killed: `node run-host.ts FOLDER`. Prints its address. */
import { startHost } from '../../../src/host/server.ts';
import { makeTinyPackage } from './tiny-package.ts';

const host = await startHost({ zip: makeTinyPackage(), dataDir: process.argv[2] ?? '' });
console.log(host.url);
