// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** In a chat: ask a colleague to take over, and how far that has come. The young person is asked last, and decides. */

import {html, useEffect, useRef, useSignal} from 'vendor/preact.js';
import {LONGEST} from '../../colleagues.js';
import {reads} from '../../order.js';
import {explain, languageName, t} from '../../texts.js';

/** @typedef {{one: import('../../open_chat.js').OpenChat, shift: import('../../shift.js').Shift}} Props */

/** The buttons of a chat that concern colleagues. @param {Props} props */
export function ColleagueButtons({one, shift}) {
  return html`<button data-testid="ask-help" onClick=${() => shift.colleagues.begin(one.mailbox)}>${t('ask-help')}</button>
    ${one.speaking && html`<button data-testid="transfer" onClick=${() => { one.panel.value = 'transferring'; }}>${t('transfer')}</button>`}`;
}

/** @param {Props} props */
export function Transferring({one, shift}) {
  const {colleagues} = shift;
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  const why = useSignal('');
  useEffect(() => heading.current?.focus(), []);
  const {lang} = one.chat.value;
  const all = colleagues.for(lang);
  return html`<footer class="foot closing transferring" data-testid="transferring">
    <h2 ref=${heading} tabIndex="-1">${t('transfer-title')}</h2>
    <p>${t(all.length ? 'transfer-text' : 'transfer-nobody')}</p>
    ${one.trouble.value && html`<p class="trouble" role="alert">${explain('trouble', one.trouble.value, {wait: 0})}</p>`}
    ${all.length > 0 && html`<label class="field"><span>${t('transfer-why')}</span>
      <input maxlength=${LONGEST} dir="auto" spellcheck=${false} autocomplete="off" data-testid="transfer-why" value=${why.value}
        onInput=${(/** @type {Event} */ event) => { why.value = /** @type {HTMLInputElement} */ (event.currentTarget).value; }} /></label>`}
    <ul class="choices">
      ${all.map((colleague) => html`<li key=${colleague.seat}><button data-testid="transfer-to" data-free=${colleague.free} data-reads=${reads(colleague.languages, lang)} onClick=${() => colleagues.offer(one, colleague.seat, why.value)}>
        <strong>${colleague.name}</strong> <${Facts} colleague=${colleague} lang=${lang} /></button></li>`)}
    </ul>
    <div class="buttons"><button onClick=${() => { one.panel.value = ''; }}>${t('cancel')}</button></div>
  </footer>`;
}

/** @param {{colleague: import('../../colleagues.js').Colleague, lang: string}} props */
function Facts({colleague, lang}) {
  const {languages, lead, free, pause} = colleague;
  const read = languages.length ? t('colleague-reads', {languages: languages.map(languageName).join(', ')}) : t('colleague-unknown');
  const room = pause ? t('colleague-pause') : t('colleague-free', {free});
  return html`<span class="small">${lead && html`${t('colleague-lead')} · `}${read}${languages.length > 0 && !reads(languages, lang) && html` · ${t('colleague-not-read', {language: languageName(lang)})}`} · ${room}</span>`;
}

/** How far a transfer has come, under the head of the chat. @param {{one: Props['one']}} props */
export function TransferState({one}) {
  const {transfer, from} = one.chat.value;
  if (!one.live) return null;
  return html`<div role="status">
    ${from && html`<p class="note-line" data-testid="came-from">${t('transfer-from', {name: from})}</p>`}
    ${transfer && html`<p class="note-line" data-testid="transfer-state" data-step=${transfer.step}>${t(`transfer-step-${transfer.step}`, {name: transfer.name})}</p>`}
  </div>`;
}
