import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { codebookOf } from '../../../src/model/codebook.ts';
import { course as courseSchema } from '../../../src/model/course.ts';
import { outlineOf } from '../../../src/model/outline-of.ts';
import { readManifest } from '../../../src/packaging/read-manifest.ts';
import { readSchemas } from '../../../src/packaging/schemas.ts';
import { packageStandards, type PackageStandard } from '../../../src/packaging/standards.ts';
import { PackageRefused, packageName, writePackages } from '../../../src/packaging/write-packages.ts';
import { renderShellPage } from '../../../src/plugins/shell-page.ts';
import { makeProbe } from '../../../src/tracking/connection-probe.ts';
import { makeChapter, makeCourse, makePart, makePlayerFiles, makeQuestion } from '../../fixtures/course.ts';
import { validateManifest } from './validate-manifest.ts';

const temporary = mkdtempSync(join(tmpdir(), 'alongside-package-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

async function writeAndOpen(standard: PackageStandard = 'scorm12') {
  const out = mkdtempSync(join(temporary, 'out-'));
  const all = await writePackages({ course: makeCourse(), files: makePlayerFiles(), out });
  const written = all.find((made) => made.standard === standard);
  const files = unzipSync(readFileSync(written?.file ?? ''));
  return { files, text: (name: string) => new TextDecoder().decode(files[name]) };
}

describe('the course that tests use', () => {
  it('is a valid course', () => {
    expect(courseSchema.parse(makeCourse())).toEqual(makeCourse());
  });
});

describe('a written package', () => {
  it('holds the player, its description, the control documents and a valid manifest that lists them', async () => {
    const { files, text } = await writeAndOpen();
    const described = ['build.txt', 'codebook.json', 'course.json'];
    const schemas = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];
    const all = [...makePlayerFiles().keys(), ...described, ...schemas].sort();
    expect(Object.keys(files).sort()).toEqual([...all, 'imsmanifest.xml'].sort());
    expect(readManifest(text('imsmanifest.xml'), 'scorm12').resources[0]?.files).toEqual(all);
    expect(validateManifest(text('imsmanifest.xml'))).toMatchObject({ valid: true });
  });

  it('says which build it is, with no date in it', async () => {
    const { text } = await writeAndOpen();
    const { title, hash } = makeCourse();
    expect(text('build.txt')).toBe(
      `title: ${title}\nversion: 0.1.0\nedition: complete\nlang: en\nstandard: SCORM 1.2\nhash: ${hash}\n`,
    );
  });

  it('carries the outline, and no right answer in it', async () => {
    const { text } = await writeAndOpen();
    expect(JSON.parse(text('course.json'))).toEqual(outlineOf(makeCourse()));
    expect(text('course.json')).not.toContain('right');
  });

  it("carries the codebook, for reports in the questions' own words", async () => {
    const { text } = await writeAndOpen();
    const rows = codebookOf(makeCourse());
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.parse(text('codebook.json'))).toEqual(rows);
  });

  it('is named after the identifier, the version, the edition and the language', () => {
    const course = makeCourse({ version: '1.20.3', edition: 'for-managers', lang: 'fr' });
    expect(packageName(course, 'scorm12')).toBe('alongside-1.20.3-for-managers-fr-scorm12.zip');
  });
});

describe('the packages of a course', () => {
  it('are one a standard, named after it', async () => {
    const out = mkdtempSync(join(temporary, 'out-'));
    const written = await writePackages({ course: makeCourse(), files: makePlayerFiles(), out });
    const names = packageStandards.map((standard) => `alongside-0.1.0-complete-en-${standard}.zip`);
    expect(names).toHaveLength(4);
    expect(written.map(({ standard }) => standard)).toEqual(packageStandards);
    expect(written.map(({ file }) => basename(file))).toEqual(names);
    expect(readdirSync(out).sort()).toEqual(names.toSorted());
  });

  it.each([
    { standard: 'scorm12', mark: 'scorm12', says: 'SCORM 1.2' },
    { standard: 'scorm2004-3rd', mark: 'scorm2004', says: 'SCORM 2004 3rd Edition' },
    { standard: 'scorm2004-4th', mark: 'scorm2004', says: 'SCORM 2004 4th Edition' },
    { standard: 'web', mark: 'web', says: 'none, for the web' },
  ] as const)(
    'tell the boot script and support which they are: $standard',
    async ({ standard, mark, says }) => {
      const { text } = await writeAndOpen(standard);
      expect(text('index.html')).toMatch(
        new RegExp(`^<!doctype html><html data-standard="${mark}" lang="en">`),
      );
      expect(text('build.txt')).toContain(`\nstandard: ${says}\n`);
    },
  );

  it.each(packageStandards)('tell the connection probe that they are reached: %s', async (standard) => {
    const { text } = await writeAndOpen(standard);
    const hash = /data-build="[^" ]+ ([^"]+)"/.exec(renderShellPage(makeCourse(), ''))?.[1] ?? '';
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text('build.txt'))));
    const reach = await makeProbe(hash)();
    vi.unstubAllGlobals();
    expect([hash.length, reach]).toEqual([12, 'reached']);
  });

  it.each(['scorm2004-3rd', 'scorm2004-4th'] as const)('hold a valid manifest: %s', async (standard) => {
    const { files, text } = await writeAndOpen(standard);
    expect(validateManifest(text('imsmanifest.xml'), standard)).toMatchObject({ valid: true });
    for (const [name, bytes] of readSchemas(standard)) expect(files[name]).toEqual(bytes);
  });

  it('hold for the web neither manifest nor control documents', async () => {
    const { files } = await writeAndOpen('web');
    const all = [...makePlayerFiles().keys(), 'build.txt', 'codebook.json', 'course.json'];
    expect(Object.keys(files).sort()).toEqual(all.sort());
  });

  it('differ in nothing of the player but the mark', async () => {
    const opened = await Promise.all(packageStandards.map((standard) => writeAndOpen(standard)));
    for (const [name, bytes] of makePlayerFiles())
      if (name !== 'index.html') for (const { files } of opened) expect(files[name]).toEqual(bytes);
  });
});

describe('a package with a problem', () => {
  async function refuse(request: Partial<Parameters<typeof writePackages>[0]>) {
    const out = join(temporary, 'refused');
    const attempt = writePackages({ course: makeCourse(), files: makePlayerFiles(), out, ...request });
    const error: unknown = await attempt.catch((thrown: unknown) => thrown);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
    return error;
  }

  it('is not written, and every problem is told', async () => {
    const files = makePlayerFiles().set('a b.js', new Uint8Array(1)).set('run.sh', new Uint8Array(1));
    const error = await refuse({ files });
    expect(error).toBeInstanceOf(PackageRefused);
    expect((error as PackageRefused).problems.map(({ code }) => code)).toEqual([
      'name-unsafe',
      'name-ending',
    ]);
    expect((error as PackageRefused).message).toMatch(/a b\.js[^]*run\.sh/);
  });

  it('is not written without index.html', async () => {
    const files = makePlayerFiles();
    files.delete('index.html');
    const error = await refuse({ files });
    expect((error as PackageRefused).problems.map(({ code }) => code)).toEqual(['href-not-listed']);
  });

  it('is not written where its page has no root to mark', async () => {
    const files = makePlayerFiles().set('index.html', new TextEncoder().encode('<!doctype html><p>Hello'));
    expect(String(await refuse({ files }))).toContain('<html>');
  });

  it('is not written without a picture that a chapter shows or a file that it hands out', async () => {
    const pictures = [
      { name: 'walkers.png', path: 'en/01-introduction/walkers.png' },
      { name: 'gone.png', path: 'en/01-introduction/gone.png' },
    ];
    const files = [{ name: 'list.pdf', path: 'en/01-introduction/list.pdf' }];
    const course = makeCourse({ parts: [makePart({ chapters: [makeChapter({ pictures, files })] })] });
    const error = await refuse({ course });
    expect((error as PackageRefused).problems).toMatchObject([
      { code: 'copied-file-missing', file: 'pictures/gone.png' },
      { code: 'copied-file-missing', file: 'files/list.pdf' },
    ]);
  });

  it('is not written when its saved state could outgrow SCORM 1.2', async () => {
    const questions = Array.from({ length: 1200 }, (_none, place) => makeQuestion({ number: place + 1 }));
    const course = makeCourse({ parts: [makePart({ chapters: [makeChapter({ questions })] })] });
    const error = await refuse({ course });
    expect((error as PackageRefused).problems).toMatchObject([{ code: 'saved-state-long' }]);
  });

  it('is not written when answers to removed questions could make its saved state outgrow SCORM 1.2', async () => {
    const questions = Array.from({ length: 1200 }, (_none, place) => ({
      number: place + 100,
      options: [{ number: 1 }, { number: 2 }],
    }));
    const error = await refuse({ course: makeCourse({ removed: { chapters: [], questions } }) });
    expect((error as PackageRefused).problems).toMatchObject([{ code: 'saved-state-long' }]);
  });

  it('is not written over a file of the player', async () => {
    const error = await refuse({ files: makePlayerFiles().set('build.txt', new Uint8Array(1)) });
    expect(String(error)).toContain('build.txt');
  });
});
