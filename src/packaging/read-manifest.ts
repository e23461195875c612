/** A SCORM 1.2 manifest as plain data, for the rules that its XML schemas cannot state. */
import { create } from 'xmlbuilder2';
import { namespaces } from './namespaces.ts';

export interface ManifestItem {
  readonly identifier: string;
  readonly identifierref: string | undefined;
  readonly title: string | undefined;
  readonly masteryscore: string | undefined;
}

export interface ManifestOrganization {
  readonly identifier: string;
  readonly title: string | undefined;
  readonly items: readonly ManifestItem[];
}

export interface ManifestResource {
  readonly identifier: string;
  readonly href: string | undefined;
  readonly scormtype: string | undefined;
  readonly files: readonly string[];
}

/** `undefined` where the element or attribute is missing; texts are trimmed. */
export interface Manifest {
  readonly schema: string | undefined;
  readonly schemaversion: string | undefined;
  readonly defaultOrganization: string | undefined;
  readonly organizations: readonly ManifestOrganization[];
  readonly resources: readonly ManifestResource[];
  /** Every `identifier`, in document order. */
  readonly identifiers: readonly string[];
  /** Schema files that `xsi:schemaLocation` names. */
  readonly schemaFiles: readonly string[];
}

type XmlDocument = NonNullable<ReturnType<typeof create>['node']['ownerDocument']>;
type XmlElement = NonNullable<XmlDocument['documentElement']>;

const { imscp, adlcp, xsi } = namespaces;

/** Throws where the text is not XML. */
export function readManifest(xml: string): Manifest {
  const root = create(xml).root().node.ownerDocument?.documentElement;
  if (!root) throw new Error('The manifest has no root element');
  const organizations = below(root, 'organizations')[0];
  return {
    schema: textOf(root, 'metadata', 'schema'),
    schemaversion: textOf(root, 'metadata', 'schemaversion'),
    defaultOrganization: organizations?.getAttribute('default') ?? undefined,
    organizations: below(root, 'organization').map(readOrganization),
    resources: below(root, 'resource').map(readResource),
    identifiers: [root, ...below(root, '*')].flatMap((element) => element.getAttribute('identifier') ?? []),
    schemaFiles: (root.getAttributeNS(xsi, 'schemaLocation') ?? '')
      .split(/\s+/)
      .filter((_word, place) => place % 2 === 1),
  };
}

function readOrganization(element: XmlElement): ManifestOrganization {
  return {
    identifier: element.getAttribute('identifier') ?? '',
    title: textOf(element, 'title'),
    items: below(element, 'item').map((item) => ({
      identifier: item.getAttribute('identifier') ?? '',
      identifierref: item.getAttribute('identifierref') ?? undefined,
      title: textOf(item, 'title'),
      masteryscore: below(item, 'masteryscore', adlcp)[0]?.textContent?.trim(),
    })),
  };
}

function readResource(element: XmlElement): ManifestResource {
  return {
    identifier: element.getAttribute('identifier') ?? '',
    href: element.getAttribute('href') ?? undefined,
    scormtype: element.getAttributeNS(adlcp, 'scormtype') ?? undefined,
    files: below(element, 'file').map((file) => file.getAttribute('href') ?? ''),
  };
}

function below(element: XmlElement, name: string, namespace: string = imscp): XmlElement[] {
  return [...element.getElementsByTagNameNS(namespace, name)];
}

/** Text of the child that the path of names leads to, from child to child. */
function textOf(element: XmlElement, ...path: string[]): string | undefined {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at && childOf(at, name);
  return at?.textContent?.trim();
}

/** Not through `children`: in this DOM it holds descendants too, and an item's title would pass for the organization's. */
function childOf(element: XmlElement, name: string): XmlElement | undefined {
  let child = element.firstElementChild;
  while (child && !(child.localName === name && child.namespaceURI === imscp))
    child = child.nextElementSibling;
  return child ?? undefined;
}
