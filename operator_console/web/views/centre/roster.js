// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who is on duty at this moment, for the one who leads; and how many chats each takes. Nothing of before is known. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {get, post, troubleOf} from '../../api.js';
import {now} from '../../clock.js';
import {languageName, t} from '../../texts.js';
import {Trouble} from '../parts.js';

/** @typedef {{username: string, name: string, role: string, languages: string[], on_duty: boolean, on_break: boolean, load_limit: number}} Person */

const ASK_EVERY_S = 15;

export function RosterSection() {
  const state = useSignal(/** @type {{people: Person[], most: number} | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const attempt = async (/** @type {() => Promise<void>} */ act) => {
    try {
      await act();
      trouble.value = null;
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  };
  const read = () => attempt(async () => { state.value = await get('/api/duty'); });
  const limit = (/** @type {string} */ username, /** @type {number} */ chats) => attempt(async () => {
    await post('/api/duty/limit', {username, chats});
    state.value = await get('/api/duty');
  });
  useEffect(() => void read(), [Math.floor(now.value / ASK_EVERY_S)]);
  const people = [...state.value?.people ?? []].sort((one, other) => Number(other.on_duty) - Number(one.on_duty) || one.name.localeCompare(other.name));
  return html`<div class="paper">
    <p class="hint">${t('roster-hint')}</p>
    <${Trouble} trouble=${trouble.value} />
    <table data-testid="roster"><thead><tr><th>${t('roster-name')}</th><th>${t('roster-state')}</th><th>${t('roster-languages')}</th><th>${t('roster-limit')}</th></tr></thead>
      <tbody>${people.map((one) => html`<${PersonRow} key=${one.username} person=${one} most=${state.value?.most ?? 0} limit=${limit} />`)}</tbody></table>
  </div>`;
}

/** @param {{person: Person, most: number, limit: (username: string, chats: number) => void}} props */
function PersonRow({person, most, limit}) {
  const state = !person.on_duty ? 'off' : person.on_break ? 'break' : 'on';
  const limits = Array.from({length: most}, (_, index) => index + 1);
  return html`<tr data-username=${person.username} data-state=${state}>
    <th scope="row">${person.name}${person.role === 'shift_lead' && html` <small>${t('roster-lead')}</small>`}</th>
    <td>${t(`roster-${state}`)}</td>
    <td>${person.languages.map(languageName).join(', ')}</td>
    <td><select aria-label=${t('roster-limit-of', {name: person.name})} value=${String(person.load_limit)} data-testid="load-limit"
      onChange=${(/** @type {any} */ event) => limit(person.username, Number(event.currentTarget.value))}>
      ${limits.map((number) => html`<option key=${number} value=${String(number)} selected=${number === person.load_limit}>${number}</option>`)}
    </select></td>
  </tr>`;
}
