import type { Asking } from '../graphql/client.ts';
import { formatRoute, type PageName, type Route } from './routes.ts';

/** Where the reader is: what a page and its parts are given to ask, to link and to say their name. */
export interface Place {
  route: Route;
  asking: Asking;
  /** An address of this explorer at the same moment as this place. */
  href(page: PageName, key?: string, query?: Record<string, string>): string;
  /** Names the page, in the browser's title and to the reader who listens. Called once, when the heading stands. */
  announce(title: string, heading: HTMLElement): void;
  /** Shows the page anew: after a failure. */
  again(): void;
}

/** A page fills `main`; its promise ends when what it asked first is shown. */
export type Page = (place: Place, main: HTMLElement) => Promise<void>;

export function href(route: Route, page: PageName, key = '', query: Record<string, string> = {}): string {
  return formatRoute({ page, key, query, moment: route.moment });
}

/** For work that goes on after a page was shown: that the reader left meanwhile is no fault, anything else is. */
export function leaving(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error;
  };
}
