/** What stands in each place of the guide that a command fills. */
import { readProfile, listProfiles } from '../../plugins/read-profile.ts';
import { describeBlock } from './describe-block.ts';
import {
  describeChapterFields,
  describeCourseFields,
  describeQuestion,
  describeSharedFields,
} from './describe-fields.ts';
import type { ExampleSource, ExampleSources } from './example-sources.ts';
import { examplesIn, type NamedExample, type Place } from './markers.ts';
import { renderProblems } from './render-problems.ts';

/** Of the pictures, seen from the guide's pages. */
const pictureFolder = 'pictures';

export const pictureName = ({ anchor }: NamedExample): string => `${anchor}.webp`;

/** More lines are shown folded. */
const mostLines = 45;

function renderSource({ text, language }: ExampleSource): string {
  // A fence longer than any in the text.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const block = `${fence}${language}\n${text}\n${fence}`;
  const lines = text.split('\n').length;
  if (lines <= mostLines) return block;
  return `<details>\n<summary>Source, ${lines} lines</summary>\n\n${block}\n\n</details>`;
}

function renderPicture(example: NamedExample): string {
  const state = example.state.replaceAll('-', ' ');
  return `![On the page, ${state}](${pictureFolder}/${pictureName(example)})`;
}

/** Each source once, with all the pictures of its states. */
function renderExamples(place: Place, sources: ExampleSources): string {
  const byId = new Map<string, NamedExample[]>();
  for (const example of examplesIn(place)) byId.set(example.id, [...(byId.get(example.id) ?? []), example]);
  const parts = [...byId].map(([id, states]) =>
    [renderSource(sources(id)), ...states.map(renderPicture)].join('\n\n'),
  );
  return parts.join('\n\n');
}

function listLmss(root: string): string {
  const rows = listProfiles(root).map((name) => `| ${readProfile(root, name).name} | \`${name}\` |`);
  return ['| LMS | `--lms` |', '| --- | --- |', ...rows].join('\n');
}

/** @throws for a kind of place that there is not */
export function renderPlace(place: Place, root: string, sources: ExampleSources): string {
  const [name = ''] = place.words;
  switch (place.kind) {
    case 'block':
      return [describeBlock(name), renderExamples(place, sources)].join('\n\n');
    case 'question':
      return [renderExamples(place, sources), describeQuestion(name)].join('\n\n');
    case 'text':
      return renderExamples(place, sources);
    case 'shared-fields':
      return describeSharedFields();
    case 'chapter-fields':
      return describeChapterFields();
    case 'course-fields':
      return describeCourseFields(name);
    case 'lmss':
      return listLmss(root);
    case 'problems':
      return renderProblems();
    default:
      throw new Error(`The guide has a place for “${place.kind}”, which no command fills.`);
  }
}
