/**
 * Names in a manifest that every LMS takes: Moodle allows [\w.], SCORM 1.2 any CMIIdentifier; letters, digits and
 * underscores pass everywhere.
 */
export const safeIdentifier = /^[A-Za-z][A-Za-z0-9_]{0,99}$/;
