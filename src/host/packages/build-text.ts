/** `build.txt` of a package: a line a fact, `edition: complete`. */
export function parseBuildText(bytes: Uint8Array | undefined): Readonly<Record<string, string>> {
  const lines = bytes ? new TextDecoder().decode(bytes).split('\n') : [];
  return Object.fromEntries(
    lines.flatMap((line) => {
      const match = /^([a-z-]+): (.*)$/.exec(line.trim());
      return match?.[1] !== undefined && match[2] !== undefined ? [[match[1], match[2]]] : [];
    }),
  );
}
