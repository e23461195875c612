/** Those that need no library: a chapter with nothing else loads none. */
import '../contents-list.ts';
import '../glossary-term.ts';
