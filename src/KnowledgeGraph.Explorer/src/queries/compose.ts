/** The definitions of all .graphql files of this folder, by file name without ending. */
export type Library = Readonly<Record<string, string>>;

/**
 * The document to send for one operation: its file, then each fragment file it spreads, directly or through others, once.
 * A spread that names no file is taken to be defined in the file that spreads it.
 */
export function compose(library: Library, name: string): string {
  const taken: string[] = [];
  const waiting = [name];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const text = library[next];
    if (text === undefined || taken.includes(next)) continue;
    taken.push(next);
    for (const spread of text.matchAll(/\.\.\.(?!on\b)([A-Z]\w*)/g)) {
      if (spread[1] !== undefined) waiting.push(spread[1]);
    }
  }
  if (taken.length === 0) throw new Error(`No query document is called ${name}.`);
  return taken.map((part) => library[part]).join('\n');
}

/** The same document with only the operation that is asked for, so that none is sent unused. */
export function onlyOperation(document: string, operation: string): string {
  return document.replace(/^query (\w+)[^]*?^\}\n/gm, (text, found: string) => (found === operation ? text : ''));
}
