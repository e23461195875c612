import { rename, writeFile } from 'node:fs/promises';

/** A build that is interrupted leaves no half file under the name that HR looks for. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const part = `${file}.part`;
  await writeFile(part, content);
  await rename(part, file);
}
