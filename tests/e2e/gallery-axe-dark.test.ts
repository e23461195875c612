import { checkGalleryByAxe } from './support/gallery-axe.ts';

checkGalleryByAxe('dark');
