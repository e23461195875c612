/** What the XML schemas let pass in a manifest, and ADL's own validator or an LMS does not. */
import { safeIdentifier } from '../model/identifier.ts';
import type { Manifest, ManifestItem } from './read-manifest.ts';
import { scormNames, type ScormStandard } from './standards.ts';

export type Finding = readonly [code: string, message: string, hint: string];

/** `manifest` as it was read for the same standard. */
export function checkManifest(manifest: Manifest, standard: ScormStandard): Finding[] {
  return [
    ...checkVersion(manifest, standard),
    ...checkIdentifiers(manifest),
    ...checkOrganizations(manifest, standard),
    ...checkResources(manifest, standard),
  ];
}

function* checkVersion(
  { namespace, schema, schemaversion }: Manifest,
  standard: ScormStandard,
): Iterable<Finding> {
  const names = scormNames[standard];
  if (namespace !== names.imscp) {
    const message = `the manifest is in the namespace "${namespace ?? 'none'}"`;
    yield ['wrong-namespace', message, `It must be "${names.imscp}".`];
  }
  if (schema !== 'ADL SCORM') {
    yield ['wrong-schema', `metadata/schema is "${schema ?? 'missing'}"`, 'It must be "ADL SCORM".'];
  }
  if (schemaversion !== names.schemaversion) {
    yield [
      'wrong-schemaversion',
      `metadata/schemaversion is "${schemaversion ?? 'missing'}"`,
      `It must be "${names.schemaversion}".`,
    ];
  }
}

function* checkIdentifiers({ identifiers }: Manifest): Iterable<Finding> {
  const seen = new Set<string>();
  for (const identifier of identifiers) {
    if (!safeIdentifier.test(identifier)) {
      const hint = 'Start with a letter; then letters, digits and underscores, at most 100 in all.';
      yield ['identifier-unsafe', `the identifier "${identifier}" is not safe in every LMS`, hint];
    }
    if (seen.has(identifier)) {
      yield [
        'identifier-twice',
        `the identifier "${identifier}" is there twice`,
        'Give each its own in course.yaml.',
      ];
    }
    seen.add(identifier);
  }
}

function* checkOrganizations(manifest: Manifest, standard: ScormStandard): Iterable<Finding> {
  const { organizations, defaultOrganization } = manifest;
  if (!organizations.some(({ identifier }) => identifier === defaultOrganization)) {
    const message = `organizations/@default is "${defaultOrganization ?? 'missing'}", which no organization has`;
    yield ['wrong-default', message, 'It must be the identifier of the organization.'];
  }
  for (const organization of organizations) {
    yield* checkTitle(organization.title, `organization "${organization.identifier}"`);
  }
  const items = organizations.flatMap((organization) => organization.items);
  if (items.length !== 1) {
    yield [
      'not-one-item',
      `there are ${items.length} items`,
      'A course is one item: its parts are its own affair.',
    ];
  }
  for (const item of items) yield* checkItem(manifest, item, standard);
}

function* checkItem({ resources }: Manifest, item: ManifestItem, standard: ScormStandard): Iterable<Finding> {
  yield* checkTitle(item.title, `item "${item.identifier}"`);
  if (!resources.some(({ identifier }) => identifier === item.identifierref)) {
    const message = `item "${item.identifier}" points at "${item.identifierref ?? 'nothing'}", which no resource is`;
    yield ['dangling-identifierref', message, "Make identifierref the resource's identifier."];
  }
  const score = item.masteryscore;
  if (score !== undefined && standard !== 'scorm12') {
    const hint = 'Leave it out: the course reports its own success.';
    yield ['wrong-masteryscore', 'SCORM 2004 has no masteryscore', hint];
  } else if (score !== undefined && !(/^\d{1,3}$/.test(score) && Number(score) <= 100)) {
    yield ['wrong-masteryscore', `masteryscore is "${score}"`, 'It must be a whole number from 0 to 100.'];
  }
}

function* checkTitle(title: string | undefined, owner: string): Iterable<Finding> {
  if (!title)
    yield ['missing-title', `${owner} has no title`, 'An LMS shows it to the learner: give it one.'];
}

function* checkResources({ resources }: Manifest, standard: ScormStandard): Iterable<Finding> {
  const { scormType } = scormNames[standard];
  for (const { identifier, href, scormtype, files } of resources) {
    if (scormtype !== 'sco' && scormtype !== 'asset') {
      const message = `resource "${identifier}" has adlcp:${scormType} "${scormtype ?? 'missing'}"`;
      yield ['wrong-scormtype', message, 'It must be "sco", or the LMS offers no API.'];
    }
    if (!href || !files.includes(href)) {
      const message = `resource "${identifier}" starts at "${href ?? 'nothing'}", which is not among its files`;
      yield ['href-not-listed', message, 'Repeat the href as a file.'];
    }
  }
}
