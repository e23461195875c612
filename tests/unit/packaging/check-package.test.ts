import { describe, expect, it } from 'vitest';
import { assemblePackage } from '../../../src/packaging/assemble-package.ts';
import { checkPackage } from '../../../src/packaging/check-package.ts';
import { manifestName } from '../../../src/packaging/standards.ts';
import { makeCourse, makePlayerFiles } from '../../fixtures/course.ts';
import { validateManifest } from './validate-manifest.ts';

const assemble = () => assemblePackage('scorm12', makeCourse(), makePlayerFiles());
const manifest = new TextDecoder().decode(assemble().get(manifestName));

function withManifest(from: string | RegExp, to: string) {
  const altered = manifest.replace(from, to);
  expect(altered).not.toBe(manifest);
  return { altered, files: assemble().set(manifestName, new TextEncoder().encode(altered)) };
}

const codes = (files: ReadonlyMap<string, Uint8Array>) =>
  checkPackage(files, 'scorm12').map(({ code }) => code);
const nothing = new Uint8Array(0);

describe('the rules for a package', () => {
  it('find nothing wrong with a good one', () => {
    expect(checkPackage(assemble(), 'scorm12')).toEqual([]);
  });

  // Each of these the schemas let pass: that is why there is a rule.
  it.each([
    ['dangling-identifierref', 'identifierref="ALONGSIDE_SCO"', 'identifierref="ALONGSIDE_SKO"'],
    ['dangling-identifierref', ' identifierref="ALONGSIDE_SCO"', ''],
    ['wrong-schemaversion', '>1.2<', '>1.3<'],
    ['wrong-schemaversion', /<metadata>[^]*<\/metadata>/, ''],
    ['wrong-schema', '>ADL SCORM<', '>IMS Content<'],
    ['missing-title', /<title>[^]*?<\/title>/, ''],
    ['missing-title', /(<item [^>]*>\s*)<title>[^]*?<\/title>/, '$1'],
    ['missing-title', /<title>[^]*?<\/title>/, '<title> </title>'],
    ['wrong-default', ' default="ALONGSIDE_ORG"', ''],
    ['wrong-default', 'default="ALONGSIDE_ORG"', 'default="NOWHERE"'],
    ['wrong-default', 'default="ALONGSIDE_ORG"', 'default="ALONGSIDE_ITEM"'],
    ['wrong-scormtype', ' adlcp:scormtype="sco"', ''],
    ['href-not-listed', 'href="index.html"', 'href="start.html"'],
    ['href-not-listed', ' href="index.html"', ''],
    ['file-missing', '<file href="index.html"/>', '<file href="index.html"/><file href="gone.js"/>'],
    ['file-missing', '<file href="print.html"/>', '<file href="Print.html"/>'],
    ['file-unlisted', '<file href="print.html"/>', ''],
    ['schema-missing', 'adlcp_rootv1p2.xsd"', 'adlcp_rootv1p3.xsd"'],
    ['not-one-item', /<item [^]*<\/item>/, ''],
    [
      'not-one-item',
      '</item>',
      '</item><item identifier="B" identifierref="ALONGSIDE_SCO"><title>B</title></item>',
    ],
    ['identifier-unsafe', 'item identifier="ALONGSIDE_ITEM"', 'item identifier="ALONGSIDE-ITEM"'],
    ['wrong-masteryscore', '</item>', '<adlcp:masteryscore>101</adlcp:masteryscore></item>'],
    ['wrong-masteryscore', '</item>', '<adlcp:masteryscore>0.8</adlcp:masteryscore></item>'],
  ])('find %s, which is valid XML', (code, from, to) => {
    const { altered, files } = withManifest(from, to);
    expect(validateManifest(altered)).toMatchObject({ valid: true });
    expect(codes(files)).toContain(code);
  });

  it.each([
    ['wrong-scormtype', 'scormtype="sco"', 'scormtype="SCO"'],
    ['identifier-twice', 'item identifier="ALONGSIDE_ITEM"', 'item identifier="ALONGSIDE_SCO"'],
    ['identifier-unsafe', 'item identifier="ALONGSIDE_ITEM"', 'item identifier="1TEM"'],
  ])('find %s as the schemas do', (code, from, to) => {
    const { altered, files } = withManifest(from, to);
    expect(validateManifest(altered)).toMatchObject({ valid: false });
    expect(codes(files)).toContain(code);
  });

  it.each([
    ['name-unsafe', 'assets/a b.js'],
    ['name-unsafe', 'assets\\a.js'],
    ['name-unsafe', 'assets/é.js'],
    ['name-unsafe', '/a.js'],
    ['name-unsafe', '../a.js'],
    ['name-unsafe', 'assets//a.js'],
    ['name-unsafe', '.DS_Store'],
    ['name-unsafe', 'a%20b.js'],
    ['name-ending', 'tools/x.php'],
    ['name-ending', 'x.SH'],
    ['name-ending', 'x.py'],
    ['name-ending', 'x.rb'],
    ['name-ending', 'x.jsp'],
    ['name-long', 'a'.repeat(121)],
    ['name-case', 'Index.html'],
    ['manifest-elsewhere', 'inner/imsmanifest.xml'],
    ['file-unlisted', 'assets/late.js'],
  ])('find %s: %s', (code, name) => {
    expect(codes(assemble().set(name, nothing))).toContain(code);
  });

  it.each(['assets/main-B3x_9-aZ.js', 'pictures/a.b.svg', 'sh', 'assets/php/x.js'])('let %s pass', (name) => {
    expect(codes(assemble().set(name, nothing)).filter((code) => code !== 'file-unlisted')).toEqual([]);
  });

  it('find a manifest that is not at the root', () => {
    const files = assemble();
    files.delete(manifestName);
    files.set(`alongside/${manifestName}`, new TextEncoder().encode(manifest));
    expect(codes(files)).toEqual(expect.arrayContaining(['manifest-missing', 'manifest-elsewhere']));
  });

  it('find a listed file and a schema that are gone', () => {
    const files = assemble();
    files.delete('print.html');
    files.delete('imsmd_rootv1p2p1.xsd');
    expect(codes(files)).toEqual(['file-missing', 'file-missing', 'schema-missing'].sort());
  });

  it('find names that a web server changes, in a package for the web too', () => {
    const web = assemblePackage('web', makeCourse(), makePlayerFiles());
    expect(checkPackage(web, 'web')).toEqual([]);
    expect(checkPackage(web.set('a b.js', nothing), 'web').map(({ code }) => code)).toEqual(['name-unsafe']);
  });

  it('say what is wrong and what to do', () => {
    const [problem] = checkPackage(assemble().set('a b.js', nothing), 'scorm12');
    expect(problem).toMatchObject({ code: 'name-unsafe', file: 'a b.js' });
    expect(problem?.message).toContain('a b.js');
    expect(problem?.hint).not.toBe('');
  });
});
