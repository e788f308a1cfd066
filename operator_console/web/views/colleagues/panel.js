// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Between colleagues: who would pass a chat on, who needs help, and whispers. It stands above every place, and only staff read it. */

import {html, useEffect, useRef, useSignal} from 'vendor/preact.js';
import {LONGEST} from '../../colleagues.js';
import {reads} from '../../order.js';
import {about, explain, languageName, t} from '../../texts.js';
import {Level} from '../parts.js';

/** @typedef {import('../../shift.js').Shift} Shift */
/** @typedef {import('../../colleagues.js').Thread} Thread */

/** @param {{shift: Shift}} props */
export function ColleaguePanel({shift}) {
  const {colleagues} = shift;
  const {threads, asked, shown, trouble} = colleagues;
  const open = threads.value.find((thread) => thread.seat === shown.value);
  if (!threads.value.length && !asked.value.length && !shown.value && !trouble.value) return null;
  return html`<aside class="between" data-testid="between" aria-label=${t('between')}>
    <div role="status">
      ${asked.value.map((one) => html`<${AskedToTake} key=${one.mailbox} one=${one} shift=${shift} />`)}
      ${trouble.value && html`<p class="trouble" data-testid="between-trouble">${explain('trouble', trouble.value, {wait: 0})}</p>`}
    </div>
    ${threads.value.length > 0 && html`<nav class="threads" aria-label=${t('whispers')}>
      ${threads.value.map((thread) => html`<${ThreadTab} key=${thread.seat} thread=${thread} shift=${shift} />`)}
    </nav>`}
    ${shown.value === 'help' && html`<${CallForHelp} shift=${shift} />`}
    ${open && html`<${Whisper} key=${open.seat} thread=${open} shift=${shift} />`}
  </aside>`;
}

/** @param {{one: import('../../colleagues.js').Asked, shift: Shift}} props */
function AskedToTake({one, shift}) {
  const {colleagues, account} = shift;
  const facts = html`<strong>${t('transfer-asked', {name: one.from.name})}</strong>
    <${Level} risk=${one.risk} /> <span>${languageName(one.lang)}${!reads(account.languages, one.lang) && html` <em>${t('not-your-language')}</em>`}</span>
    ${about(one.reason) && html`<span>${about(one.reason)}</span>`} ${one.why && html`<q dir="auto">${one.why}</q>`}`;
  return html`<div class="asked" data-testid="transfer-asked" data-said=${one.said}>
    <p class="row">${facts}</p>
    ${one.said ? html`<p class="hint">${t('transfer-said-yes')}</p>
      <button onClick=${() => colleagues.dismiss(one.mailbox)}>${t('hide')}</button>`
    : html`<span class="actions">
        <button class="main" data-testid="accept-transfer" onClick=${() => colleagues.answer(one, true)}>${t('transfer-yes')}</button>
        <button data-testid="decline-transfer" onClick=${() => colleagues.answer(one, false)}>${t('transfer-no')}</button>
      </span>`}
  </div>`;
}

/** @param {{thread: Thread, shift: Shift}} props */
function ThreadTab({thread, shift}) {
  const {colleagues} = shift;
  const {seat, name, unread, help, talk} = thread;
  const open = colleagues.shown.value === seat;
  return html`<button class="tab" data-testid="whisper-tab" data-help=${help} data-unread=${unread} aria-pressed=${open} onClick=${() => colleagues.show(open ? '' : seat)}>
    ${t(talk ? 'whisper-talk' : help ? 'whisper-help' : 'whisper-with', {name})}
    ${unread > 0 && html`<span class="unread">${unread}<span class="unseen"> ${t('unread')}</span></span>`}
  </button>`;
}

/** @param {{thread: Thread, shift: Shift}} props */
function Whisper({thread, shift}) {
  const {colleagues} = shift;
  const {seat, name, words, talk} = thread;
  const end = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => end.current?.scrollTo(0, end.current.scrollHeight), [words.length]);
  const send = (/** @type {string} */ text) => void colleagues.whisper(seat, text);
  return html`<section class="whisper" data-testid="whisper" aria-label=${t('whisper-with', {name})}>
    <p class="hint">${t('whisper-label', {name})}</p>
    ${talk && html`<p>${t('whisper-talk-about', {name})}</p>`}
    <div ref=${end} class="words" role="log" tabIndex="0" aria-label=${t('whisper-with', {name})}>
      ${words.map((word, at) => html`<p key=${at} class=${word.mine ? 'mine' : ''} data-from=${word.mine ? 'me' : 'colleague'}>
        <span class="unseen">${word.mine ? t('whisper-me') : name}: </span><span dir="auto">${word.text}</span>${word.failed && html` <em>${t('whisper-failed')}</em>`}
      </p>`)}
    </div>
    <${Write} label=${t('whisper-write', {name})} button=${t('whisper-send')} testid="whisper" send=${send} />
    <span class="actions">
      <button onClick=${() => colleagues.show('')}>${t('hide')}</button>
      <button data-testid="whisper-remove" onClick=${() => colleagues.remove(seat)}>${t('whisper-remove')}</button>
    </span>
  </section>`;
}

/** @param {{shift: Shift}} props */
function CallForHelp({shift}) {
  const {colleagues} = shift;
  const {help, called, onCall, all} = colleagues;
  const names = all.value.filter((one) => one.lead).map((one) => one.name);
  const state = help.value;
  const more = state === 'nobody' && called.value.length < all.value.length;
  return html`<section class="whisper" data-testid="help" data-state=${state} aria-label=${t('ask-help')}>
    <h2>${t('ask-help')}</h2>
    <p class="hint">${names.length ? t('help-goes-to', {names: names.join(', ')}) : t('help-goes-to-all', {number: all.value.length})} ${t('help-label')}</p>
    <div role="status">
      ${state === 'asked' && html`<p>${t('help-asked', {names: called.value.join(', ')})}</p>`}
      ${state === 'answered' && html`<p>${t('help-answered')}</p>`}
      ${state === 'nobody' && html`<p class="trouble">${t('help-nobody')} ${onCall.value && t('help-on-call', {number: onCall.value})}</p>`}
    </div>
    ${state !== 'asked' && html`<${Write} label=${t('help-write')} button=${t('help-send')} testid="help" empty=${true} focus=${true} send=${(/** @type {string} */ text) => void colleagues.ask(text)} />`}
    <span class="actions">
      ${more && html`<button data-testid="help-everybody" onClick=${() => colleagues.ask('', true)}>${t('help-everybody')}</button>`}
      <button onClick=${() => colleagues.show('')}>${t('hide')}</button>
    </span>
  </section>`;
}

/** Spell checkers and form memories may keep or send what is typed, so both are off. @param {{label: string, button: string, testid: string, send: (text: string) => void, empty?: boolean, focus?: boolean}} props */
function Write({label, button, testid, send, empty = false, focus = false}) {
  const text = useSignal('');
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useEffect(() => { if (focus) box.current?.focus(); }, []);
  const submit = () => {
    if (!empty && !text.value.trim()) return;
    send(text.value);
    text.value = '';
  };
  const pressed = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };
  return html`<div class="write">
    <textarea ref=${box} rows="2" maxlength=${LONGEST} dir="auto" spellcheck=${false} autocomplete="off" data-testid=${`${testid}-text`} aria-label=${label} placeholder=${label}
      value=${text.value} onInput=${(/** @type {Event} */ event) => { text.value = /** @type {HTMLTextAreaElement} */ (event.currentTarget).value; }} onKeyDown=${pressed} />
    <button class="main" data-testid=${`${testid}-send`} onClick=${submit}>${button}</button>
  </div>`;
}
