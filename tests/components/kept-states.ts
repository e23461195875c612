/** Every state of checklists and reflections, and the plan that is made of them. */
import '../../src/components/checklist-block.ts';
import '../../src/components/draft-block.ts';
import '../../src/components/reflection-block.ts';
import '../../src/components/sheet-block.ts';
import { checklist, deviceNote, draft, longChecklist, makePad, recordNote, sheet } from './kept-fixtures.ts';
import { get } from './page.ts';
import { fillPlan, makeContext, showPlan } from './plan-fixtures.ts';
import type { State } from './states.ts';

function write(text: string, takes = true): void {
  const block = get('reflection-block');
  block.pad = makePad([], takes);
  get('textarea').value = text;
  get('textarea').dispatchEvent(new Event('input', { bubbles: true }));
}

function tick(takes = true): void {
  get('checklist-block').pad = makePad([], takes);
  get('input').click();
}

export const keptStates: readonly State[] = [
  { name: 'checklist at rest', html: longChecklist, enter: () => undefined },
  { name: 'checklist, one ticked', html: checklist, enter: () => tick() },
  { name: 'checklist that is not kept', html: checklist, enter: () => tick(false) },
  { name: 'draft of nothing', html: draft, enter: () => undefined },
  { name: 'draft of one line', html: draft, enter: () => tick() },
  { name: 'sheet', html: `<h2>On paper</h2>${sheet}`, enter: () => undefined },
  { name: 'reflections at rest', html: deviceNote + recordNote, enter: () => undefined },
  { name: 'reflection, written', html: deviceNote, enter: () => write('We walk side by side.') },
  { name: 'reflection with a limit, written', html: recordNote, enter: () => write('We walk side by side.') },
  { name: 'reflection that is not kept', html: deviceNote, enter: () => write('We walk.', false) },
  { name: 'plan', html: '', enter: fillPlan },
  { name: 'plan with nothing in it', html: '', enter: () => showPlan(makeContext([])) },
];
