/** Puts an example of the catalogue into the sample course. */
import type { ContentPath, WrittenExample } from '../../../../src/compiler/catalogue/entry.ts';
import { courseYaml, frontMatter, mainPath, quiz, quizPath, svg, type Files } from '../sample-course.ts';

const yamlPath: ContentPath = 'content/en/course.yaml';

/** Top-level keys of course.yaml, each with the lines that belong to it. */
function splitKeys(yaml: string): Map<string, string> {
  const blocks = yaml.split(/^(?=‸?[^\s#-])/m);
  return new Map(blocks.map((block) => [/^‸?([^:]+)/.exec(block)?.[1] ?? '', block]));
}

/** The text of a whole file, made of what the example shows of it. */
function completeFile(file: WrittenExample['file'], text: string): readonly [path: string, text: string] {
  switch (file) {
    case 'chapter':
      return [mainPath, text.startsWith('---') || text.startsWith('‸---') ? text : `${frontMatter}\n${text}`];
    case 'course':
      return [yamlPath, [...new Map([...splitKeys(courseYaml), ...splitKeys(text)]).values()].join('')];
    case 'question':
      return [quizPath, `{ "title": ${JSON.stringify(quiz.title)}, "questions": [\n${text}] }\n`];
    default:
      return [file, text];
  }
}

/** The signature and the size, one pixel each way: all that the compiler reads of a photograph. */
function onePixel(): Uint8Array {
  const png = new Uint8Array(33);
  png.set([0x89, 0x50, 0x4e, 0x47]);
  png[19] = 1;
  png[23] = 1;
  return png;
}

/** What stands for a file that is no text. */
function standIn(path: string): string | Uint8Array {
  if (path.endsWith('.svg')) return svg;
  return path.endsWith('.png') ? onePixel() : new Uint8Array([0]);
}

function complete(files: Readonly<Partial<Record<string, string>>> = {}): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text === '' ? standIn(path) : text]),
  );
}

export function filesBefore({ file, before, beside }: WrittenExample): Files {
  const [path, text] = completeFile(file, before);
  return { ...complete(beside), [path]: text };
}

export function filesAfter({ file, after, beside, added, movedTo }: WrittenExample): Files {
  const [path, text] = completeFile(file, after);
  return { ...complete(beside), ...complete(added), [movedTo ?? path]: text };
}
