/** Programs that a temporary project is given, as text. */

/**
 * Writes its arguments to `npm.log`. For `ci` it lays what the lock names; for `install` it lays a platform's
 * package whose `node` is the one that runs the tests. Where `npm-fails` exists it fails instead.
 */
export const fakeNpm = `#!${process.execPath}
const { appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
const top = join(__dirname, '..');
appendFileSync(join(top, 'npm.log'), args.join(' ') + '\\n');
if (existsSync(join(top, 'npm-fails'))) {
  console.error('npm error the cable is out');
  process.exit(7);
}
if (args[0] === 'ci') {
  const text = readFileSync('package-lock.json', 'utf8');
  for (const [path, { version }] of Object.entries(JSON.parse(text).packages)) {
    if (path === '') continue;
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'package.json'), JSON.stringify({ version }));
  }
  writeFileSync('node_modules/.package-lock.json', text);
}
if (args[0] === 'install') {
  const name = args[1].slice(0, args[1].lastIndexOf('@'));
  const bin = join(args[args.indexOf('--prefix') + 1], 'node_modules', name, 'bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(join(top, 'tools', 'pinned'), join(bin, 'node'));
  chmodSync(join(bin, 'node'), 0o644);
}
`;

/** Waits for SIGTERM where it is asked to, and says where it runs. */
export const helloCommand = `const [word, ...rest]: string[] = process.argv.slice(2);
if (word === 'fail') process.exitCode = 3;
if (word === 'wait') {
  const timer = setInterval(() => {}, 1000);
  process.once('SIGTERM', () => {
    console.log('stopped');
    clearInterval(timer);
  });
}
console.log(JSON.stringify({ cwd: process.cwd(), path: process.env['PATH'], word, rest }));
`;
