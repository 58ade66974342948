export interface EventChoice {
  /** Part of a name or of a place. */
  text: string;
  /** Four digits, or "none" for events without a date. */
  year: string;
  kind: string;
}

/** The choice as the schema's EventFilter; null when nothing is chosen. */
export function eventFilter(choice: EventChoice): Record<string, unknown> | null {
  const parts: Record<string, unknown>[] = [];
  const text = choice.text.trim();
  if (text !== '') parts.push({ or: [{ name: { contains: text } }, { place: { contains: text } }] });
  if (choice.year === 'none') parts.push({ date: { isNull: true } });
  else if (choice.year !== '') parts.push({ date: { from: choice.year, to: choice.year } });
  if (choice.kind !== '') parts.push({ kind: { eq: choice.kind } });
  return parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : { and: parts };
}
