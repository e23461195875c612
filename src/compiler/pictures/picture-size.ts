/** Width and height in pixels, read from the first bytes of PNG, JPEG, WebP and AVIF files. */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** Source: PNG specification, 5.2 and 11.2.1. */
function pngSize(view: DataView): PictureSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Source: ITU-T T.81, annex B: the frame header is the first SOF marker. */
function jpegSize(view: DataView): PictureSize | undefined {
  let index = 2;
  while (index + 9 < view.byteLength) {
    const marker = view.getUint8(index + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(index + 7), height: view.getUint16(index + 5) };
    index += 2 + view.getUint16(index + 2);
  }
  return undefined;
}

/** Source: WebP container specification; VP8 (lossy), VP8L (lossless), VP8X (extended). */
function webpSize(view: DataView, kind: string): PictureSize | undefined {
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8X') return undefined;
  const read = (index: number): number => (view.getUint32(index, true) & 0xffffff) + 1;
  return { width: read(24), height: view.getUint16(27, true) + (view.getUint8(29) << 16) + 1 };
}

/** Source: ISO/IEC 23008-12: the image spatial extents property. */
function avifSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  for (let index = 0; index + 16 <= bytes.length; index += 1) {
    if (bytes[index] !== 0x69 || ascii(bytes, index, 4) !== 'ispe') continue;
    return { width: view.getUint32(index + 8), height: view.getUint32(index + 12) };
  }
  return undefined;
}

/** Undefined where the format is none of these or the file is damaged. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 30) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (ascii(bytes, 1, 3) === 'PNG') return pngSize(view);
  if (view.getUint16(0) === 0xffd8) return jpegSize(view);
  if (ascii(bytes, 8, 4) === 'WEBP') return webpSize(view, ascii(bytes, 12, 4));
  if (ascii(bytes, 4, 8) === 'ftypavif') return avifSize(bytes, view);
  return undefined;
}
