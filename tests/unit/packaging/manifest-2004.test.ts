import { describe, expect, it } from 'vitest';
import { assemblePackage } from '../../../src/packaging/assemble-package.ts';
import { checkPackage } from '../../../src/packaging/check-package.ts';
import { makeManifest } from '../../../src/packaging/manifest.ts';
import { readManifest } from '../../../src/packaging/read-manifest.ts';
import { readSchemas } from '../../../src/packaging/schemas.ts';
import { manifestName } from '../../../src/packaging/standards.ts';
import { makeCourse, makePlayerFiles } from '../../fixtures/course.ts';
import { validateManifest } from './validate-manifest.ts';

const title = makeCourse().title;

describe.each([
  { standard: 'scorm2004-3rd', version: '2004 3rd Edition', other: '2004 4th Edition' },
  { standard: 'scorm2004-4th', version: '2004 4th Edition', other: '2004 3rd Edition' },
] as const)('the manifest of $standard', ({ standard, version, other }) => {
  const files = assemblePackage(standard, makeCourse(), makePlayerFiles());
  const manifest = new TextDecoder().decode(files.get(manifestName));

  /** The change must have taken, or the test would prove nothing. */
  function alter(from: string | RegExp, to: string): string {
    const altered = manifest.replace(from, to);
    expect(altered).not.toBe(manifest);
    return altered;
  }

  function codesOf(altered: string): string[] {
    const changed = new Map(files).set(manifestName, new TextEncoder().encode(altered));
    return checkPackage(changed, standard).map(({ code }) => code);
  }

  it('is valid against the schemas that lie in the package, and breaks no rule', () => {
    expect(validateManifest(manifest, standard)).toMatchObject({ valid: true });
    expect(checkPackage(files, standard)).toEqual([]);
  });

  it.each([
    ['a scormType in capitals', 'scormType="sco"', 'scormType="SCO"'],
    ['an identifier used twice', 'item identifier="ALONGSIDE_ITEM"', 'item identifier="ALONGSIDE_SCO"'],
    ['a resource without type', ' type="webcontent"', ''],
    ['a file without href', '<file href="index.html"/>', '<file/>'],
    ['an unknown element', '<resources>', '<surprise/><resources>'],
    ['an unknown button', '>previous<', '>backwards<'],
    ['a control that is no boolean', 'completionSetByContent="true"', 'completionSetByContent="always"'],
    ['a misspelt control', 'objectiveSetByContent', 'objectivesSetByContent'],
    [
      'sequencing before the title',
      /(<title>[^<]*<\/title>)(\s*<imsss:sequencing>[^]*?<\/imsss:sequencing>)/,
      '$2$1',
    ],
    [
      'a measure over 1',
      '<imsss:deliveryControls',
      '<imsss:objectives><imsss:primaryObjective><imsss:minNormalizedMeasure>80</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives><imsss:deliveryControls',
    ],
    [
      'a completion threshold over 1',
      '</item>',
      '<adlcp:completionThreshold>1.8</adlcp:completionThreshold></item>',
    ],
    ['a broken tag', '</item>', ''],
  ])('is refused by the schemas with %s', (what, from, to) => {
    // The 4th edition moved the threshold into attributes and leaves the text of the element alone.
    const moved = what === 'a completion threshold over 1' && standard === 'scorm2004-4th';
    const wrong = moved ? '<adlcp:completionThreshold minProgressMeasure="1.8"/></item>' : to;
    expect(validateManifest(alter(from, wrong), standard)).toMatchObject({ valid: false });
  });

  it.each([
    ['wrong-schemaversion', `>${version}<`, `>${other}<`],
    ['wrong-schemaversion', `>${version}<`, '>CAM 1.3<'],
    ['wrong-schemaversion', /<metadata>[^]*<\/metadata>/, ''],
    ['wrong-schema', '>ADL SCORM<', '>IMS Content<'],
    ['dangling-identifierref', 'identifierref="ALONGSIDE_SCO"', 'identifierref="ALONGSIDE_SKO"'],
    ['missing-title', /(<item [^>]*>\s*)<title>[^]*?<\/title>/, '$1'],
    ['wrong-default', 'default="ALONGSIDE_ORG"', 'default="NOWHERE"'],
    ['wrong-scormtype', ' adlcp:scormType="sco"', ''],
    ['href-not-listed', ' href="index.html"', ''],
    ['file-missing', '<file href="print.html"/>', '<file href="Print.html"/>'],
    ['file-unlisted', '<file href="XMLSchema.dtd"/>', ''],
    ['identifier-unsafe', 'item identifier="ALONGSIDE_ITEM"', 'item identifier="ALONGSIDE-ITEM"'],
    ['wrong-masteryscore', '</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>'],
    ['schema-missing', 'imsss_v1p0.xsd"', 'imsss_v1p1.xsd"'],
  ])('breaks the rule %s, though it is well-formed', (code, from, to) => {
    expect(codesOf(alter(from, to))).toContain(code);
  });

  it("is not 1.2's", () => {
    const older = makeManifest('scorm12', makeCourse(), ['index.html']);
    expect(codesOf(older)).toEqual(expect.arrayContaining(['wrong-namespace', 'wrong-schemaversion']));
    expect(validateManifest(older, standard)).toMatchObject({ valid: false });
  });

  it('keeps the identifiers and the title that the manifest of 1.2 has', () => {
    const read = readManifest(manifest, standard);
    const older = readManifest(makeManifest('scorm12', makeCourse(), ['index.html']), 'scorm12');
    expect(read.identifiers).toEqual(older.identifiers);
    expect(read.organizations[0]?.items[0]?.title).toBe(title);
  });

  it('leaves completion and success to the course', () => {
    expect(manifest).toContain('completionSetByContent="true" objectiveSetByContent="true"');
    expect(manifest).not.toMatch(/satisfiedByMeasure|completionThreshold|minNormalizedMeasure/);
  });

  it('comes with every control document, the DTDs too', () => {
    const held = [...readSchemas(standard).keys()];
    expect(held).toHaveLength(17);
    expect(held).toEqual(expect.arrayContaining(['XMLSchema.dtd', 'datatypes.dtd', 'xml.xsd']));
    expect([...files.keys()]).toEqual(expect.arrayContaining(held));
    // Whatever a control document refers to is there.
    for (const [name, bytes] of readSchemas(standard))
      for (const [, referred] of new TextDecoder()
        .decode(bytes)
        .matchAll(/schemaLocation\s*=\s*"([^"]+\.xsd)"/g))
        if (name !== 'xml.xsd') expect(held).toContain(referred);
  });
});
