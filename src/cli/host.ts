/** `npm run host`: the embedded LMS for real use, with administrators who sign in and learners who have links. */
import { parseArgs } from 'node:util';
import { createJsonLog } from '../host/logs/host-log.ts';
import { makeFirstLink } from '../host/access/first-link.ts';
import { makePasswordLink } from './serve/make-password-link.ts';
import { readOrigins, warnOfOrigins } from './serve/read-origins.ts';
import { findPackages } from './serve/find-packages.ts';
import { refuseTakenPort } from './serve/refuse-taken-port.ts';
import { readServeOptions, serveOptions, serveUsage } from './serve/serve-options.ts';
import { startPlainly, stopOnSignal } from './serve/serve-until-signal.ts';
import { runPlainly } from './terminal/run-plainly.ts';

const usage = `Usage: npm run host -- [--base-url URL --content-url URL] [options]

  --base-url URL      where browsers reach it: learners' pages, administration and report
  --content-url URL   where browsers reach the courses: another host name, which leads here too
${serveUsage}
  --data DIR          folder that keeps everything (default: DATA_DIR, else .data/host)
  --address ADDRESS   listen there (default: 127.0.0.1, for a proxy on this computer)
  --trust-proxy       a proxy stands in front: limits go by the last entry of its X-Forwarded-For
  --new-link EMAIL    print a link with which this administrator chooses a new password, and end

Without the two URLs it is reached from this computer only, for a trial.`;

/** Standard output is for the log. */
const say = (line: string) => console.error(line);

await runPlainly(usage, async () => {
  const { values } = parseArgs({
    options: {
      ...serveOptions,
      'base-url': { type: 'string' },
      'content-url': { type: 'string' },
      address: { type: 'string', default: '127.0.0.1' },
      'trust-proxy': { type: 'boolean', default: false },
      'new-link': { type: 'string' },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { port, dataDir, packages } = readServeOptions(values, 'npm run host', '.data/host');
  const origins = readOrigins(values, port);
  if (values['new-link'] !== undefined) {
    console.log(await makePasswordLink(dataDir, values['new-link'], origins));
    return;
  }
  await refuseTakenPort(port, values.address, 'npm run host');
  const zip = await findPackages(packages, say);
  const log = createJsonLog(process.stdout);
  const host = await startPlainly({
    ...{ mode: 'host', zip, dataDir, port, origins, log },
    address: values.address,
    trustProxy: values['trust-proxy'],
  });
  stopOnSignal(host, (line) => {
    say(line);
    log.note('stopping');
  });
  log.note('started');
  say(`\nAlongside runs at ${host.url}, courses at ${host.contentUrl}
  Listening on      ${values.address}, port ${port}
  Everything is in  ${dataDir}`);
  for (const warning of warnOfOrigins(origins, values.address)) say(warning);
  const first = await makeFirstLink(host.storage);
  if (first !== undefined) {
    say(`\nThere is no administrator yet. Whoever opens this link becomes the first one; it works once, for 24 hours:
  ${host.url}${first}\n`);
  }
  say('Ctrl+C stops it.');
});
