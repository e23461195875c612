/** The questions whose cards go to places. */
import './questions.ts';
import '../questions/match-question.ts';
import '../questions/order-question.ts';
import '../questions/sort-question.ts';
