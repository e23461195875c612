/** Names of files that are copied into the package: one folder a kind, and names that every LMS and file system takes. */

/** `content/en/01-start/photo.png` becomes `01-start-photo.png`. */
export function packedName(path: string): string {
  return path
    .slice('content/'.length)
    .replace(/^[^/]+\//, '')
    .replaceAll('/', '-');
}

/** Why the package cannot hold a file of this name, if it cannot; notes the name in `names`, in lower case. */
export function reportName(name: string, path: string, names: Map<string, string>): string | undefined {
  const key = name.toLowerCase();
  const holder = names.get(key) ?? path;
  names.set(key, holder);
  if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name)) return 'it has a character that an LMS may refuse';
  if (name.length > 100) return 'it is too long';
  return holder === path ? undefined : `${holder} has the same name there`;
}
