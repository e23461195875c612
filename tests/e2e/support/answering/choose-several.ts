/** Multiple choice: all that is right, or all that is wrong and nothing else. */
import { pressOption } from './choose-one.ts';
import { check, type Driver } from './driver.ts';

export const chooseSeveral: Driver = async function* ({ host, question, right }) {
  const chosen = question.options.filter((option) => option.right === right);
  for (const option of chosen) await pressOption(host, option);
  await check(host);
  yield chosen.map(({ number }) => ({ name: String(number), mark: right ? 'right' : 'wrong' }));
};
