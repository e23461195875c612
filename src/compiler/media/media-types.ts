/** Recordings that browsers play, by the ending of their names, and the media type of each. */
export type MediaKind = 'audio' | 'video';

export const mediaTypes: Readonly<Record<MediaKind, ReadonlyMap<string, string>>> = {
  audio: new Map([
    ['mp3', 'audio/mpeg'],
    ['m4a', 'audio/mp4'],
    ['ogg', 'audio/ogg'],
    ['wav', 'audio/wav'],
  ]),
  video: new Map([
    ['mp4', 'video/mp4'],
    ['webm', 'video/webm'],
  ]),
};

export const mediaEndings: readonly string[] = [...mediaTypes.audio.keys(), ...mediaTypes.video.keys()];

/** Lower case; empty where the name has none. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Bytes; a larger file takes minutes on a phone, and some LMSs refuse packages of such sizes. */
export const largestMedia = 50_000_000;
