// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The bar: on duty or not, what is connected, who else is there, lock and sign-out. */

import {html, useSignal} from 'vendor/preact.js';
import {troubleOf} from '../api.js';
import {allowSound, askToNotify, mayNotify, sound} from '../attention.js';
import {onBreak, setBreak} from '../pause.js';
import {hasDesk} from '../places.js';
import {t} from '../texts.js';
import {PickLanguage} from './parts.js';

/** @typedef {{account: import('../account.js').Account, shift: import('../shift.js').Shift}} Props */

/** @param {Props & {lock: () => void, signOut: () => void}} props */
export function Bar({account, shift, lock, signOut}) {
  // What she is about to leave with chats in the page: '' | 'duty' | 'session'
  const leaving = useSignal('');
  const leave = (/** @type {string} */ what) => {
    leaving.value = '';
    if (what === 'duty') void shift.goOff();
    else signOut();
  };
  const ask = (/** @type {string} */ what) => {
    if (shift.holdsChats || (what === 'session' && shift.holdsWords)) leaving.value = what;
    else leave(what);
  };
  const atDesk = hasDesk(account.me.value?.user.role ?? '');
  return html`<header class="bar">
    <strong class="mark">Viska</strong>
    ${atDesk && html`<${Duty} shift=${shift} goOff=${() => ask('duty')} /><${Break} shift=${shift} /><${State} shift=${shift} />`}
    <span class="room"></span>
    ${atDesk && html`<${Attention} />`}
    <${PickLanguage} locales=${shift.site.locales} />
    <span class="who" data-testid="who">${account.me.value?.user.name}</span>
    <button data-testid="lock" onClick=${lock}>${t('lock')}</button>
    <button data-testid="sign-out" onClick=${() => ask('session')}>${t('sign-out')}</button>
    ${leaving.value && html`<${Leaving} what=${leaving.value} chats=${shift.holdsChats} yes=${() => leave(leaving.value)} no=${() => { leaving.value = ''; }} />`}
  </header>`;
}

/** @param {{shift: import('../shift.js').Shift, goOff: () => void}} props */
function Duty({shift, goOff}) {
  const on = shift.duty.value.onDuty;
  const moving = shift.moving.value;
  const press = () => {
    allowSound();
    if (on) goOff();
    else void shift.goOn();
  };
  return html`<button class="duty" data-testid="on-duty" aria-pressed=${on} disabled=${moving !== ''} onClick=${press}>
    <span class="dot" aria-hidden="true"></span>${t(moving || (on ? 'on-duty' : 'go-on-duty'))}
  </button>`;
}

/** Her chats go on; new ones wait for others. @param {{shift: import('../shift.js').Shift}} props */
function Break({shift}) {
  if (!shift.duty.value.onDuty) return null;
  const on = onBreak.value;
  const press = () => setBreak(!on).catch((/** @type {unknown} */ error) => shift.notes.add(troubleOf(error).code, 'self'));
  return html`<button data-testid="break" aria-pressed=${on} title=${on ? t('break-on') : undefined} onClick=${press}>${t('break')}</button>`;
}

/** @param {{shift: import('../shift.js').Shift}} props */
function State({shift}) {
  const {onDuty, colleagues, key} = shift.duty.value;
  if (!onDuty) return html`<p class="state" role="status">${t('off-duty')}</p>`;
  const connection = shift.connection.value;
  return html`<p class="state" role="status">
    <span data-testid="connection" data-state=${connection}>${t(`connection-${connection}`)}</span>
    <span data-testid="colleagues" data-number=${colleagues}>${t('colleagues', {number: colleagues})}</span>
    <span data-testid="duty-key" data-state=${key}>${t(`duty-key-${key}`)}</span>
  </p>`;
}

function Attention() {
  return html`<span class="attention"><button aria-pressed=${sound.value} data-testid="sound" onClick=${() => { sound.value = !sound.value; }}>${t('sound')}</button>
    ${mayNotify.value === 'default' && html`<button data-testid="notify" onClick=${askToNotify}>${t('notify')}</button>`}</span>`;
}

/** @param {{what: string, chats: boolean, yes: () => void, no: () => void}} props */
function Leaving({what, chats, yes, no}) {
  return html`<div class="leaving" role="alertdialog" aria-label=${t(`leave-${what}`)}>
    <p>${t(chats ? 'leave-with-chats' : 'leave-with-letter')}</p>
    <button class="main" data-testid="leave-anyway" onClick=${yes}>${t(`leave-${what}`)}</button>
    <button onClick=${no}>${t('stay')}</button>
  </div>`;
}
