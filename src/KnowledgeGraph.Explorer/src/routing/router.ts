import { now } from './moment.ts';
import { parseRoute } from './routes.ts';
import { href, type Page, type Place } from './place.ts';

/** Shows the page of the address, again whenever it changes, and puts a reader who goes back where they were. */
export class Router {
  private leave = new AbortController();
  private readonly heights = new Map<string, number>();
  private shown = '';
  private followedLink = false;
  private first = true;

  constructor(
    private readonly main: HTMLElement,
    private readonly pageOf: (place: Place | null) => Page,
    private readonly onPlace: (place: Place) => void,
  ) {}

  start(): void {
    history.scrollRestoration = 'manual';
    // The browser tells a link from the back button only in this way: the click comes first.
    document.addEventListener('click', () => {
      this.followedLink = true;
      setTimeout(() => (this.followedLink = false), 0);
    });
    document.addEventListener('scroll', () => this.heights.set(this.shown, scrollY), { passive: true });
    addEventListener('hashchange', () => void this.show());
    void this.show();
  }

  go(address: string): void {
    this.followedLink = true;
    location.hash = address;
  }

  /** Writes what a page's own controls were set to into the address, without showing the page anew. */
  note(address: string): void {
    history.replaceState(null, '', address);
    this.shown = location.hash;
  }

  private async show(): Promise<void> {
    const back = !this.followedLink && !this.first;
    this.followedLink = false;
    this.leave.abort();
    this.leave = new AbortController();
    const leave = this.leave;
    this.shown = location.hash;
    const height = back ? (this.heights.get(this.shown) ?? 0) : 0;
    const route = parseRoute(location.hash);
    const place = this.placeOf(route ?? { page: 'home', key: '', query: {}, moment: now }, leave.signal, back);
    this.main.replaceChildren();
    this.onPlace(place);
    scrollTo(0, 0);
    try {
      await this.pageOf(route === null ? null : place)(place, this.main);
      if (back && !leave.signal.aborted) requestAnimationFrame(() => scrollTo(0, height));
    } catch (error) {
      if (!leave.signal.aborted) throw error;
    }
  }

  private placeOf(route: Place['route'], signal: AbortSignal, reuse: boolean): Place {
    const quiet = this.first;
    this.first = false;
    return {
      route,
      asking: { moment: route.moment, signal, reuse },
      href: (page, key, query) => href(route, page, key, query),
      announce: (title, heading) => {
        document.title = `${title} · KnowledgeGraph`;
        heading.tabIndex = -1;
        if (!quiet) heading.focus({ preventScroll: true });
      },
      again: () => {
        this.followedLink = true;
        void this.show();
      },
    };
  }
}

