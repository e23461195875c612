/** Blocks that come in one file: a chapter seldom has one of them alone, and each is small. */
import './shared.ts';
import '../accordion-block.ts';
import '../flashcards-block.ts';
import '../gallery-block.ts';
import '../hotspots-block.ts';
import '../process-block.ts';
import '../tabs-block.ts';
