/** Single choice, yes or no: the right option, or every wrong one in turn. */
import type { Locator } from 'playwright-core';
import type { Option } from '../../../../src/model/course.ts';
import { check, type Driver } from './driver.ts';

export const optionOf = (host: Locator, { number }: Pick<Option, 'number'>): Locator =>
  host.locator(`.option:has(input[value="${number}"])`);

export const pressOption = (host: Locator, option: Option): Promise<void> =>
  optionOf(host, option).locator('label').click();

export const chooseOne: Driver = async function* ({ host, question, right }) {
  for (const option of question.options.filter((each) => each.right === right)) {
    await pressOption(host, option);
    await check(host);
    yield [{ name: String(option.number), mark: right ? 'right' : 'wrong' }];
  }
};
