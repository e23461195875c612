import { describeAxe } from './axe-check.ts';
import { placingStates } from './question-states.ts';

describeAxe('dark', placingStates);
