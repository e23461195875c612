/** What an accent stands on, as src/app/styles/tokens.css has it: a test holds the two together. */
export type Theme = 'light' | 'dark';

export const grounds: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    paper: '#fcfbf7',
    side: '#eff3ee',
    card: '#ffffff',
    sunk: '#f3f5f0',
    'tint-sun': '#fbf1db',
    'tint-right': '#e6f1e4',
    'tint-wrong': '#fbebe4',
  },
  dark: {
    paper: '#0f2027',
    side: '#0b191f',
    card: '#162c34',
    sunk: '#12262e',
    'tint-sun': '#33301f',
    'tint-right': '#193729',
    'tint-wrong': '#41291f',
  },
};

/** Text on the accent. */
export const onAccent: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0b191f' };
