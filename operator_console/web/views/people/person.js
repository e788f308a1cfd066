// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** One person: the state of her key, the next step, and what an administrator may do. */

import {html, useSignal} from 'vendor/preact.js';
import {post} from '../../api.js';
import {attempt} from '../../attempt.js';
import {day} from '../../dates.js';
import {languageName, t} from '../../texts.js';
import {Field} from '../gate.js';
import {Trouble} from '../parts.js';
import {Link, PickRole} from './invite.js';

/**
 * @typedef {import('./place.js').Person} Person
 * @typedef {{account: import('../../account.js').Account, one: Person, changed: () => Promise<void>}} Props
 * @typedef {'' | 'changing' | 'shutting' | 'inviting'} Doing
 */

/** @param {Props} props */
export function PersonRow({account, one, changed}) {
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const doing = useSignal(/** @type {Doing} */ (''));
  const link = useSignal('');
  const ask = async (/** @type {string} */ what, /** @type {object} */ body = {}) => {
    const worked = await attempt(account, trouble, async () => {
      const answer = await post(`/api/people/${what}`, {username: one.username, ...body});
      if (answer.secret) link.value = answer.secret;
      await changed();
    });
    if (worked) doing.value = '';
  };
  const {username: me, role} = /** @type {import('../../account.js').Me} */ (account.me.value).user;
  // The server refuses it too: nobody shuts herself out, and a system administrator answers to her like only.
  const mayChange = me !== one.username && (one.role !== 'system_administrator' || role === one.role);
  return html`<li data-testid="person" data-username=${one.username} data-state=${one.state}>
    <div><strong>${one.name}</strong> <small>${one.username} · ${t(`role-${one.role}`)} · ${one.languages.map(languageName).join(', ')}</small>
      <${State} one=${one} /></div>
    ${one.state === 'to_compare' && mayChange && html`<${Compare} ask=${ask} />`}
    ${one.state === 'to_sign' && html`<p class="panel">${t('person-sign-with')} <code dir="ltr">./viska keys certify ${one.username}</code> <small>${t('person-sign-why')}</small></p>`}
    ${mayChange && html`<${Actions} one=${one} doing=${doing} ask=${ask} />`}
    ${doing.value === 'changing' && html`<${Change} one=${one} ask=${ask} stop=${() => { doing.value = ''; }} />`}
    ${doing.value === 'shutting' && html`<${Sure} words=${saidFirst(one, t('person-shut-sure', {name: one.name}))} label=${t('person-shut')} testid="shut-sure" yes=${() => ask('shut')} no=${() => { doing.value = ''; }} />`}
    ${doing.value === 'inviting' && html`<${Sure} words=${saidFirst(one, t('person-invite-again-sure', {name: one.name}))} label=${t('person-invite-again')} testid="invite-again-sure" yes=${() => ask('invite-again')} no=${() => { doing.value = ''; }} />`}
    ${link.value && html`<${Link} secret=${link.value} done=${() => { link.value = ''; }} />`}
    <${Trouble} trouble=${trouble.value} />
  </li>`;
}

/** @param {{one: Person}} props */
function State({one}) {
  const until = one.certified_until && t('person-until', {day: day(one.certified_until)});
  const compared = one.compared_by && one.compared_at && t('person-compared', {who: one.compared_by, day: day(one.compared_at)});
  return html`<small class="person-state" data-state=${one.state}>${t(`person-${one.state}`)} ${until}</small>
    ${compared && html`<small>${compared}</small>`}
    <small>${t('person-ways', {passkeys: one.passkeys})} ${t('person-sessions', {sessions: one.sessions})}</small>`;
}

/** She reads the groups aloud from her own screen; they are typed here, not ticked. @param {{ask: (what: string, body: object) => Promise<void>}} props */
function Compare({ask}) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const given = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get('fingerprint');
    void ask('compare', {fingerprint: String(given)});
  };
  return html`<form class="panel" onSubmit=${submit} data-testid="compare-form">
    <p>${t('compare-how')}</p>
    <${Field} name="fingerprint" testid="compare" label=${t('compare-groups')} attributes=${{autocomplete: 'off', maxLength: 60, dir: 'ltr', pattern: '([0-9a-fA-F]{4}\\s*){8}', title: t('compare-form')}} />
    <button class="main" data-testid="compared">${t('compare-done')}</button>
  </form>`;
}

/** @param {{one: Person, doing: import('vendor/preact.js').Signal<Doing>, ask: (what: string) => Promise<void>}} props */
function Actions({one, doing, ask}) {
  const shut = one.state === 'disabled';
  return html`<div class="row-of-buttons">
    ${!shut && html`<button data-testid="change-person" onClick=${() => { doing.value = 'changing'; }}>${t('person-change')}</button>`}
    ${!shut && one.sessions > 0 && html`<button data-testid="end-sessions" onClick=${() => ask('end-sessions')}>${t('person-end-sessions')}</button>`}
    <button data-testid="invite-again" onClick=${() => { doing.value = 'inviting'; }}>${t('person-invite-again')}</button>
    ${!shut && html`<button class="danger" data-testid="shut" onClick=${() => { doing.value = 'shutting'; }}>${t('person-shut')}</button>`}
  </div>`;
}

/** @param {{one: Person, ask: (what: string, body: object) => Promise<void>, stop: () => void}} props */
function Change({one, ask, stop}) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void ask('change', Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (event.currentTarget))));
  };
  return html`<form class="panel" onSubmit=${submit} data-testid="change-form">
    <${PickRole} role=${one.role} />
    <${Field} name="languages" testid="person-languages" label=${t('languages-field')} attributes=${{value: one.languages.join(', '), maxLength: 100, autocomplete: 'off'}} />
    <p class="hint">${saidFirst(one, t('person-change-hint'))}</p>
    <div class="row-of-buttons"><button class="main">${t('save')}</button><button type="button" onClick=${stop}>${t('cancel')}</button></div>
  </form>`;
}

/** What stands before every way to take a key from somebody: letters that nobody else can open are lost with it. @param {Person} one @param {string} words */
function saidFirst(one, words) {
  if (one.only_hers === null) return `${t('person-letters-unknown')} ${words}`;
  return one.only_hers ? `${t('person-only-hers', {name: one.name, number: one.only_hers})} ${words}` : words;
}

/** @param {{words: string, label: string, testid: string, yes: () => void, no: () => void}} props */
function Sure({words, label, testid, yes, no}) {
  return html`<div class="panel" role="alertdialog" aria-label=${label}><p>${words}</p>
    <div class="row-of-buttons"><button class="main" data-testid=${testid} onClick=${yes}>${label}</button><button onClick=${no}>${t('cancel')}</button></div></div>`;
}
