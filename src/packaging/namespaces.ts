/** Names that SCORM 1.2 fixes (Content Aggregation Model 1.2, section 2.3; IMS Content Packaging 1.1.2). */

export const manifestName = 'imsmanifest.xml';

export const namespaces = {
  imscp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  imsmd: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

/** Schema file at the package's root of each namespace that the manifest uses. */
export const schemaLocation = [
  `${namespaces.imscp} imscp_rootv1p1p2.xsd`,
  `${namespaces.imsmd} imsmd_rootv1p2p1.xsd`,
  `${namespaces.adlcp} adlcp_rootv1p2.xsd`,
].join(' ');

/** The control documents that an LMS expects beside the manifest. */
export const schemaNames = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
] as const;
