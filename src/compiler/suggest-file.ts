/** The file that a name which leads nowhere must mean. */
import { suggest } from './suggest.ts';
import { resolvePath } from './sources.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `to`, as a file at `from` has to write it. */
function relativePath(from: string, to: string): string {
  const [start, target] = [folderOf(from).split('/').slice(0, -1), to.split('/')];
  const shared = start.findIndex((folder, index) => folder !== target[index]);
  const common = shared < 0 ? start.length : shared;
  return [...start.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/**
 * In other capitals, nearly so spelt in the same folder, or of the same name in another one; empty where there is
 * none. `known` are paths from the course's root, as `from` is.
 */
export function suggestFile(name: string, from: string, known: readonly string[]): string {
  const wanted = resolvePath(from, name) ?? name;
  const files = known.filter((path) => path !== wanted && path !== from);
  const beside = files.filter((path) => folderOf(path) === folderOf(wanted));
  const elsewhere = files.filter((path) => nameOf(path).toLowerCase() === nameOf(wanted).toLowerCase());
  const near = suggest(nameOf(wanted), beside.map(nameOf));
  const found =
    files.find((path) => path.toLowerCase() === wanted.toLowerCase()) ??
    beside.find((path) => nameOf(path) === near) ??
    (elsewhere.length === 1 ? elsewhere[0] : undefined);
  return found === undefined ? '' : relativePath(from, found);
}
