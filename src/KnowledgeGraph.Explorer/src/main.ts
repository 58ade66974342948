import './styles/colours.css';
import './styles/page.css';
import './styles/parts.css';
import './styles/article.css';
import { h } from './dom/element.ts';
import { article } from './pages/article.ts';
import { event } from './pages/event.ts';
import { events } from './pages/events.ts';
import { found } from './pages/found.ts';
import { home } from './pages/home.ts';
import { institution } from './pages/institution.ts';
import { articles, institutions, people } from './pages/lists.ts';
import { names } from './pages/names.ts';
import { notFound } from './pages/notFound.ts';
import { person } from './pages/person.ts';
import { momentBar } from './parts/momentBar.ts';
import { statusLine } from './parts/statusLine.ts';
import { isNow } from './routing/moment.ts';
import { leaving, type Page, type Place } from './routing/place.ts';
import { Router } from './routing/router.ts';
import type { PageName } from './routing/routes.ts';
import { searchBox } from './search/searchBox.ts';

const note = (address: string): void => router.note(address);
const go = (address: string): void => router.go(address);

const pages: Readonly<Record<PageName, Page>> = {
  home, search: found, names, person, institution, event, article,
  people: people(note), institutions: institutions(note), events: events(note), articles: articles(note),
};
const sections: readonly (readonly [PageName, string])[] = [
  ['events', 'Events'], ['people', 'People'], ['institutions', 'Institutions'], ['articles', 'Articles'],
];

let current: Place;
const main = h('main', { id: 'main', 'data-testid': 'main' });
const bar = h('div', {});
const nav = h('nav', { 'aria-label': 'Sections' });
const mark = h('a', { class: 'mark', href: '#/' }, 'KnowledgeGraph');
const search = searchBox(() => current, go);
const status = statusLine(go);
const router = new Router(main, (place) => (place === null ? notFoundHere : pages[place.route.page]), arrive);
const skip = h('a', { class: 'skip', href: '#main' }, 'To the content');
skip.addEventListener('click', (clicked) => {
  clicked.preventDefault();
  main.querySelector<HTMLElement>('h1')?.focus();
});

document.body.append(skip, h('header', { class: 'top' }, h('div', { class: 'top-inner' }, mark, search.element, nav), bar), main, status.element);
document.addEventListener('keydown', (pressed) => {
  const typing = pressed.target instanceof HTMLElement && pressed.target.matches('input, textarea, select');
  if (pressed.key !== '/' || typing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
  pressed.preventDefault();
  search.focus();
});
router.start();
if (current!.route.page === 'home') search.focus();

function arrive(place: Place): void {
  current = place;
  mark.href = place.href('home');
  nav.replaceChildren(...sections.map(([page, title]) => h('a', { href: place.href(page), 'aria-current': page === place.route.page && 'page' }, title)));
  bar.replaceChildren(...[momentBar(place)].filter((element) => element !== null));
  search.set(place.route.page === 'search' ? place.route.key : '');
  document.documentElement.classList.toggle('past', !isNow(place.route.moment));
  status.show(place).catch(leaving(place.asking.signal));
}

function notFoundHere(place: Place, target: HTMLElement): Promise<void> {
  return notFound(place, target);
}
