/** `npm start`: builds the course and shows it in the embedded LMS, on this computer only, until Ctrl+C. */
import { parseArgs } from 'node:util';
import { findPackages } from './serve/find-packages.ts';
import { refuseTakenPort } from './serve/refuse-taken-port.ts';
import { readServeOptions, serveOptions, serveUsage } from './serve/serve-options.ts';
import { startPlainly, stopOnSignal } from './serve/serve-until-signal.ts';
import { runPlainly } from './terminal/run-plainly.ts';

const usage = `Usage: npm start -- [--port NUMBER] [--data DIR] [--package FILE.zip]

${serveUsage}
  --data DIR          folder that keeps the learners (default: DATA_DIR, else .data)

This is a preview for this computer only: nobody signs in. For real use: npm run host -- --help`;

await runPlainly(usage, async () => {
  const { values } = parseArgs({ options: serveOptions });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { port, dataDir, packages } = readServeOptions(values, 'npm start', '.data');
  await refuseTakenPort(port, '127.0.0.1', 'npm start');
  const zip = await findPackages(packages, (line) => console.log(line));
  const host = await startPlainly({ zip, dataDir, port, samples: true });
  stopOnSignal(host, (line) => console.log(`\n${line}`));
  console.log(`\nAlongside runs at ${host.url}
  Take the course   ${host.url}/
  See the report    ${host.url}/report
Learners are kept in ${dataDir}. Ctrl+C stops it.`);
});
