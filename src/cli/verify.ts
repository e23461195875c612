/** `npm run verify`: every tool that watches over the code. `npm run verify -- eslint knip` runs only those. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runChecks } from './verify/run-checks.ts';

const results = await runChecks(process.cwd(), process.argv.slice(2), ({ ok, name, seconds }) => {
  console.log(`  ${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(30)} ${seconds.toFixed(1)} s`);
});

const failed = results.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output}`);

mkdirSync('.cache/test', { recursive: true });
writeFileSync(
  '.cache/test/verify.json',
  JSON.stringify({ passed: results.length - failed.length, failed: failed.length }),
);
console.log(`\n${results.length - failed.length} checks passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1;
