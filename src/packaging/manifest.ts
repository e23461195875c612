/**
 * A course's imsmanifest.xml: one organization, one item, one SCO.
 *
 * An LMS keeps a learner's record by the identifiers, so they come from course.yaml and never change. There is no
 * `adlcp:masteryscore`: with it, Moodle and others overwrite the status that the course itself reports.
 */
import { create } from 'xmlbuilder2';
import type { Course } from '../model/course.ts';
import { namespaces, schemaLocation } from './namespaces.ts';

const { imscp, adlcp, xsi, xmlns } = namespaces;

/**
 * @param files names in the package (with `/`), the manifest itself excepted; listed in sorted order
 * @returns XML text, UTF-8, LF, ending in a line break
 * @throws where a text holds a character that XML cannot carry
 */
export function makeManifest12(course: Course, files: readonly string[]): string {
  const { identifiers, title } = course;
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const manifest = document
    .ele(imscp, 'manifest')
    .att(xmlns, 'xmlns:adlcp', adlcp)
    .att(xmlns, 'xmlns:xsi', xsi)
    .att({ identifier: identifiers.manifest, version: course.version })
    .att(xsi, 'xsi:schemaLocation', schemaLocation)
    // The standard has no place for a hash that validates without a metadata schema of our own.
    .com(` ${course.edition} edition, ${course.lang}, course ${course.hash} `);
  const metadata = manifest.ele(imscp, 'metadata');
  metadata.ele(imscp, 'schema').txt('ADL SCORM');
  metadata.ele(imscp, 'schemaversion').txt('1.2');
  const organization = manifest
    .ele(imscp, 'organizations', { default: identifiers.organization })
    .ele(imscp, 'organization', { identifier: identifiers.organization });
  organization.ele(imscp, 'title').txt(title);
  organization
    .ele(imscp, 'item', {
      identifier: identifiers.item,
      identifierref: identifiers.resource,
      isvisible: 'true',
    })
    .ele(imscp, 'title')
    .txt(title);
  const resource = manifest
    .ele(imscp, 'resources')
    .ele(imscp, 'resource', { identifier: identifiers.resource, type: 'webcontent' })
    .att(adlcp, 'adlcp:scormtype', 'sco')
    .att('href', 'index.html');
  for (const href of [...files].sort()) resource.ele(imscp, 'file', { href });
  return `${document.end({ prettyPrint: true, wellFormed: true })}\n`;
}
