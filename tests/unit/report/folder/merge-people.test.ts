/** Who is one person, which of their rows counts, and what of the course is said. */
import { expect, test } from 'vitest';
import { mergePeople } from '../../../../src/report/folder/merge-people.ts';
import { course, found, fromMoodle } from './sample-found.ts';

test('the best of one person’s rows counts, among equals the latest, and all are listed', () => {
  const rows = [
    { ...found, name: ' ada  OBI', status: 'failed', score: 60, lastSeenAt: '2026-11-21' } as const,
    { ...found, lastSeenAt: '2026-11-18' },
    found,
  ];
  const [only] = mergePeople(rows, undefined);
  const [person, ...others] = only?.people ?? [];
  expect(others).toEqual([]);
  expect(person?.row).toMatchObject({ name: 'Ada Obi', status: 'passed', lastSeenAt: '2026-11-20' });
  expect(person?.row).toMatchObject({ source: 'self-reported', note: 'The best of 3 rows in the folder.' });
  expect(person?.found.map(({ lastSeenAt }) => lastSeenAt)).toEqual([
    '2026-11-20',
    '2026-11-18',
    '2026-11-21',
  ]);
});

test('a record and Moodle’s row of that name are one person; two people of one name in Moodle stay two', () => {
  expect(mergePeople([found, fromMoodle], undefined)[0]?.people).toHaveLength(1);
  const namesake = { ...fromMoodle, identity: 'other@example.org', line: 3 };
  const again = { ...fromMoodle, line: 4 };
  const people = mergePeople([found, fromMoodle, namesake, again], undefined)[0]?.people;
  expect(people?.map((one) => one.found.length).sort()).toEqual([1, 1, 2]);
});

test('courses are told apart by their id, whatever their titles; Moodle’s rows join by title', () => {
  const renamed = { ...found, name: 'Bo', course: { id: 'SAMPLE', title: 'The course, renewed' } };
  const other = { ...found, name: 'Cy', course: { id: 'OTHER', title: 'Another' } };
  const moodle = { ...fromMoodle, name: 'Di', course: { id: '', title: 'The course, renewed' } };
  const courses = mergePeople([moodle, found, renamed, other], undefined);
  expect(courses.map(({ title, people }) => [title, people.map(({ row }) => row.name)])).toEqual([
    ['Another', ['Cy']],
    ['Sample course', ['Ada Obi', 'Bo', 'Di']],
  ]);
});

test('a file of Moodle that names no course goes to the only one there is, and says so', () => {
  const untitled = { ...fromMoodle, name: 'Di', course: { id: '', title: '' } };
  const [only, ...more] = mergePeople([untitled, found], undefined);
  expect(more).toEqual([]);
  expect(only?.people.at(-1)?.row.note).toContain('does not name the course');
  const other = { ...found, name: 'Cy', course: { id: 'OTHER', title: 'Another' } };
  expect(mergePeople([untitled, found, other], undefined).map(({ title }) => title)).toEqual([
    'Another',
    'Course not named',
    'Sample course',
  ]);
  expect(mergePeople([untitled], course)[0]?.title).toBe('Sample course');
});

test('of which course a row is, is said where it is not known or differs', () => {
  const old = { ...found, name: 'Bo', version: '0.9.0', hash: '0123456789ab' };
  const nowhere = { ...found, name: 'Cy', hash: '', version: '' };
  const note = (rows: Parameters<typeof mergePeople>[0], known?: typeof course) =>
    mergePeople(rows, known)[0]?.people.map(({ row }) => row.note);
  expect(note([found])).toEqual(['']);
  expect(note([found, old, nowhere])).toEqual([
    'Version 1.0.0, course code 7f3a 9c21 aa01: other records are of another.',
    'Version 0.9.0, course code 0123 4567 89ab: other records are of another.',
    'Course code not known.',
  ]);
  expect(note([found, old], course)).toEqual([
    '',
    'Version 0.9.0, course code 0123 4567 89ab: not the course of the package, which is version 1.0.0, course code 7f3a 9c21 aa01.',
  ]);
  expect(note([fromMoodle], course)).toEqual(['Version of the course not known.']);
  expect(mergePeople([found, old], undefined)[0]?.version).toBe('');
});
