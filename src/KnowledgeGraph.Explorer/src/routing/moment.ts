/** Which state of things is asked for: of the world as of a day, of the record as known at an instant, both, or neither for now. */
export interface Moment {
  /** A day, 2021-12-31: what had begun by its end. */
  asOf: string | null;
  /** With a day: what has no date is left out. */
  datedOnly: boolean;
  /** An instant in UTC: what had been recorded by then. */
  knownAt: string | null;
}

export const now: Moment = { asOf: null, datedOnly: false, knownAt: null };

export function isNow(moment: Moment): boolean {
  return moment.asOf === null && moment.knownAt === null;
}

/** From the parameters of an address; what they say of no moment is ignored. */
export function parseMoment({ asOf = '', undated = '', knownAt = '' }: Readonly<Record<string, string | undefined>>): Moment {
  return { asOf: asOf || null, datedOnly: asOf !== '' && undated === 'no', knownAt: knownAt || null };
}

/** As the parameters of an address, in the order in which they stand there. */
export function momentParameters(moment: Moment): [string, string][] {
  const { asOf, datedOnly, knownAt } = moment;
  return [
    ...(asOf === null ? [] : [['asOf', asOf] as [string, string]]),
    ...(asOf !== null && datedOnly ? [['undated', 'no'] as [string, string]] : []),
    ...(knownAt === null ? [] : [['knownAt', knownAt] as [string, string]]),
  ];
}

/** As the variables that every query of another moment takes. */
export function momentVariables({ asOf, datedOnly, knownAt }: Moment): Record<string, unknown> {
  return { asOf, includeUndated: !(asOf !== null && datedOnly), knownAt };
}
