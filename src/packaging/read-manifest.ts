/** A manifest as plain data, for the rules that its XML schemas cannot state. */
import { create } from 'xmlbuilder2';
import { scormNames, xmlNamespaces, type ScormNames, type ScormStandard } from './standards.ts';

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
  /** Of the root element. */
  readonly namespace: string | undefined;
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

/** Reads what stands in the namespaces of the standard. Throws where the text is not XML. */
export function readManifest(xml: string, standard: ScormStandard): Manifest {
  const names = scormNames[standard];
  const { imscp } = names;
  const root = create(xml).root().node.ownerDocument?.documentElement;
  if (!root) throw new Error('The manifest has no root element');
  const organizations = below(root, 'organizations', imscp)[0];
  return {
    namespace: root.namespaceURI ?? undefined,
    schema: textOf(root, imscp, 'metadata', 'schema'),
    schemaversion: textOf(root, imscp, 'metadata', 'schemaversion'),
    defaultOrganization: organizations?.getAttribute('default') ?? undefined,
    organizations: below(root, 'organization', imscp).map((element) => readOrganization(element, names)),
    resources: below(root, 'resource', imscp).map((element) => readResource(element, names)),
    identifiers: [root, ...below(root, '*', imscp)].flatMap(
      (element) => element.getAttribute('identifier') ?? [],
    ),
    schemaFiles: (root.getAttributeNS(xmlNamespaces.xsi, 'schemaLocation') ?? '')
      .split(/\s+/)
      .filter((_word, place) => place % 2 === 1),
  };
}

function readOrganization(element: XmlElement, { imscp, adlcp }: ScormNames): ManifestOrganization {
  return {
    identifier: element.getAttribute('identifier') ?? '',
    title: textOf(element, imscp, 'title'),
    items: below(element, 'item', imscp).map((item) => ({
      identifier: item.getAttribute('identifier') ?? '',
      identifierref: item.getAttribute('identifierref') ?? undefined,
      title: textOf(item, imscp, 'title'),
      masteryscore: below(item, 'masteryscore', adlcp)[0]?.textContent?.trim(),
    })),
  };
}

function readResource(element: XmlElement, { imscp, adlcp, scormType }: ScormNames): ManifestResource {
  return {
    identifier: element.getAttribute('identifier') ?? '',
    href: element.getAttribute('href') ?? undefined,
    scormtype: element.getAttributeNS(adlcp, scormType) ?? undefined,
    files: below(element, 'file', imscp).map((file) => file.getAttribute('href') ?? ''),
  };
}

function below(element: XmlElement, name: string, namespace: string): XmlElement[] {
  return [...element.getElementsByTagNameNS(namespace, name)];
}

/** Text of the child that the path of names leads to, from child to child. */
function textOf(element: XmlElement, namespace: string, ...path: string[]): string | undefined {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at && childOf(at, namespace, name);
  return at?.textContent?.trim();
}

/** Not through `children`: in this DOM it holds descendants too, and an item's title would pass for the organization's. */
function childOf(element: XmlElement, namespace: string, name: string): XmlElement | undefined {
  let child = element.firstElementChild;
  while (child && !(child.localName === name && child.namespaceURI === namespace))
    child = child.nextElementSibling;
  return child ?? undefined;
}
