/** The catalogue of audio and video. Charts have one of their own. */
import type { mediaProblems } from '../problem-codes/media-problems.ts';
import { chartCatalogue } from './chart-catalogue.ts';
import type { CatalogueOf } from './entry.ts';

const words = { 'content/en/01-start/talk.transcript.md': 'Sam: Hello.\n' };
const recording = { ...words, 'content/en/01-start/talk.mp3': '' } as const;
const captions = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.500\nHello.\n';
const film = {
  ...words,
  'content/en/01-start/talk.mp4': '',
  'content/en/01-start/talk.vtt': captions,
} as const;
const showFilm = '::video{src=talk.mp4 title="A talk" captions=talk.vtt transcript=talk.transcript.md}\n';

export const mediaCatalogue: CatalogueOf<typeof mediaProblems> = {
  ...chartCatalogue,
  'missing-media': {
    happened: 'There is no recording, caption or transcript at the place that the text names.',
    why: 'Learners would press play and hear nothing, or look for words that are not there.',
    remedy:
      'Put the file into the folder of the chapter, or mend its name: capital letters and the ending count.',
    example: {
      file: 'chapter',
      before: '::audio{‸src=Talk.mp3 title="A talk" transcript=talk.transcript.md}\n',
      after: '::audio{src=talk.mp3 title="A talk" transcript=talk.transcript.md}\n',
      beside: recording,
    },
  },
  'media-type': {
    happened: 'The file is of a kind that browsers do not play or read in this place.',
    why: 'It would work on your computer only, or for some learners.',
    remedy:
      'Save it again in one of the forms that the hint lists: sound as MP3, film as MP4, captions as WebVTT, a transcript as `name.transcript.md`.',
    example: {
      file: 'chapter',
      before: '::audio{‸src=talk.wma title="A talk" transcript=talk.transcript.md}\n',
      after: '::audio{src=talk.mp3 title="A talk" transcript=talk.transcript.md}\n',
      beside: recording,
    },
  },
  'media-name': {
    happened:
      'A recording has a name that some LMS cannot store, or one that another file has in the package.',
    why: 'The upload would fail, or the recording would be missing for some learners.',
    remedy:
      'Rename the file, and the text that names it. Letters without accents, digits, `-`, `_` and `.` work everywhere; two names may not differ in capital letters only.',
    example: {
      file: 'chapter',
      before: '::audio{‸src="a talk.mp3" title="A talk" transcript=talk.transcript.md}\n',
      after: '::audio{src=talk.mp3 title="A talk" transcript=talk.transcript.md}\n',
      beside: { ...recording, 'content/en/01-start/a talk.mp3': '' },
    },
  },
  'media-too-large': {
    happened: 'A recording is larger than 50 MB.',
    why: 'Learners on a phone would wait for minutes and pay for it, and many an LMS refuses packages of such a size.',
    remedy:
      'Save it with a smaller picture or a lower rate, or cut it into parts of a few minutes. If it has to be so large, write `.large` between the braces.',
    example: {
      file: 'told',
      before: '::video{src=talk.mp4 … }',
      after: '::video{src=talk.mp4 … .large}',
    },
  },
  'bad-captions': {
    happened: 'The captions are not written as WebVTT.',
    why: 'Browsers leave out what they cannot read, so people who do not hear would miss it.',
    remedy:
      'The file begins with a line `WEBVTT`. Then, after an empty line each: the times, with a full stop before the thousandths (`00:00:01.000 --> 00:00:03.500`), and below them the words. Captions saved as SRT have commas in their times.',
    example: {
      file: 'content/en/01-start/talk.vtt',
      before: 'WEBVTT\n\n‸00:00:01,000 --> 00:00:03,500\nHello.\n',
      after: captions,
      beside: { ...film, 'content/en/01-start/01-main.md': showFilm },
    },
  },
  'empty-captions': {
    happened: 'The captions hold no words.',
    why: 'People who do not hear would get nothing, and would be told that there are captions.',
    remedy: 'Write what is said and heard, with the times at which it is said.',
    example: {
      file: 'content/en/01-start/talk.vtt',
      before: '‸WEBVTT\n',
      after: captions,
      beside: { ...film, 'content/en/01-start/01-main.md': showFilm },
    },
  },
  'caption-language': {
    happened: 'A film has captions in several languages, and one of them does not say which language it is.',
    why: 'Learners choose captions by language; a screen reader needs it to read them aloud rightly.',
    remedy:
      'Write the short code of the language and a colon before each further file: `captions="talk.vtt, fr:talk-fr.vtt"`.',
    example: {
      file: 'chapter',
      before:
        '::video{src=talk.mp4 title="A talk" ‸captions="talk.vtt, talk-fr.vtt" transcript=talk.transcript.md}\n',
      after:
        '::video{src=talk.mp4 title="A talk" captions="talk.vtt, fr:talk-fr.vtt" transcript=talk.transcript.md}\n',
      beside: { ...film, 'content/en/01-start/talk-fr.vtt': captions.replace('Hello', 'Bonjour') },
    },
  },
  'empty-transcript': {
    happened: 'The transcript of a recording is empty.',
    why: 'Who cannot hear or see the recording, or has no sound at work, reads it instead; it is also what stands on paper.',
    remedy: 'Write down who says what, and what can be seen that matters.',
    example: {
      file: 'content/en/01-start/talk.transcript.md',
      before: '‸\n',
      after: 'Sam: Hello.\n',
      beside: {
        'content/en/01-start/talk.mp3': '',
        'content/en/01-start/01-main.md':
          '::audio{src=talk.mp3 title="A talk" transcript=talk.transcript.md}\n',
      },
    },
  },
};
