/** The text of a snippet: `«…»` is a place to write, `«|one,other|»` one to choose from. */

/** In VS Code's notation, places numbered in their order, a line an entry. */
export function snippetBody(template: string): string[] {
  let count = 0;
  const escaped = template.replace(/[\\$]/g, '\\$&');
  const body = escaped.replace(/«([^»]*)»/g, (_all, words: string) => {
    count += 1;
    return words.startsWith('|') ? `\${${count}${words}}` : `\${${count}:${words.replaceAll('}', '\\}')}}`;
  });
  return [...body.split('\n'), '$0'];
}

/** What stands there when nothing is written over. */
export function snippetDefault(template: string): string {
  return template.replace(/«([^»]*)»/g, (_all, words: string) => /^\|([^,|]*)/.exec(words)?.[1] ?? words);
}
