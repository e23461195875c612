import type { PlanStrings } from './plan-strings.ts';
import { plural } from './plural.ts';

export const enPlan: PlanStrings = {
  title: 'My action plan',
  lead: 'Made from what you ticked, wrote and chose on the way.',
  name: 'Name',
  date: 'Date',
  toDo: 'I will do',
  sayings: 'What I will say instead',
  said: 'Instead of',
  would: 'I say',
  notes: 'Notes to myself',
  choices: 'What I would do',
  talkOver: 'To talk over with the team',
  differ: (differing, judged) =>
    `You judged ${plural(judged, 'task', 'tasks')}. In ${differing === 0 ? 'none of them' : differing} you and the toolkit differ.`,
  openMatrix: 'Open the tasks',
  from: 'From',
  gathering: (at, total) => `Gathering what you kept: chapter ${at} of ${total}.`,
  gathered: 'Your action plan is ready.',
  missing: (chapters) =>
    `This did not load, so what you kept there is missing below: ${chapters}. Nothing is lost.`,
  empty:
    'There is nothing here yet. When you tick a box in a checklist, write a reflection, find better words or choose what to do in a situation, it comes together on this page.',
  emptyStart: 'The first place to do that:',
  print: 'Print',
  save: 'Save as a file',
  fileName: 'my-action-plan',
  onlyYou: 'Only you see this page',
  onlyYouHow:
    'It is put together in your browser and sent to nobody. Your ticks, and notes that said so, are kept with your progress; your other notes stay on this device. No report shows any of them.',
  notKept: 'This browser keeps nothing for the course. Save or print this page before you close it.',
};
