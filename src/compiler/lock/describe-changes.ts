import { sections, type Lock } from './lock.ts';

/** A line for each entry that is new, gone, renumbered or stamped. */
export function describeChanges(before: Lock, after: Lock): string[] {
  return sections.flatMap((name) => {
    const keys = [...new Set([...Object.keys(before[name]), ...Object.keys(after[name])])].toSorted();
    return keys.flatMap((key) => {
      const was = before[name][key];
      const is = after[name][key];
      const label = `${name} ${key}`;
      if (is === undefined) return [`- ${label} (was ${was?.number ?? ''}, never released)`];
      if (was === undefined) return [`+ ${label} is ${is.number}`];
      if (was.number !== is.number) return [`~ ${label} was ${was.number}, is ${is.number}`];
      if (was.since !== is.since) return [`* ${label} first released in ${is.since}`];
      if (was.removed !== is.removed)
        return [`* ${label} noted as ${is.removed === true ? 'taken out on purpose' : 'back again'}`];
      if (was.now !== is.now) return [`* ${label} noted as changed on purpose`];
      return was.text !== is.text || was.fingerprint !== is.fingerprint
        ? [`* ${label} noted as it is now`]
        : [];
    });
  });
}
