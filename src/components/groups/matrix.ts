/** By itself: it is large, and a course has one or none. */
import './questions.ts';
import '../questions/matrix-question.ts';
