import { describeAxe } from './axe-check.ts';
import { mediaStates } from './media-states.ts';

describeAxe('light', mediaStates);
