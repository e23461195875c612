/** Match and sort, by their lists: every card at its place, or every one at its neighbour's. */
import { placeCards } from '../cards.ts';
import type { Driver } from './driver.ts';

export const placeAll: Driver = async function* ({ frame, question, right }) {
  await placeCards({ frame }, question, right);
  // On the cards of a match stands what is matched, which has the number of its pair.
  yield question.options.map(({ number }) => ({ name: String(number), mark: right ? 'right' : 'wrong' }));
};
