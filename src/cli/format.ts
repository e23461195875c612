/** `npm run format`: lays out every file as .prettierrc.json says. */
import { findTool, runTool } from './verify/run-tool.ts';

const files = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
const { ok, output } = await runTool(
  findTool('prettier'),
  ['--write', '--log-level', 'warn', ...files],
  process.cwd(),
);
if (output !== '') console.log(output);
process.exitCode = ok ? 0 : 1;
