/** The site on which an article stands, for one whose publisher nobody named; null when no address of it is one of the web. */
export function hostOf(uris: readonly string[]): string | null {
  for (const uri of uris) {
    const found = /^https?:\/\/(?:www\.)?([^/?#:@\s]+)(?=[/?#:]|$)/i.exec(uri);
    if (found?.[1] !== undefined) return found[1].toLowerCase();
  }
  return null;
}
