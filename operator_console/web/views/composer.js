// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Where she writes. It belongs to one chat and is made anew for another, so words cannot cross. */

import {fits} from 'core/desk_chat.js';
import {html, useEffect, useRef} from 'vendor/preact.js';
import {explain, t} from '../texts.js';
import {Search} from './tools/search.js';

/** @typedef {{one: import('../open_chat.js').OpenChat, shift: import('../shift.js').Shift}} Props */

/** @param {Props} props */
export function Composer({one, shift}) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const words = one.draft.value.trim();
  const tooLong = !fits(words);
  const ready = words !== '' && !tooLong && one.speaking;
  const back = () => focusAt(field.current, one.caret);
  useEffect(back, [one.inserted.value]);
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (ready) shift.say(one);
    field.current?.focus();
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) send(event);
    else if (event.key === '/' && atLineStart(field.current)) search(event);
  };
  const search = (/** @type {Event} */ event) => {
    event.preventDefault();
    one.caret = field.current?.selectionStart ?? one.caret;
    one.searching.value = true;
  };
  const typed = (/** @type {Event} */ event) => {
    one.draft.value = /** @type {HTMLTextAreaElement} */ (event.currentTarget).value;
    one.caret = field.current?.selectionStart ?? one.draft.value.length;
  };
  return html`<footer class="foot">
    ${!one.searching.value && html`<${Reminder} one=${one} shift=${shift} /><${Nudge} one=${one} />`}
    ${one.searching.value && html`<${Search} one=${one} shift=${shift} back=${back} />`}
    <form class="composer" onSubmit=${send}>
      <textarea ref=${field} data-testid="composer" dir="auto" rows="2" aria-label=${t('composer')} aria-describedby="composer-hint"
        spellcheck=${false} autocomplete="off" value=${one.draft.value} onKeyDown=${key} onInput=${typed}
        onBlur=${() => { one.caret = field.current?.selectionStart ?? one.caret; }} />
      <span class="composer-buttons">
        <button class="main" data-testid="send" disabled=${!ready}>${t('send')}</button>
        <button type="button" data-testid="open-search" aria-label=${t('open-search')} aria-expanded=${one.searching.value} onClick=${search}>
          <span class="only-wide">${t('open-search')}</span><span class="only-narrow" aria-hidden="true">/</span>
        </button>
      </span>
    </form>
    <p class="hint" id="composer-hint" role="status">${hint(one, tooLong)}</p>
  </footer>`;
}

/** A slash in the middle of a line is a slash. @param {HTMLTextAreaElement | null} field */
export function atLineStart(field) {
  if (!field) return false;
  const before = field.value.slice(0, field.selectionStart);
  return before === '' || before.endsWith('\n');
}

/** @param {HTMLTextAreaElement | null} field @param {number} caret */
export function focusAt(field, caret) {
  field?.focus();
  field?.setSelectionRange(caret, caret);
}

/** @param {import('../open_chat.js').OpenChat} one @param {boolean} tooLong */
function hint(one, tooLong) {
  if (one.trouble.value) return explain('trouble', one.trouble.value, {wait: 0});
  if (tooLong) return t('too-long');
  return t(one.speaking ? 'composer-keys' : 'connecting');
}

/**
 * The duty to report comes before whatever could point somebody out. It stops nobody from writing.
 * @param {{one: import('../draft.js').Draft & {chat: {value: {lang: string}}}, shift: Props['shift']}} props a chat, or an answer to a letter
 */
export function Reminder({one, shift}) {
  if (one.papers.done.value.has('told')) return null;
  const {lang} = one.chat.value;
  const told = () => {
    one.papers.tick('told', true);
    one.inserted.value += 1;
  };
  return html`<aside class="reminder" data-testid="duty-to-report">
    <p><strong>${t('reminder-title')}</strong> ${t('reminder')}</p>
    <span class="actions">
      <button type="button" data-testid="duty-insert" disabled=${shift.atHand.state.value !== 'ready'} onClick=${() => one.insert(shift.atHand.prepared('duty', lang))}>${t('duty-insert')}</button>
      <button type="button" data-testid="duty-told" onClick=${told}>${t('reminder-done')}</button>
    </span>
  </aside>`;
}

/** Long talks tire both. It is a thought, not an end. @param {{one: import('../open_chat.js').OpenChat}} props */
function Nudge({one}) {
  if (!one.nudge) return null;
  return html`<p class="nudge" role="status" data-testid="nudge"><span>${t('nudge')}</span>
    <button type="button" onClick=${() => { one.nudged.value = true; }}>${t('hide')}</button></p>`;
}
