/** Scenario: as one of several. Where nothing is right, the first approach or the last, and all are weighed. */
import { expect } from 'vitest';
import { chooseOne, optionOf, pressOption } from './choose-one.ts';
import { check, type Asked, type Driver, type Taken } from './driver.ts';

const isMarked = ({ question }: Asked): boolean => question.options.some(({ right }) => right);

async function* chooseAny({ host, question, right }: Asked): AsyncGenerator<readonly Taken[]> {
  const option = question.options.at(right ? 0 : -1);
  if (!option) throw new Error(`${question.id} has no approach.`);
  await pressOption(host, option);
  await check(host);
  yield [{ name: String(option.number), mark: 'noted' }];
}

export const weigh: Driver = async function* (asked) {
  const { host, question } = asked;
  const marked = isMarked(asked);
  for await (const taken of (marked ? chooseOne : chooseAny)(asked)) {
    for (const option of question.options) {
      const isTaken = taken.some(({ name }) => name === String(option.number));
      const shown = await optionOf(host, option).locator('.weigh').isVisible();
      expect.soft(shown, `${question.id}: ${option.id} is weighed`).toBe(isTaken || !marked);
    }
    yield taken;
  }
};
