/** Which of the player's files a course has a use for. */
import type { Rolldown } from 'vite';
import type { Course } from '../model/course.ts';
import { groupOf } from '../model/element-groups.ts';
import { holdsPlan } from '../model/outline-of.ts';
import { listCourseSheets } from './chapter-sheets.ts';

const emptyCode = /^(?:import['"`][^'"`]*['"`];?|export\s*\{\s*\};?|\s)*$/;

type Bundle = Rolldown.OutputBundle;

const chaptersOf = ({ parts }: Course) => parts.flatMap(({ chapters }) => chapters);

/** Modules that keep nothing, so that a second copy of them does no harm. */
const stateless = /\/src\/(?:strings\/plural|components\/events)\.ts$/;

/** `t as e` of an import or an export: `[['t', 'e']]`. */
const readNames = (list: string): string[][] =>
  list.split(',').map((name) => {
    const [given = '', taken = given] = name.trim().split(/\s+as\s+/);
    return [given, taken];
  });

/** The code of a chunk as an expression that gives what it exports. */
function asExpression(code: string): string {
  const [, body = '', names = ''] = /^([^]*)export\s*\{([^}]*)\};?\s*$/.exec(code) ?? [];
  const given = readNames(names).map(([local, name]) => `${name}:${local}`);
  return `(()=>{${body}return{${given.join(',')}}})()`;
}

/** Puts what little the player shares with later files into it, too: a request for a hundred bytes is a dear one. */
export function inlineStateless(bundle: Bundle): void {
  const player = bundle['player.js'];
  if (player?.type !== 'chunk') return;
  for (const file of player.imports) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || !chunk.moduleIds.every((id) => stateless.test(id))) continue;
    player.code = player.code.replace(
      /import\s*\{([^}]*)\}\s*from\s*[`"']\.\/([^`"']+)[`"'];?/g,
      (line, names: string, from: string) => {
        if (from !== file) return line;
        const taken = readNames(names).map(([name, local]) => `${name}:${local}`);
        return `const{${taken.join(',')}}=${asExpression(chunk.code)};`;
      },
    );
    player.imports = player.imports.filter((name) => name !== file);
  }
}

/** What the player cannot start without, beside its own file. */
export function listPlayerFiles(bundle: Bundle): string[] {
  const player = bundle['player.js'];
  return player?.type === 'chunk' ? player.imports : [];
}

/** Leaves out of a module of the player what the course has no use for; nothing where it stays as it is. */
export function trimModule(id: string, code: string, course: Course): string | undefined {
  const chapters = chaptersOf(course);
  const used = new Set(chapters.flatMap(({ elements }) => elements));
  if (id.includes('/src/components/groups/'))
    return code.replace(/^import ['"].*\/([a-z-]+)\.ts['"];?$/gm, (line, name: string) =>
      groupOf(name) !== undefined && !used.has(name) ? '' : line,
    );
  const hasPlan = chapters.some(holdsPlan);
  const hasKept = hasPlan || [...used].some((tag) => groupOf(tag) === 'kept');
  if ((id.endsWith('/app/kept-pads.ts') && !hasKept) || (id.endsWith('/pages/plan-page.ts') && !hasPlan))
    return 'export {};';
  return undefined;
}

/** Takes out what came out empty, and the stylesheets that nothing in the course asks for. */
export function dropUnused(bundle: Bundle, course: Course): void {
  const sheets = listCourseSheets(course);
  for (const output of Object.values(bundle)) {
    const sheet = /^styles\/(.*)\.css$/.exec(output.fileName)?.[1];
    const isEmpty = output.type === 'chunk' && emptyCode.test(output.code);
    if (isEmpty || (sheet !== undefined && !sheets.includes(sheet)))
      Reflect.deleteProperty(bundle, output.fileName);
  }
}
