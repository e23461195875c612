/** Checklists and reflections: what the compiler makes of them, and what the lock and the reports make of that. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/compiler/fixes/apply-fixes.ts';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { noteChanges } from '../../../src/compiler/lock/list-changes.ts';
import { emptyLock, type Lock } from '../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { lockPath, type Sources } from '../../../src/compiler/sources.ts';
import { codebookOf } from '../../../src/model/codebook.ts';
import type { Course } from '../../../src/model/course.ts';
import { outlineOf } from '../../../src/model/outline-of.ts';
import { worstCaseOf } from '../../../src/model/worst-case.ts';
import { compileMarked, frontMatter, mainPath, makeSources, options, renderMain } from './sample-course.ts';

const boxes = '- One *box* {#one}\n- [ ] Another\n  of two lines {#other}\n';
const checklist = `:::checklist{#list title="Things & more"}\nBefore.\n\n${boxes}:::\n`;
const note = (attributes: string): string =>
  `:::reflection{${attributes}}\nWhat **next**?\n\nTake your time.\n:::\n`;

function compile(body: string, lock?: Lock): ReturnType<typeof compileCourse> {
  const sources: Sources = makeSources({
    [mainPath]: `${frontMatter}\n${body}`,
    ...(lock && { [lockPath]: serialiseLock(lock) }),
  });
  return compileCourse(sources, options);
}

function courseOf(body: string, lock?: Lock): Course {
  const { course, problems } = compile(body, lock);
  if (!course || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return course;
}

const entriesOf = (body: string) =>
  courseEntries(makeSources({ [mainPath]: `${frontMatter}\n${body}` }), new Problems());
const released = (body: string): Lock => releaseLock(emptyLock(), entriesOf(body), '1.0.0');

describe('a checklist', () => {
  test('is a labelled list of native boxes, each with its number', () => {
    const box = (id: string, number: number, words: string): string =>
      `<li id="main--${id}"><label><input type="checkbox" autocomplete="off" data-kept="${number}">` +
      `<span>${words}</span></label></li>`;
    expect(renderMain(checklist)).toBe(
      '<checklist-block id="main--list"><fieldset><legend>Things &amp; more</legend><p>Before.</p><ul>' +
        box('one', 1, 'One <em>box</em>') +
        box('other', 2, 'Another\nof two lines') +
        '</ul></fieldset></checklist-block>',
    );
  });

  test('is numbered wherever it stands, and asks nothing', () => {
    const nested = `> :::checklist{title=T}\n${boxes.trimEnd().replace(/^/gm, '> ')}\n> :::\n`;
    const course = courseOf(nested);
    const [chapter] = course.parts[0]?.chapters ?? [];
    expect(chapter?.keeps).toEqual([
      { number: 1, kind: 'tick', text: 'One box' },
      { number: 2, kind: 'tick', text: 'Another of two lines' },
    ]);
    expect(chapter?.questions).toEqual([]);
    expect(chapter?.elements).toEqual(['checklist-block']);
  });
});

describe('a reflection', () => {
  test('says beside its field where the text goes', () => {
    const onDevice = renderMain(note('#next'));
    expect(onDevice).toContain('<reflection-block id="main--next" data-kept="1" keep="device">');
    expect(onDevice).toContain('aria-labelledby="main--next--prompt" aria-describedby="main--next--where"');
    expect(onDevice).toContain('not sent to your employer');
    expect(onDevice).not.toContain('maxlength');
    const onRecord = renderMain(note('#next title="A <step>" keep=record'));
    expect(onRecord).toContain('<p class="note-title">A &lt;step&gt;</p>');
    expect(onRecord).toContain('maxlength="200"');
    expect(onRecord).toContain('up to 200 characters');
    expect(renderMain(note('#next keep=device'))).toBe(onDevice);
  });
});

describe('a problem is found at its place', () => {
  test.each([
    ['no-boxes', '‸:::checklist{title=T}\nText\n:::\n'],
    ['missing-attribute', '‸:::checklist{#list}\n- One {#one}\n:::\n'],
    ['missing-box-id', ':::checklist{title=T}\n- One {#one}\n- ‸Two *and* more\n:::\n'],
    ['missing-box-id', '> :::checklist{title=T}\n> - One {#one}\n>\n> - ‸Two\n> :::\n'],
    ['unknown-attribute', ':::checklist{title=T}\n- One {#one ‸right=yes}\n:::\n'],
    ['duplicate-id', ':::checklist{title=T}\n- One {#one}\n- Two {‸#one}\n:::\n'],
    ['bad-id', ':::checklist{title=T}\n- One {‸#One}\n:::\n'],
    ['empty-box', ':::checklist{title=T}\n- One {#one}\n‸- {#two}\n:::\n'],
    ['missing-note-id', '‸:::reflection{keep=record}\nWhy?\n:::\n'],
    ['no-prompt', '‸:::reflection{#why}\n:::\n'],
    ['bad-attribute', ':::reflection{#why ‸keep=lms}\nWhy?\n:::\n'],
  ])('%s', (code, body) => {
    const result = compileMarked({ [mainPath]: `${frontMatter}\n${body}` });
    expect(result.found).toEqual([`${result.marked} ${code}`]);
    expect(result.course).toBeUndefined();
  });

  test('and a missing id can be written', () => {
    const path = mainPath;
    const text = `${frontMatter}\n:::checklist{title=T}\n- Ask *them* first\n- Two {}\n:::\n\n:::reflection\nWho goes ahead, and who?\n:::\n`;
    const { fixes } = compileCourse(makeSources({ [path]: text }), options);
    const { text: fixed } = applyFixes(text, fixes);
    expect(fixed).toContain('- Ask *them* first {#ask-them-first}\n- Two {#two }\n');
    expect(fixed).toContain(':::reflection{#who-goes-ahead-and}\n');
    expect(compileCourse(makeSources({ [path]: fixed }), options).problems).toEqual([]);
  });
});

describe('after a release', () => {
  const lock = released(checklist + note('#next keep=record'));

  test('items keep their numbers when they move, are reworded, or others come between', () => {
    const edited =
      ':::checklist{title=T}\n- New {#new}\n- Another, in other words {#other}\n- One {#one}\n:::\n';
    const body = edited + note('#next keep=record');
    const next = updateLock(lock, entriesOf(body));
    const keeps = courseOf(body, next).parts[0]?.chapters[0]?.keeps.map(({ number }) => number);
    expect(keeps).toEqual([4, 2, 1, 3]);
  });

  test('what is removed still counts in the worst case', () => {
    const entries = entriesOf('Text.\n');
    const next = noteChanges(updateLock(lock, entries), entries);
    const course = courseOf('Text.\n', next);
    expect(course.removed.keeps).toEqual([
      { number: 3, kind: 'record' },
      { number: 1, kind: 'tick' },
      { number: 2, kind: 'tick' },
    ]);
    const before = worstCaseOf(courseOf(checklist + note('#next keep=record'), lock));
    expect(worstCaseOf(course).savedState).toBe(before.savedState);
  });

  test('words do not move to where they were not written', () => {
    const marked = `${frontMatter}\n${checklist}:::reflection{‸#next keep=device}\nWhat?\n:::\n`;
    const result = compileMarked({ [mainPath]: marked, [lockPath]: serialiseLock(lock) });
    expect(result.found).toEqual([`${result.marked} keep-changed`]);
  });

  test('a course that keeps nothing has the lock that it had', () => {
    expect(serialiseLock(released('Text.\n'))).not.toContain('kept');
  });
});

describe('reports', () => {
  const page = '::employer-sees\n';
  const full = checklist + note('#next keep=record') + note('#later');

  test('know nothing of it: no row, no score, no question', () => {
    const [with_, without] = [courseOf(page + full), courseOf(page)];
    expect(codebookOf(with_)).toEqual(codebookOf(without));
    expect(worstCaseOf(with_).interactions).toBe(worstCaseOf(without).interactions);
    const questionsOf = (course: Course) =>
      outlineOf(course).parts.flatMap(({ chapters }) => chapters.map(({ questions }) => questions));
    expect(questionsOf(with_)).toEqual(questionsOf(without));
  });

  test('the page for the learner names what lies in the saved state, and what does not', () => {
    const html = (body: string): string => courseOf(body).parts[0]?.chapters[0]?.html ?? '';
    expect(html(page + full)).toContain('Which of the 2 boxes in checklists');
    expect(html(page + full)).toContain('What you write below 1 question, up to 200 characters');
    expect(html(page + full)).toContain('“What next? Take your time.”');
    expect(html(page + full)).toContain('It stays on your device.');
    expect(html(page)).not.toContain('checklist');
    expect(html(page)).not.toContain('reflection');
    expect(html(page + note('#later'))).not.toContain('What you write below');
  });

  test('the worst case counts a box and 200 characters, and nothing that stays on the device', () => {
    const bare = worstCaseOf(courseOf('Text.\n')).savedState;
    expect(worstCaseOf(courseOf(note('#later'))).savedState).toBe(bare);
    // 17 bits a character, six bits a character of saved state.
    const written = worstCaseOf(courseOf(note('#next keep=record'))).savedState - bare;
    expect(written).toBeGreaterThanOrEqual((200 * 17) / 6);
    expect(written).toBeLessThan((200 * 17) / 6 + 8);
    expect(worstCaseOf(courseOf(checklist)).savedState - bare).toBeLessThan(4);
  });
});
