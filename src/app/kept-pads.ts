/** Gives checklists and reflections the places that they keep things in. Loaded with the first of them. */
import '../components/groups/shared.ts';
import '../components/checklist-block.ts';
import type { KeepPad } from '../components/keep-pad.ts';
import '../components/reflection-block.ts';
import { Notes } from '../tracking/notes.ts';
import type { ProgressStore } from './progress-store.ts';
import type { Saver } from './saver.ts';

/** Milliseconds of rest that make ticks and letters one commit; this device holds them at once. */
const restBefore = 1000;

export interface KeptPads {
  /** With the learner's progress. */
  readonly record: KeepPad;
  /** In this browser. */
  readonly device: DevicePad;
}

export interface DevicePad extends KeepPad {
  /** Numbers of what this browser held when it was asked. */
  readonly list: () => readonly number[];
}

const pads = new WeakMap<ProgressStore, KeptPads>();

/** The same for the whole visit. */
export function padsFor(store: ProgressStore, saver: Pick<Saver, 'saveNow'>): KeptPads {
  const known = pads.get(store);
  if (known) return known;
  const made = { record: makeRecordPad(store, saver), device: makeDevicePad(store) };
  pads.set(store, made);
  return made;
}

/** For all that `root` holds. */
export function connectPads(root: Element, store: ProgressStore, saver: Pick<Saver, 'saveNow'>): void {
  const { record, device } = padsFor(store, saver);
  for (const list of root.querySelectorAll('checklist-block')) list.pad = record;
  for (const note of root.querySelectorAll('reflection-block'))
    note.pad = note.getAttribute('keep') === 'record' ? record : device;
}

function makeRecordPad(store: ProgressStore, saver: Pick<Saver, 'saveNow'>): KeepPad {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    saver.saveNow('answer');
  };
  document.addEventListener('visibilitychange', save);
  return {
    keeps: () => store.records,
    read: (number) => store.progress.kept?.get(number),
    write: (number, value) => {
      if (store.dispatch({ type: 'kept-changed', number, value })) {
        clearTimeout(timer);
        timer = setTimeout(save, restBefore);
      }
      return store.records;
    },
  };
}

/** Where an LMS does not say who the learner is, one's words could be taken for another's: nothing is kept. */
function makeDevicePad({ outline, learnerId, alone }: ProgressStore): DevicePad {
  const notes = new Notes({ courseId: outline.id, learnerId });
  const isKnown = learnerId !== '' || alone;
  /** What could not be kept is there as long as the page is. */
  const unkept = new Map<number, string>();
  return {
    keeps: () => isKnown && notes.canKeep(),
    list: () => (isKnown ? notes.list() : []),
    read: (number) => unkept.get(number) ?? (isKnown ? notes.read(number) : undefined),
    write: (number, value) => {
      const isKept = isKnown && notes.write(number, String(value));
      if (isKept) unkept.delete(number);
      else unkept.set(number, String(value));
      return isKept;
    },
  };
}
