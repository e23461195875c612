/** Fill-in: the first spelling that is accepted, or a word that is none. */
import { check, type Driver } from './driver.ts';

export const typeWords: Driver = async function* ({ host, question, right }) {
  const words = right ? (question.accepted?.[0] ?? '') : 'Paperwork';
  await host.locator('input[type="text"]').fill(words);
  await check(host);
  const mark = right ? 'right' : 'wrong';
  yield [{ name: mark, mark }];
};
