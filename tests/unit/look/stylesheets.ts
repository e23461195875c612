/** Every stylesheet of the player: files, and what elements carry in css`…`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export interface Stylesheet {
  readonly file: string;
  readonly css: string;
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

export function readStylesheets(): Stylesheet[] {
  const files = globSync(['{src/app,public}/**/*.css', 'src/{app,components}/**/*.ts'], { cwd: root }).sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const css = file.endsWith('.css')
      ? text
      : [...text.matchAll(/css`([\s\S]*?)`/g)].map(([, inside]) => inside).join('\n');
    return css.trim() === '' ? [] : [{ file, css: withoutComments(css) }];
  });
}

/** `property: value` of each declaration, in order. */
export function listDeclarations(css: string): { property: string; value: string }[] {
  return [...css.matchAll(/(?<=[{;]\s*)(--?[\w-]+|[a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.replace(/\s+/g, ' ').trim() }),
  );
}
