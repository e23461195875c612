/** The questions that are answered by native controls alone; the other questions stand on what they share. */
import './shared.ts';
import '../questions/choice-question.ts';
import '../questions/fill-in-question.ts';
import '../questions/language-question.ts';
import '../questions/scenario-question.ts';
import '../questions/sentences-card.ts';
