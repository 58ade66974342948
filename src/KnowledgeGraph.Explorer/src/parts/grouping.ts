import type { Evidence, Participant } from '../graphql/answers.ts';
import { capital, lowered } from '../words/relations.ts';

/** Those who took part in one way, in the order in which a reader looks for them. */
export interface Part {
  title: string;
  clusters: Cluster[];
  count: number;
}

/** Participants who rest on the very same quotes, so that a sentence naming eight people is shown once and not eight times. */
export interface Cluster {
  members: Participant[];
  evidence: Evidence[] | null;
}

const order = ['SPOKE_AT', 'ATTENDED', 'ORGANIZER', 'CO_ORGANIZER', 'HOST', 'CO_HOST', 'SPONSOR', 'CO_SPONSOR', 'SUPPORTER', 'ORGANIZED'];
const titles: Readonly<Record<string, string>> = { SPOKE_AT: 'Spoke', ATTENDED: 'Attended', ORGANIZED: 'Organized' };

export function partsOf(participants: readonly Participant[]): Part[] {
  const byPart = grouped(participants, ({ relation, role }) => (relation === 'ORGANIZED' && role !== null ? role : relation));
  return [...byPart]
    .sort(([left], [right]) => place(left) - place(right))
    .map(([key, members]) => ({
      title: titles[key] ?? capital(lowered(key)),
      clusters: clustersOf(members),
      count: new Set(members.map((member) => member.entity.handle)).size,
    }));
}

function clustersOf(members: readonly Participant[]): Cluster[] {
  const byQuotes = grouped(members, (member) => quoteKey(member.evidence?.nodes ?? null) ?? member.id);
  return [...byQuotes.values()].map((same) => ({ members: same, evidence: same[0]?.evidence?.nodes ?? null }));
}

function quoteKey(evidence: readonly Evidence[] | null): string | null {
  if (evidence === null || evidence.length === 0) return null;
  return evidence.map((quote) => `${quote.article.id} ${quote.start} ${quote.end}`).sort().join('\n');
}

function place(key: string): number {
  const found = order.indexOf(key);
  return found < 0 ? order.length : found;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
