/** Which of the project's own files the development server gives out: what pages in the browser need, and no more. */
import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folders of src that run in a browser. */
const browserFolders = ['app', 'components', 'model', 'strings', 'tracking'];
/** Packages that pages import. */
const packages = ['lit', 'lit-html', 'lit-element', '@lit', 'scorm-again', 'vite/dist/client'];
const kinds = /\.(?:ts|js|mjs|css|svg)$/;
/** What Vite adds to its own addresses. Raw texts and the like are not among them. */
const knownQuery = /^(?:(?:t|v|import|direct|inline)(?:=[\w.-]*)?(?:&|$))*$/;

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

const isInside = (folder: string, path: string): boolean => path.startsWith(folder + sep);

/** @returns whether Vite may be asked for a path with a query */
export function servedByVite(root: string): (path: string, query: string) => boolean {
  const source = realPath(join(root, 'src')) ?? '';
  const folders = browserFolders.map((name) => join(source, name));
  const modules = realPath(join(root, 'node_modules')) ?? '';
  const libraries = packages.flatMap((name) => realPath(join(modules, name)) ?? []);
  const isOpen = (file: string, roots: readonly string[]): boolean => {
    const real = realPath(file);
    return real !== undefined && kinds.test(real) && roots.some((folder) => isInside(folder, real));
  };
  return (path, query) => {
    if (!knownQuery.test(query)) return false;
    if (path === '/@vite/client' || path === '/@id/__x00__virtual:outline') return true;
    if (path.startsWith('/@fs/')) return isOpen(path.slice('/@fs'.length), [...folders, ...libraries]);
    if (path.startsWith('/@')) return false;
    return isOpen(join(source, 'app', path), folders);
  };
}
