import { fill, h } from '../dom/element.ts';
import type { MatchAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { entityLink, kindMark, tellingWords } from '../parts/entities.ts';
import { emptyNotice, failureNotice, loading } from '../parts/notices.ts';
import { leaving, type Place } from '../routing/place.ts';

const most = 100;

/** A pasted list of names, each with those it may mean. */
export async function names(place: Place, main: HTMLElement): Promise<void> {
  const heading = h('h1', { 'data-testid': 'heading' }, 'A list of names');
  const text = h('textarea', { rows: 6, name: 'names', 'aria-label': 'Names, one a line', placeholder: 'One name a line', 'data-testid': 'names-text' });
  const form = h('form', { class: 'names' }, text, h('button', { type: 'submit', class: 'more', 'data-testid': 'names-submit' }, 'Look them up'));
  const result = h('div', { 'aria-live': 'polite' });
  fill(main, h('header', { class: 'page-head' }, heading, h('p', { class: 'guide' }, 'Paste a guest list: honorifics, accents and the order of names do not matter.')), form, result);
  place.announce('A list of names', heading);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    lookUp().catch(leaving(place.asking.signal));
  });

  async function lookUp(): Promise<void> {
    const typed = [...new Set(text.value.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
    if (typed.length === 0) return fill(result, emptyNotice('Paste at least one name.'));
    fill(result, loading('the names'));
    const { data, failures } = await ask<MatchAnswer>('Match', { names: typed.slice(0, most) }, place.asking);
    const left = typed.length > most ? emptyNotice(`Only the first ${most} names were looked up.`) : null;
    fill(result, failureNotice(failures), left, h('dl', { class: 'matches' }, (data?.match ?? []).flatMap((match) => [h('dt', {}, match.query), candidates(match.candidates)])));
  }

  function candidates(found: NonNullable<MatchAnswer['match']>[number]['candidates']): HTMLElement {
    if (found.length === 0) return h('dd', { class: 'empty' }, 'nobody and nothing by this name');
    return h('dd', {}, h('ul', { class: 'rows' }, found.map(({ entity }) =>
      h('li', { class: 'row' }, entityLink(place, entity.__typename, entity), ' ', kindMark(entity.__typename), ' ', h('span', { class: 'facts' }, tellingWords(entity))))));
  }
}
