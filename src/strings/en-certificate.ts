import type { CertificateStrings } from './certificate-strings.ts';
import { plural } from './plural.ts';

export const enCertificate: CertificateStrings = {
  done: 'You have finished the course',
  doneLead: 'The next steps happen at work, beside the people you work with.',
  reachedLms: 'You can close this window. Your completion has reached your LMS.',
  print: 'Print or save as PDF',
  certificate: 'Certificate of completion',
  thisIs: 'This is to say that',
  hasCompleted: (title) => ['has completed ', title, ''],
  extent: (parts, chapters) =>
    `${plural(chapters, 'chapter', 'chapters')} in ${plural(parts, 'part', 'parts')}`,
  date: 'Date',
  score: 'Score',
  scoreOn: (date) => `Best score by ${date}`,
  percent: (score) => `${score}%`,
  version: 'Course version',
  hash: 'Course code',
  dateUnknown: 'Your LMS keeps the day on which you finished. It is not known here.',
  record:
    'A record of finishing this course, made by the course itself. It is not an accreditation and gives no licence. The course code says exactly which texts and questions the course held.',
  name: 'Your name, as it should stand on the certificate',
  nameHint: 'It stays on this page until you close it. It is not kept and not sent to anyone.',
  noName: 'Name',
  open: 'What is still open',
  openLead: 'Your certificate will be on this page when the course is complete. This is left:',
  openScore: (score, passMark) => `Your score is ${score}%, and the pass mark is ${passMark}%.`,
  openScoreHow:
    'Everything is read and answered. Try a question again that was not right yet: your best try counts.',
  notRead: 'not read yet',
  started: 'started',
  toAnswer: (count) => `${plural(count, 'question', 'questions')} to answer`,
  notRightYet: (count) => `${plural(count, 'question', 'questions')} not right yet`,
};
