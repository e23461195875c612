/** What a block takes, from its own definition. */
import type { AttributeRule, BlockDefinition } from '../../compiler/blocks/block.ts';
import { blocks } from '../../compiler/blocks/registry.ts';

const code = (text: string): string => `\`${text}\``;

function describeAttribute(name: string, { required, values }: AttributeRule): string {
  const notes = [
    ...(required ? ['needed'] : []),
    ...(values ? [`one of ${values.map(code).join(', ')}`] : []),
  ];
  return `${code(name)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

function describeAttributes({ attributes, flags = [] }: BlockDefinition): string {
  const named = Object.entries(attributes).map(([name, rule]) => describeAttribute(name, rule));
  const all = [...named, ...flags.map((flag) => code(`.${flag}`))];
  return all.length === 0 ? 'no attributes, except an id' : all.join(', ');
}

/** @throws where there is no such block */
export function describeBlock(name: string): string {
  const block = blocks.get(name);
  if (block === undefined) throw new Error(`There is no block “${name}”.`);
  return `**Written as** ${code(block.example)}\n\n**It takes** ${describeAttributes(block)}.`;
}
