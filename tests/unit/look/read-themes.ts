export type Colours = ReadonlyMap<string, string>;

/** Custom properties with their values; those of `:root` inside a media query are the dark theme's. */
export function readThemes(css: string): { light: Colours; dark: Colours } {
  const [first = '', second = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const read = (text: string): Colours =>
    new Map([...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
  return { light: read(first), dark: read(second) };
}
