/** Order, by its lists: as it should be, or the other way round. */
import { putInOrder } from '../cards.ts';
import type { Driver } from './driver.ts';

export const order: Driver = async function* ({ frame, question, right }) {
  await putInOrder({ frame }, question, right);
  yield question.options.map(({ number }) => ({ name: String(number), mark: right ? 'right' : 'wrong' }));
};
