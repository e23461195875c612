import { describeAxe } from './axe-check.ts';
import { keptStates } from './kept-states.ts';

describeAxe('dark', keptStates);
