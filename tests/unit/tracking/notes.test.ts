import { describe, expect, it } from 'vitest';
import { Notes } from '../../../src/tracking/notes.ts';
import { FakeStorage } from './fake-window.ts';

const open = (storage: Storage, learnerId = 'ann', courseId = 'COURSE'): Notes =>
  new Notes({ courseId, learnerId, openStorage: () => storage });

const fail = (): Storage => {
  throw new Error('forbidden');
};

describe('notes', () => {
  it('are read again by the same learner of the same course, and by nobody else', () => {
    const storage = new FakeStorage();
    expect(open(storage).write(3, 'I walk ahead. “é” 👋\nOften.')).toBe(true);
    expect(open(storage).read(3)).toBe('I walk ahead. “é” 👋\nOften.');
    expect(open(storage).read(4)).toBeUndefined();
    expect(open(storage, 'ben').read(3)).toBeUndefined();
    expect(open(storage, 'ann', 'OTHER').read(3)).toBeUndefined();
  });

  it('cannot be read at a glance, neither the words nor who wrote them', () => {
    const storage = new FakeStorage();
    open(storage).write(3, 'I walk ahead.');
    const all = JSON.stringify([...storage.entries]);
    expect(all).not.toMatch(/walk|ann/);
  });

  it('do not lie where copies that were set aside are looked for', () => {
    const storage = new FakeStorage();
    open(storage).write(3, 'I walk ahead.');
    expect([...storage.entries.keys()].filter((key) => key.startsWith('alongside:'))).toEqual([]);
  });

  it('are listed by number, those of the learner alone', () => {
    const storage = new FakeStorage();
    storage.setItem('other', 'x');
    open(storage).write(3, 'I walk ahead.');
    open(storage).write(12, 'I walk beside.');
    open(storage, 'ben').write(4, 'I walk behind.');
    expect(
      open(storage)
        .list()
        .toSorted((a, b) => a - b),
    ).toEqual([3, 12]);
    expect(new Notes({ courseId: 'COURSE', learnerId: 'ann', openStorage: fail }).list()).toEqual([]);
  });

  it('are gone when they are emptied', () => {
    const storage = new FakeStorage();
    open(storage).write(3, 'I walk ahead.');
    expect(open(storage).write(3, '')).toBe(true);
    expect(storage.entries.size).toBe(0);
  });

  it('are not shown where they are damaged', () => {
    const storage = new FakeStorage();
    open(storage).write(3, 'I walk ahead.');
    for (const [key, text] of storage.entries) storage.setItem(key, `A${text.slice(1)}`);
    expect(open(storage).read(3)).toBeUndefined();
  });

  it('say so where the browser keeps nothing', () => {
    const notes = new Notes({
      courseId: 'COURSE',
      learnerId: 'ann',
      openStorage: () => {
        throw new Error('forbidden');
      },
    });
    expect([notes.canKeep(), notes.write(3, 'x'), notes.read(3)]).toEqual([false, false, undefined]);
    const full = new FakeStorage();
    full.setItem = () => {
      throw new Error('full');
    };
    expect(open(full).write(3, 'x')).toBe(false);
    expect(open(new FakeStorage()).canKeep()).toBe(true);
  });
});
