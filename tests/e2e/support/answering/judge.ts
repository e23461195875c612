/** The matrix: the tasks that the chapter asks, judged as the source does, or another way on every factor. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { matrixStringsFor } from '../../../../src/strings/matrix-strings.ts';
import { findAll, type TreeElement } from '../../../../src/plugins/print/tree.ts';
import type { Driver } from './driver.ts';

const t = matrixStringsFor('en');

type Judged = 'yes' | 'maybe' | 'no';

interface Row {
  readonly verdict: string;
  readonly note: string;
}

/** The source's view of a task, factor by factor. */
function readRows(form: TreeElement, task: number): Row[] {
  return findAll(form, `[data-task="${task}"] tr[data-verdict]`).map((row) => ({
    verdict: row.getAttribute('data-verdict') ?? '',
    note: row.querySelector('.view-note')?.textContent ?? '',
  }));
}

function judgementOf(verdict: string, right: boolean): Judged {
  if (verdict === 'open') return 'maybe';
  if (right) return verdict as Judged;
  return verdict === 'no' ? 'yes' : 'no';
}

async function expectCompared(task: Locator, rows: readonly Row[], right: boolean): Promise<void> {
  const comparable = rows.filter(({ verdict }) => verdict !== 'open').length;
  expect(await task.locator('.alike').innerText()).toContain(t.alike(right ? comparable : 0, comparable));
  const differ = (verdict: string): string => (right || verdict === 'open' ? '' : `${t.youDiffer} `);
  const notes = await task.locator('.view-note').allTextContents();
  expect(notes).toEqual(rows.map(({ verdict, note }) => differ(verdict) + note));
}

export const judge: Driver = async function* ({ host, question, form, right }) {
  for (const [at, number] of (question.asked ?? []).entries()) {
    const task = host.locator(`.matrix-task[data-task="${number}"]`);
    if (at > 0) await host.getByRole('button', { name: /^Next/ }).click();
    const rows = readRows(form, number);
    for (const [place, { verdict }] of rows.entries()) {
      const radio = `label:has(input[value="${judgementOf(verdict, right)}"])`;
      await task.locator('.judge').nth(place).locator(radio).click();
    }
    await host.getByRole('button', { name: t.seeView }).click();
    await expectCompared(task, rows, right);
    yield [];
  }
  // Opened again, the matrix begins at the first task, too.
  const previous = host.getByRole('button', { name: t.previousTask });
  while (await previous.isVisible()) await previous.click();
};
