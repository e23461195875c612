import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { compileGallery } from './fixtures/gallery-course.ts';
import { pageModules } from '../src/plugins/chapter-module.ts';
import { browserArguments, findBrowser } from '../src/cli/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');

function listTests(suite) {
  return suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(listTests)];
}

/** A test file that could not be run counts as one failure. */
function countTests(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { testResults, errors, passed } of sessions) {
    const tests = listTests(testResults);
    for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (errors.length > 0 || (!passed && tests.every((test) => test.passed))) counts.failed += 1;
  }
  return counts;
}

const countReporter = {
  onTestRunFinished({ sessions }) {
    const file = process.env.TEST_REPORT;
    if (file === undefined) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(countTests(sessions)));
  },
};

/** axe-core is an old-fashioned script: it leaves itself on window and exports nothing. */
const axeAsModule = {
  name: 'axe-as-module',
  transform(context) {
    if (!context.path.endsWith('/axe-core/axe.js')) return undefined;
    return { body: `${context.body}\nexport default window.axe;` };
  },
};

let galleryText;

/** Once for all files of tests: it takes a while. */
function describeGallery() {
  const chapters = compileGallery().parts.flatMap((part) => part.chapters);
  const html = chapters.map((chapter) => chapter.html).join('');
  return JSON.stringify({ html, questions: chapters.flatMap((chapter) => chapter.questions) });
}

/** The gallery's chapters as one: the compiler itself runs in Node only. */
const gallery = {
  name: 'gallery',
  serve(context) {
    if (context.path !== '/gallery.json') return undefined;
    galleryText ??= describeGallery();
    return galleryText;
  },
};

/** The gallery's pages beside its chapters. */
const pages = {
  name: 'pages',
  serve(context) {
    const name = context.path.slice(1);
    return name.startsWith('c/') ? pageModules(compileGallery()).get(name) : undefined;
  },
};

/** By page: a touch begins and ends in one session of the protocol. */
const fingers = new WeakMap();

/** Fingers, as Chromium's own protocol sends them; points are pixels of the window. */
const touch = {
  name: 'touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'send-touch') return undefined;
    const page = session.browser.getPage(session.id);
    if (!fingers.has(page)) fingers.set(page, await page.context().newCDPSession(page));
    await fingers.get(page).send('Input.dispatchTouchEvent', payload);
    return true;
  },
};

export default {
  rootDir: root,
  files: [`${root}tests/components/**/*.test.ts`],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    axeAsModule,
    gallery,
    pages,
    touch,
    esbuildPlugin({ ts: true, target: 'es2023', tsconfig: `${root}tsconfig.browser.json` }),
  ],
  browsers: [playwrightLauncher({ launchOptions: { executablePath, args: browserArguments } })],
  concurrency: 2,
  // A machine with other work to do takes longer over a page, and finds the same.
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), countReporter],
};
