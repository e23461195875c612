import { describeAxe } from './axe-check.ts';

describeAxe('dark');
