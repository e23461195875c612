/** What stands between fences in the guide. */

export interface Fence {
  readonly language: string;
  readonly text: string;
}

const fence = /^(`{3,})(\w+)\n([\s\S]*?)\n\1$/gm;

/** Without what `npm run guide` made. */
export const writtenByHand = (page: string): string =>
  page.replace(/<!-- npm run guide:[\s\S]*?<!-- end -->/g, '');

export function readFences(page: string): Fence[] {
  return [...page.matchAll(fence)].map(([, , language = '', text = '']) => ({ language, text }));
}

/** Files that the reader is told to write: “… into `content/en/course.yaml`:” and a fence below. */
export function readFiles(page: string): Map<string, string> {
  const told = /`((?:content|quizzes)\/[^`\n]+)`:\n\n(`{3,})\w+\n([\s\S]*?\n)\2$/gm;
  return new Map([...page.matchAll(told)].map(([, path = '', , text = '']) => [path, text]));
}

/** `npm run X -- …` and `npm start …`, in their order, each as its words without `npm`, `run` and `--`. */
export function readCommands(page: string): string[][] {
  const shells = readFences(page).filter(({ language }) => language === 'sh');
  const lines = shells.flatMap(({ text }) => text.split('\n')).flatMap((line) => line.split('&&'));
  return lines
    .map((line) => line.replace(/\s#.*$/, '').trim())
    .filter((line) => /^npm (?:run|start)/.test(line))
    .map((line) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word))
    .map((words) => words.filter((word) => !['npm', 'run', '--'].includes(word)));
}
