import type { Grade, Mode, Presence } from '../graphql/answers.ts';

/** How closely the articles place two people, closest first. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  INTERACTED: 'dealt with each other',
  SAME_SENTENCE: 'named in one sentence',
  SAME_SESSION: 'same session',
  SAME_EVENT: 'same event',
};

/** Four for the closest grade, one for the loosest: for drawing it. */
export const gradeSteps: Readonly<Record<Grade, number>> = { INTERACTED: 4, SAME_SENTENCE: 3, SAME_SESSION: 2, SAME_EVENT: 1 };

/** "Met" is said only of presence in person; otherwise the articles merely name the two together. */
export function presenceWords(presence: Presence): string {
  switch (presence) {
    case 'IN_PERSON':
      return 'met in person';
    case 'REMOTE':
      return 'named together, at least one by remote link';
    case 'RECORDED':
      return 'named together, at least one in a recording';
    case 'UNKNOWN':
      return 'named together';
  }
}

/** How one took part, where the article tells. */
export function partWords(presence: Presence): string | null {
  switch (presence) {
    case 'IN_PERSON':
      return 'in person';
    case 'REMOTE':
      return 'by remote link';
    case 'RECORDED':
      return 'by a recording';
    case 'UNKNOWN':
      return null;
  }
}

export function modeWords(mode: Mode): string | null {
  switch (mode) {
    case 'IN_PERSON':
      return 'in person';
    case 'ONLINE':
      return 'online';
    case 'HYBRID':
      return 'partly online';
    case 'UNKNOWN':
      return null;
  }
}
