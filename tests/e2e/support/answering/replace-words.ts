/** Language choice: as one of several, and the sentence rewrites itself. */
import { expect } from 'vitest';
import { chooseOne } from './choose-one.ts';
import type { Driver } from './driver.ts';

export const replaceWords: Driver = async function* (asked) {
  const { host, question } = asked;
  for await (const taken of chooseOne(asked)) {
    const wording = question.options.find(({ number }) => taken.some(({ name }) => name === String(number)));
    expect(await host.locator('.would > .shown .wording').innerText()).toBe(wording?.text);
    yield taken;
  }
};
