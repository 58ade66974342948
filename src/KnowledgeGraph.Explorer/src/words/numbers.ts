import type { Sources } from '../graphql/answers.ts';

/** 1 meeting, 2 meetings, 1 person, 12 people. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** 12,400 */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Three significant digits, never an exponent for what is drawn here: 0.167, 1.25, 12.5. */
export function strengthWords(strength: number): string {
  if (strength > 0 && strength < 0.001) return '<0.001';
  return String(Number(strength.toPrecision(3)));
}

/** 0.934 -> 93% */
export function percent(confidence: number): string {
  return `${Math.floor(confidence * 100)}%`;
}

/** 1 article; 3 articles, 2 independent; 3 articles, all independent. */
export function sourcesWords(sources: Sources): string {
  const articles = counted(sources.articles, 'article');
  if (sources.articles < 2) return articles;
  return `${articles}, ${sources.independent === sources.articles ? 'all' : thousands(sources.independent)} independent`;
}
