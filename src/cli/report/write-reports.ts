/** The files of the report: for each course a page and a CSV, in the look of the LMS. */
import { loadHostAssets } from '../../host/pages/host-assets.ts';
import { mark } from '../../host/pages/page-layout.ts';
import { writeCsv } from '../../report/csv.ts';
import { noteColumn } from '../../report/columns.ts';
import type { Unread } from '../../report/folder/found.ts';
import { reportName } from '../../report/folder/list-files.ts';
import type { FoundCourse } from '../../report/folder/merge-people.ts';
import { writePage } from '../../report/folder/write-page.ts';

interface WrittenFile {
  readonly name: string;
  readonly content: string;
}

/** One course has the plain name. */
export async function writeReports(
  courses: readonly FoundCourse[],
  unread: readonly Unread[],
  now: Date,
): Promise<WrittenFile[]> {
  const styles = await loadStyles();
  const written: WrittenFile[] = [];
  for (const [at, course] of courses.entries()) {
    const base = courses.length === 1 ? reportName : `${reportName}-${at + 1}${slug(course.title)}`;
    const csv = `${base}.csv`;
    const page = await writePage({ course, unread, csv, now, styles, mark });
    written.push({ name: `${base}.html`, content: page });
    written.push({
      name: csv,
      content: writeCsv(
        course.people.map(({ row }) => row),
        [noteColumn],
      ),
    });
  }
  return written;
}

function slug(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '' : `-${words.join('-').slice(0, 60)}`;
}

/** The stylesheet of the LMS's pages, its fonts inside it. */
async function loadStyles(): Promise<string> {
  const { files } = await loadHostAssets();
  const text = new TextDecoder().decode(files.get('/host.css')?.plain);
  return text.replace(/url\('(\/fonts\/[^']+)'\)/g, (whole, address: string) => {
    const bytes = files.get(address)?.plain;
    return bytes ? `url('data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}')` : whole;
  });
}
