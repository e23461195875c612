/**
 * `npm test`: every check and every test; the last line is `N passed, N failed`.
 *
 * `npm test -- unit e2e` runs those stages only; `npm test -- unit saved-state` hands the rest to the runner.
 */
import { installTestTools } from './install-test-tools.ts';
import { runStage } from './test/run-stage.ts';
import type { Count } from './test/run-stage.ts';
import { stages } from './test/stages.ts';

const names = process.argv.slice(2);
const wanted = stages.filter(({ name }) => names.includes(name));
const filters = names.filter((name) => !stages.some((stage) => stage.name === name));
const usual = stages.filter(({ long = false }) => !long || process.env['LONG_TESTS'] === '1');
const chosen = wanted.length === 0 ? usual : wanted;

for (const line of installTestTools()) console.error(line);

const total = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const stage of chosen) {
  console.log(`\n━━ ${stage.name} ━━`);
  const count: Count = await runStage(stage, filters);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  lines.push(`  ${stage.name.padEnd(12)} ${describe(count)}`);
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function describe({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
