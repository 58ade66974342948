import { fill, h, separated } from '../dom/element.ts';
import type { ArticleAnswer, ArticleStatementsAnswer, Span, Statement } from '../graphql/answers.ts';
import { ask, type Answer, type Asking } from '../graphql/client.ts';
import type { Failure } from '../graphql/failures.ts';
import { leaving, type Place } from '../routing/place.ts';
import { withoutMoment } from '../routing/routes.ts';
import { originOf, dateWords, instantWords } from '../words/dates.ts';
import { articleName, siteBeside } from '../words/sources.ts';
import { emptyNotice, failureNotice, loading } from './notices.ts';
import { markedText } from './markedText.ts';
import { statementList } from './statementList.ts';

type Article = NonNullable<ArticleAnswer['article']>;
const mostPages = 20;

/**
 * An article: its head, its text with every quote marked, and what the quotes state. `span` is the quote that the reader came for.
 * Beside a page the statements stand above the text and only those of that quote are listed.
 */
export function articleView(place: Place, id: string, span: Span | null, options: { beside: boolean; signal: AbortSignal }) {
  const asking: Asking = { ...place.asking, signal: options.signal };
  const by = /^https?:/.test(id) ? { uri: id } : { id };

  async function fillWith(target: HTMLElement): Promise<void> {
    fill(target, loading('the article'));
    const { data, failures } = await ask<ArticleAnswer>('Article', { by }, asking);
    const article = data?.article ?? null;
    if (article === null) {
      const missing = 'The record holds no such article at this moment. It may have been retracted; the list of articles shows what there is.';
      const title = failures.length > 0 ? 'The article could not be looked up' : 'No such article';
      const heading = h(options.beside ? 'h2' : 'h1', { 'data-testid': 'heading' }, title);
      const retry = (): void => void fillWith(target).catch(leaving(options.signal));
      fill(target, heading, failureNotice(failures, retry), failures.length > 0 ? null : emptyNotice(missing));
      if (!options.beside) place.announce(title, heading);
      return;
    }
    const head = articleHead(article);
    const text = markedText(article.text, span);
    const stated = h('div', { class: 'stated' }, loading('what it states'));
    fill(target, failureNotice(failures), h('article', { class: options.beside ? 'article beside' : 'article' }, head, h('div', { class: 'article-parts' }, text.element, stated)));
    if (!options.beside) place.announce(articleName(article), head.querySelector('h1') ?? head);
    text.reveal();
    const all = await allStatements(by, asking);
    const list = statementList(place, all.statements, span, (chosen) => text.choose(chosen), options.beside);
    text.mark(all.statements, (under) => list.choose(under));
    fill(stated, failureNotice(all.failures), list.element);
    if (options.beside) text.reveal();
  }

  function articleHead(article: Article): HTMLElement {
    const published = article.published === null ? 'publication date unknown' : `published ${dateWords(article.published.value)}`;
    // That an article's day is that of its publication goes without saying.
    const origin = article.published?.origin === 'PUBLICATION' ? null : originOf(article.published);
    return h(
      'header',
      { class: 'page-head' },
      h(options.beside ? 'h2' : 'h1', { 'data-testid': 'article-title' }, articleName(article)),
      h('p', { class: 'facts' }, ...separated('·', article.publisher ?? siteBeside(article), origin === null ? published : `${published} (${origin})`, `recorded ${instantWords(article.recordedAt)}`)),
      article.retractedAt === null ? null : h('p', { class: 'notice' }, `Retracted ${instantWords(article.retractedAt)}. What it stated is no longer part of the record.`),
      article.publishedByParticipant === true
        ? h('p', { class: 'facts' }, 'Its publisher has a part in what it reports: with others that have, it counts as one source.')
        : null,
      copiesLine(article),
      article.uris.map((uri) => h('p', { class: 'facts' }, safeLink(uri))),
    );
  }

  /** The same text elsewhere: all of it counts as one source. */
  function copiesLine(article: Article): HTMLElement | null {
    const copies = article.copies ?? [];
    if (copies.length === 0) return null;
    const links = copies.map((copy) => h('a', { href: place.href('article', withoutMoment(copy.id)) }, copy.publisher ?? copy.title ?? 'untitled article'));
    return h('p', { class: 'facts', 'data-testid': 'copies' }, 'One source with its copies: ', ...separated('·', ...links));
  }

  return { fill: fillWith };
}

/** Only web addresses become links: an article's address comes from outside, and could be a script. */
function safeLink(uri: string): HTMLElement {
  return /^https?:\/\//i.test(uri) ? h('a', { href: uri, rel: 'noopener noreferrer', target: '_blank' }, uri) : h('span', {}, uri);
}

async function allStatements(by: Record<string, string>, asking: Asking): Promise<{ statements: Statement[]; failures: Failure[] }> {
  const statements: Statement[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const answer: Answer<ArticleStatementsAnswer> = await ask<ArticleStatementsAnswer>('ArticleStatements', { by, after }, asking);
    const found = answer.data?.article?.statements;
    statements.push(...(found?.nodes ?? []));
    if (answer.failures.length > 0 || found?.pageInfo.hasNextPage !== true) return { statements, failures: answer.failures };
    after = found.pageInfo.endCursor;
  }
  return { statements, failures: [{ code: null, words: `Only the first ${statements.length} statements are marked.` }] };
}
