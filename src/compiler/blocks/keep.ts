/** What checklists and reflections share: an id that learners' ticks and words are kept by. */
import { keepKinds, type KeepKind } from '../../model/kept.ts';
import type { ChapterContext } from '../context.ts';
import type { AttributeValue } from '../markdown/attributes.ts';
import { placeOf } from '../source/excerpt.ts';

/** As problems name them. */
const names: Readonly<Record<KeepKind, string>> = {
  tick: 'an item of a checklist',
  record: 'a reflection with keep=record',
  device: 'a reflection with keep=device',
};

/** Adds it to the chapter's and gives the number that the learner's state is keyed by. */
export function addKeep(id: AttributeValue, kind: KeepKind, text: string, context: ChapterContext): number {
  const { numbers, releasedKinds, problems } = context.course;
  const key = `${context.chapter.id}/${id.value}`;
  const released = keepKinds.find((known) => known === releasedKinds.get(key));
  if (released !== undefined && released !== kind)
    problems.add('keep-changed', placeOf(id.entry), id.value, names[released]);
  const number = numbers('kept', key);
  context.keeps.push({ number, kind, text });
  return number;
}
