/** What is filled in or put together, and printed by itself. */
import './shared.ts';
import '../draft-block.ts';
import '../sheet-block.ts';
