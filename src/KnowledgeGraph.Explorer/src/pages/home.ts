import { fill, h } from '../dom/element.ts';
import type { HomeAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { emptyNotice, failureNotice, loading } from '../parts/notices.ts';
import { entityRow } from '../parts/entities.ts';
import { eventRow } from '../parts/eventRow.ts';
import { isNow } from '../routing/moment.ts';
import type { Place } from '../routing/place.ts';

const nothingYet = 'The record is empty so far. Once the service has read articles, people and events stand here.';
const noneThen = 'None at the moment that is shown.';
const noneYet = 'None so far.';

export async function home(place: Place, main: HTMLElement): Promise<void> {
  const heading = h('h1', { 'data-testid': 'heading' }, 'Who met whom, and which sentence says so');
  const guide = h('p', { class: 'guide' }, 'Type a name above. Every meeting opens on the words of the article it rests on. A list of names can be ', h('a', { href: place.href('names') }, 'pasted at once'), '.');
  const body = h('div', { class: 'columns even' }, loading('people and events'));
  fill(main, h('header', { class: 'page-head' }, heading, guide), body);
  place.announce('Who met whom', heading);
  await load();

  async function load(): Promise<void> {
    const { data, failures } = await ask<HomeAnswer>('Home', {}, place.asking);
    const people = data?.people?.nodes;
    const events = data?.events?.nodes;
    const past = !isNow(place.route.moment);
    if (failures.length === 0 && people?.length === 0 && events?.length === 0) return fill(body, emptyNotice(past ? noneThen : nothingYet));
    fill(
      body,
      failureNotice(failures, () => void load()),
      people === undefined ? null : block('People at most events', 'home-people', people.map((person) => entityRow(place, person)), place.href('people'), past),
      events === undefined ? null : block('Latest events', 'home-events', events.map((event) => eventRow(place, event)), place.href('events'), past),
    );
  }
}

function block(title: string, testid: string, rows: HTMLElement[], all: string, past: boolean): HTMLElement {
  const rest = rows.length === 0 ? emptyNotice(past ? noneThen : noneYet) : h('p', { class: 'below' }, h('a', { href: all }, 'All of them'));
  return h('section', { class: 'section', 'data-testid': testid }, h('h2', {}, title), h('ol', { class: 'rows' }, rows), rest);
}
