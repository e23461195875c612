/** Captions of a video, one track a language: `captions=en.vtt` or `captions="en.vtt, fr:fr.vtt"`. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { Block } from '../blocks/block.ts';
import type { ChapterContext } from '../context.ts';
import { placeOf } from '../source/excerpt.ts';
import { checkCaptions } from './check-captions.ts';
import { findFile, listNames, packFile } from './find-media.ts';

/** The language's name in itself, the same on every machine. */
function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export function renderTracks(block: Block, context: ChapterContext): string {
  const given = block.values.get('captions');
  if (given === undefined) return '';
  const { plan, problems } = context.course;
  const seen = new Set<string>();
  const tracks = listNames(given.value).map((entry) => {
    const [, lang = plan.lang, name = entry] = /^([^:]+):(.+)$/.exec(entry) ?? [];
    if (!tag.test(lang) || seen.has(lang)) {
      problems.add('caption-language', placeOf(given.entry));
      return '';
    }
    seen.add(lang);
    const found = findFile(name, given.entry, ['vtt'], context);
    if (typeof found?.source !== 'string') return '';
    checkCaptions(found.path, found.source, problems);
    const address = packFile(found, given.entry, context);
    const shown = lang === plan.lang ? ' default' : '';
    return `<track kind="captions" src="${address}" srclang="${lang}" label="${escapeHtml(nameOf(lang))}"${shown}>`;
  });
  return tracks.join('');
}
