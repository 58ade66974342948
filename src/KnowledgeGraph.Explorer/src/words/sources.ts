/** What an article is called: by its title, else by its address without the scheme, else by neither. */
export function articleName(article: { title: string | null; uris: readonly string[] }): string {
  return article.title ?? article.uris[0]?.replace(/^https?:\/\/(?:www\.)?/i, '') ?? 'Untitled article';
}

/** The site, where the article's name does not say it already. */
export function siteBeside(article: { title: string | null; uris: readonly string[] }): string | null {
  return article.title === null ? null : hostOf(article.uris);
}

/** The site on which an article stands, for one whose publisher nobody named; null when no address of it is one of the web. */
export function hostOf(uris: readonly string[]): string | null {
  for (const uri of uris) {
    const found = /^https?:\/\/(?:www\.)?([^/?#:@\s]+)(?=[/?#:]|$)/i.exec(uri);
    if (found?.[1] !== undefined) return found[1].toLowerCase();
  }
  return null;
}
