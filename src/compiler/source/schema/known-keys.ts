/** What a schema allows at a place, for “did you mean”. */
import type { z } from 'zod';
import type { Path } from '../schema-problems.ts';

interface Def {
  readonly type?: string;
  readonly innerType?: Node;
  readonly element?: Node;
  readonly valueType?: Node;
  readonly keyType?: Node;
  readonly options?: readonly Node[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly shape?: Readonly<Record<string, Node>>;
}

interface Node {
  readonly def: Def;
}

function valueAt(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}

/** The schema below what only wraps it, of a union the one that the value names. */
function unwrap(node: Node | undefined, value: unknown): Node | undefined {
  if (node?.def.innerType !== undefined) return unwrap(node.def.innerType, value);
  const { options, discriminator } = node?.def ?? {};
  if (options === undefined || discriminator === undefined) return node;
  const chosen = valueAt(value, discriminator);
  const option = options.find(({ def }) => def.shape?.[discriminator]?.def.values?.includes(chosen));
  return unwrap(option, value);
}

function nodeAt(schema: z.ZodType, path: Path, root: unknown): Node | undefined {
  let node = unwrap(schema, root);
  let value = root;
  for (const step of path) {
    const { shape, element, valueType } = node?.def ?? {};
    value = valueAt(value, step);
    node = unwrap(element ?? valueType ?? shape?.[step], value);
  }
  return node;
}

/** Names that an object at `path` may hold; none where it is no object. */
export function knownKeys(schema: z.ZodType, path: Path, root: unknown): string[] {
  return Object.keys(nodeAt(schema, path, root)?.def.shape ?? {});
}

/** What may be in the place of the discriminator at the end of `path`; none where that is none. */
export function knownKinds(schema: z.ZodType, path: Path, root: unknown): string[] {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const last = parent.at(-1);
  if (typeof key !== 'string' || typeof last !== 'number') return [];
  const { options, discriminator } = nodeAt(schema, parent.slice(0, -1), root)?.def.element?.def ?? {};
  if (discriminator !== key) return [];
  return (options ?? []).flatMap(({ def }) => (def.shape?.[key]?.def.values ?? []).map(String));
}

export function valueAtPath(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => valueAt(value, step), root);
}
