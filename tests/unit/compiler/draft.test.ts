/** Drafts and sheets: what the compiler makes of them. */
import { describe, expect, test } from 'vitest';
import { compileMarked, frontMatter, mainPath, renderMain } from './sample-course.ts';

const lists =
  ':::checklist{#duties title="Duties & more"}\n- Meet people {#meet}\n:::\n\n' +
  ':::checklist{#skills title="Skills"}\n- Listens {#listens}\n:::\n\n';
const draftIn = (html: string): string => html.slice(html.indexOf('<draft-block'));

describe('a draft', () => {
  test('is a title, blanks, text and a group for each list in the order named', () => {
    const body = `${lists}:::draft{#whole of="skills, duties" title="A <draft>"}\n- Hours\n\nOne *word*.\n\n1. First\n:::\n`;
    const group = (id: string, title: string): string =>
      `<div class="draft-group" data-list="main--${id}"><h3>${title}</h3><div class="draft-lines"><p class="draft-how">Write here the lines that you ticked.</p></div></div>`;
    expect(draftIn(renderMain(body))).toBe(
      '<draft-block class="sheet" id="main--whole"><h2 class="sheet-title">A &lt;draft&gt;</h2>' +
        '<ul class="draft-blanks"><li>Hours</li></ul><p>One <em>word</em>.</p><ol><li>First</li></ol>' +
        `${group('skills', 'Skills')}${group('duties', 'Duties &amp; more')}</draft-block>`,
    );
  });

  test('stands a level below the heading over it', () => {
    const html = renderMain(`## Two\n\n${lists}:::draft{of=skills title="T"}\n- Hours\n:::\n`);
    expect(draftIn(html)).toContain('<h3 class="sheet-title">T</h3>');
    expect(draftIn(html)).toContain('<h4>Skills</h4>');
  });

  test.each([
    ['unknown-checklist', `${lists}:::draft{of="duties ‸skill" title="T"}\n- Hours\n:::\n`],
    ['unknown-checklist', `:::draft{of=‸duties title="T"}\n- Hours\n:::\n\n${lists}`],
    ['checklist-twice', `${lists}:::draft{of="duties, skills, ‸duties" title="T"}\n- Hours\n:::\n`],
    ['missing-attribute', `${lists}:::draft{‸of=", " title="T"}\n- Hours\n:::\n`],
    ['missing-attribute', `${lists}:::draft{‸of="" title="T"}\n- Hours\n:::\n`],
    ['missing-attribute', `${lists}‸:::draft{of=duties}\n- Hours\n:::\n`],
    ['empty-blank', `${lists}:::draft{of=duties title="T"}\n- Hours\n‸-\n:::\n`],
    ['unknown-attribute', `${lists}:::draft{of=duties title="T" ‸file=x}\n- Hours\n:::\n`],
  ])('a problem is found at its place: %s', (code, body) => {
    const { found, marked } = compileMarked({ [mainPath]: `${frontMatter}\n${body}` });
    expect(found).toEqual([`${marked} ${code}`]);
  });
});

describe('a sheet', () => {
  test('has a title and room to write where asked for', () => {
    expect(renderMain(':::sheet{#one title="A & B" .lines}\n1. Why?\n:::\n')).toBe(
      '<sheet-block class="sheet sheet-lines" id="main--one"><h2 class="sheet-title">A &amp; B</h2>' +
        '<ol><li>Why?</li></ol></sheet-block>',
    );
  });

  test('needs no title around a checklist', () => {
    const html = renderMain('::::sheet\n:::checklist{#list title="List"}\n- One {#one}\n:::\n::::\n');
    expect(html).toContain('<sheet-block class="sheet"><checklist-block id="main--list">');
  });
});
