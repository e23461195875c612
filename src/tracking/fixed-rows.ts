/** A question's row in an LMS whose report goes by the places of rows: its id and type. */
export type Row = readonly [id: string, type: string];

/** Which row is whose, in a package made for such an LMS; none elsewhere, where the order of first answers says so. */
export async function readFixedRows(
  page = globalThis.document as Pick<Document, 'documentElement' | 'baseURI'> | undefined,
): Promise<readonly Row[]> {
  if (page?.documentElement.dataset['rows'] === undefined) return [];
  try {
    const { rows } = (await import(/* @vite-ignore */ new URL('interaction-rows.js', page.baseURI).href)) as {
      rows: readonly Row[];
    };
    return rows;
  } catch {
    // Without it the report is harder to read, and no more than that.
    return [];
  }
}
