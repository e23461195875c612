/**
 * A course's imsmanifest.xml: one organization, one item, one SCO.
 *
 * An LMS keeps a learner's record by the identifiers, so they come from course.yaml and never change. There is no
 * `adlcp:masteryscore`, no completion threshold and no measure to be satisfied by: with them, LMSs overwrite the
 * status that the course itself reports.
 */
import { create } from 'xmlbuilder2';
import type { Course } from '../model/course.ts';
import { adlnav, imsss, scormNames, xmlNamespaces, type ScormStandard } from './standards.ts';

const { xsi, xmlns } = xmlNamespaces;

type XmlBuilder = ReturnType<typeof create>;

/**
 * @param files names in the package (with `/`), the manifest itself excepted; listed in sorted order
 * @returns XML text, UTF-8, LF, ending in a line break
 * @throws where a text holds a character that XML cannot carry
 */
export function makeManifest(standard: ScormStandard, course: Course, files: readonly string[]): string {
  const { imscp, adlcp, declared, schemaFiles, schemaversion, scormType } = scormNames[standard];
  const { identifiers, title } = course;
  const manifest = create({ version: '1.0', encoding: 'UTF-8' }).ele(imscp, 'manifest');
  for (const [prefix, namespace] of Object.entries(declared))
    manifest.att(xmlns, `xmlns:${prefix}`, namespace);
  manifest
    .att(xmlns, 'xmlns:xsi', xsi)
    .att({ identifier: identifiers.manifest, version: course.version })
    .att(xsi, 'xsi:schemaLocation', Object.entries(schemaFiles).flat().join(' '))
    // The standard has no place for a hash that validates without a metadata schema of our own.
    .com(` ${course.edition} edition, ${course.lang}, course ${course.hash} `);
  const metadata = manifest.ele(imscp, 'metadata');
  metadata.ele(imscp, 'schema').txt('ADL SCORM');
  metadata.ele(imscp, 'schemaversion').txt(schemaversion);
  const organization = manifest
    .ele(imscp, 'organizations', { default: identifiers.organization })
    .ele(imscp, 'organization', { identifier: identifiers.organization });
  organization.ele(imscp, 'title').txt(title);
  const item = organization.ele(imscp, 'item', {
    identifier: identifiers.item,
    identifierref: identifiers.resource,
    isvisible: 'true',
  });
  item.ele(imscp, 'title').txt(title);
  if (standard !== 'scorm12') addSequencing(organization, item);
  const resource = manifest
    .ele(imscp, 'resources')
    .ele(imscp, 'resource', { identifier: identifiers.resource, type: 'webcontent' })
    .att(adlcp, `adlcp:${scormType}`, 'sco')
    .att('href', 'index.html');
  for (const href of [...files].sort()) resource.ele(imscp, 'file', { href });
  return `${manifest.end({ prettyPrint: true, wellFormed: true })}\n`;
}

/** One SCO that opens by itself, decides on its own status, and shows no buttons to a neighbour it does not have. */
function addSequencing(organization: XmlBuilder, item: XmlBuilder): void {
  organization
    .ele(imsss, 'imsss:sequencing')
    .ele(imsss, 'imsss:controlMode', { choice: 'true', flow: 'true' });
  item
    .ele(imsss, 'imsss:sequencing')
    .ele(imsss, 'imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' });
  const navigation = item.ele(adlnav, 'adlnav:presentation').ele(adlnav, 'adlnav:navigationInterface');
  for (const button of ['previous', 'continue']) navigation.ele(adlnav, 'adlnav:hideLMSUI').txt(button);
}
