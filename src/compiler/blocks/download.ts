/** A file to take along: `::download{file=checklist.pdf title="Checklist for the first week"}` */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { idAttribute } from '../ids.ts';
import type { AttributeValue } from '../markdown/attributes.ts';
import { packedName, reportName } from '../packed-name.ts';
import { placeOf } from '../source/excerpt.ts';
import { resolvePath } from '../sources.ts';
import { suggestFile } from '../suggest-file.ts';
import type { BlockDefinition } from './block.ts';
import { fileEndings, opensInTab } from './file-types.ts';

interface FoundFile {
  /** In the package, below `files/`. */
  readonly name: string;
  readonly ending: string;
  readonly bytes: number;
}

function findFile({ value, entry }: AttributeValue, context: ChapterContext): FoundFile | undefined {
  const { sources, problems, fileNames } = context.course;
  const place = placeOf(entry);
  const ending = /\.([^./]+)$/.exec(value)?.[1]?.toLowerCase() ?? '';
  const path = resolvePath(context.path, value);
  const source = path?.startsWith('content/') === true ? sources.get(path) : undefined;
  if (!fileEndings.has(ending)) {
    problems.add('bad-file-type', place, value, [...fileEndings].join(', '));
    return undefined;
  }
  if (path === undefined || source === undefined) {
    const known = [...sources.keys()].filter((file) =>
      fileEndings.has(file.slice(file.lastIndexOf('.') + 1)),
    );
    problems.add('missing-file', place, path ?? value, suggestFile(value, context.path, known));
    return undefined;
  }
  const name = packedName(path);
  const reason = reportName(name, path, fileNames);
  if (reason !== undefined) problems.add('bad-file-name', place, path, reason);
  context.files.set(name, path.slice('content/'.length));
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source).length : source.length;
  return { name, ending, bytes };
}

export const download: BlockDefinition = {
  name: 'download',
  form: 'leaf',
  example: '::download{file=name.pdf title="What it is"}',
  attributes: { file: { required: true }, title: { required: true } },
  render(block, context) {
    const id = idAttribute(block.id, context);
    const file = block.values.get('file');
    const found = file === undefined || file.value === '' ? undefined : findFile(file, context);
    if (found === undefined) return '';
    const { t } = context.course;
    const title = escapeHtml(block.values.get('title')?.value ?? '');
    const { name, ending, bytes } = found;
    const facts = escapeHtml(`${ending.toUpperCase()}, ${t.fileSize(bytes)}`);
    const window = opensInTab.has(ending)
      ? `<span class="visually-hidden"> (${escapeHtml(t.opensNewWindow)})</span>`
      : '';
    const how = window === '' ? 'download' : 'target="_blank" rel="noopener"';
    return (
      `<p class="download"${id}><a href="files/${escapeHtml(encodeURI(name))}" ${how}>` +
      `<span class="download-title">${title}</span> <span class="download-facts">${facts}${window}</span></a></p>`
    );
  },
};
