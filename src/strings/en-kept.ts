import type { KeptStrings } from './kept-strings.ts';
import { plural } from './plural.ts';

export const enKept: KeptStrings = {
  ticked: (count, total) => `${count} of ${total}`,
  allTicked: (total) => `All ${total} are ticked.`,
  ticksNotKept: 'These ticks are not kept: they are gone when you close the course.',
  characters: (count, most) => `${count} of ${most} characters`,
  charactersLeft: (count) => `${plural(count, 'character', 'characters')} left.`,
  deleteText: 'Delete this text',
  bringBack: 'Bring it back',
  deleted: 'The text is deleted. Until you leave this chapter you can bring it back.',
  broughtBack: 'The text is back.',
  textNotKept: 'This text is not kept. Copy it or save it as a file before you close the course.',
  copyText: 'Copy the text',
  copied: 'The text is copied.',
  selected: 'The text is selected. Copy it with your keyboard or your device’s menu.',
  saveText: 'Save as a file',
  fileName: 'reflection',
};
