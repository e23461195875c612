import type { RecordStrings } from './record-strings.ts';

export const enRecord: RecordStrings = {
  title: 'Your completion record',
  why: 'No LMS keeps your result here. If your employer asks for it, save this record, a small file, and send it to them yourself. The course sends it to nobody.',
  holds:
    'It holds the name you type, the course’s title, version and code, the day you finished, your score, the pass mark, and whether you passed. It holds none of your answers and nothing else you wrote. It counts as self-reported: nobody has checked it.',
  holdsUnscored:
    'It holds the name you type, the course’s title, version and code, and the day you finished. It holds none of your answers and nothing else you wrote. It counts as self-reported: nobody has checked it.',
  below: (score, passMark) =>
    `Your score is ${score}%, below the pass mark of ${passMark}%. A record saved now will carry today’s date and say “not passed”. You can raise your score first, and save it after that.`,
  name: 'Your name, as it should stand on the certificate and in the completion record',
  nameOpen: 'Your name, as it should stand in the completion record',
  nameHint:
    'It stays on this page until you close it, and goes into a record that you save. It is not sent to anyone.',
  nameMissing: 'Type your name first: the record needs it.',
  save: 'Save completion record',
  saved: (file) =>
    `Your browser saves it as ${file}, as a rule among your downloads. Send it to whoever keeps these records at your work.`,
};
