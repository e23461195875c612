import { describe, expect, it } from 'vitest';
import { makeManifest } from '../../../src/packaging/manifest.ts';
import { readManifest } from '../../../src/packaging/read-manifest.ts';
import { readSchemas } from '../../../src/packaging/schemas.ts';
import { makeCourse } from '../../fixtures/course.ts';
import { validateManifest } from './validate-manifest.ts';

const files = ['print.html', 'index.html', 'assets/b.js', 'assets/B.js', 'assets/ä.js'];
const manifest = makeManifest('scorm12', makeCourse(), files);

/** The change must have taken, or the test would prove nothing. */
function alter(from: string | RegExp, to: string): string {
  const altered = manifest.replace(from, to);
  expect(altered).not.toBe(manifest);
  return altered;
}

describe('the manifest of SCORM 1.2', () => {
  it('is valid against the schemas that lie in the package', () => {
    expect(validateManifest(manifest)).toMatchObject({ valid: true });
  });

  it.each([
    ['a scormtype in capitals', 'adlcp:scormtype="sco"', 'adlcp:scormtype="SCO"'],
    ["2004's attribute", 'adlcp:scormtype', 'adlcp:scormType'],
    ['an identifier used twice', 'item identifier="ALONGSIDE_ITEM"', 'item identifier="ALONGSIDE_SCO"'],
    ['a resource without type', ' type="webcontent"', ''],
    ['a file without href', '<file href="index.html"/>', '<file/>'],
    ['an unknown element', '<resources>', '<surprise/><resources>'],
    ['metadata after the organizations', /(<metadata>[^]*<\/metadata>)([^]*<\/organizations>)/, '$2$1'],
    ['a title over 200 characters', /<title>[^<]*/, `<title>${'x'.repeat(201)}`],
    ['a broken tag', '</item>', ''],
  ])('is refused by the schemas with %s', (_what, from, to) => {
    expect(validateManifest(alter(from, to))).toMatchObject({ valid: false });
  });

  it('lists every file once, sorted by code unit', () => {
    expect(readManifest(manifest, 'scorm12').resources[0]?.files).toEqual([...files].sort());
    expect(files).not.toEqual([...files].sort());
  });

  it('has one item, which starts one SCO at index.html', () => {
    const { organizations, resources } = readManifest(manifest, 'scorm12');
    expect(organizations).toHaveLength(1);
    expect(organizations[0]?.items).toHaveLength(1);
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({ href: 'index.html', scormtype: 'sco' });
    expect(organizations[0]?.items[0]?.identifierref).toBe(resources[0]?.identifier);
  });

  it('carries the title of the course unharmed', () => {
    const { organizations } = readManifest(manifest, 'scorm12');
    const { title } = makeCourse();
    expect(title).toContain('&');
    expect([organizations[0]?.title, organizations[0]?.items[0]?.title]).toEqual([title, title]);
  });

  it('says which course it is, and names no mastery score', () => {
    expect(manifest).toContain(makeCourse().hash);
    expect(manifest).not.toContain('masteryscore');
    expect(readManifest(manifest, 'scorm12')).toMatchObject({ schema: 'ADL SCORM', schemaversion: '1.2' });
  });

  it('keeps its identifiers when everything else changes', () => {
    const later = makeManifest(
      'scorm12',
      makeCourse({ title: 'Another', version: '9.8.7', lang: 'fr', edition: 'short', passMark: 50 }),
      ['index.html'],
    );
    const frozen = ['ALONGSIDE', 'ALONGSIDE_ORG', 'ALONGSIDE_ITEM', 'ALONGSIDE_SCO'];
    expect(readManifest(manifest, 'scorm12').identifiers).toEqual(frozen);
    expect(readManifest(later, 'scorm12').identifiers).toEqual(frozen);
  });

  it('names only schemas that the package holds', () => {
    const held = [...readSchemas('scorm12').keys()];
    const { schemaFiles } = readManifest(manifest, 'scorm12');
    expect(schemaFiles).toHaveLength(3);
    expect(held).toEqual(expect.arrayContaining([...schemaFiles]));
    expect(held).toHaveLength(4);
  });

  it('refuses a title that XML cannot carry', () => {
    expect(() => makeManifest('scorm12', makeCourse({ title: 'a\u0000b' }), ['index.html'])).toThrow();
  });
});
