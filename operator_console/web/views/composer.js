// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Where she writes. It belongs to one chat and is made anew for another, so words cannot cross. */

import {fits} from 'core/desk_chat.js';
import {html, useEffect, useRef} from 'vendor/preact.js';
import {explain, t} from '../texts.js';

/** @typedef {{one: import('../open_chat.js').OpenChat, shift: import('../shift.js').Shift}} Props */

/** @param {Props} props */
export function Composer({one, shift}) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const words = one.draft.value.trim();
  const tooLong = !fits(words);
  const ready = words !== '' && !tooLong && one.speaking;
  useEffect(() => field.current?.focus(), []);
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (ready) shift.say(one);
    field.current?.focus();
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
  };
  const told = () => {
    one.reminder.value = false;
    field.current?.focus();
  };
  return html`<footer class="foot">
    ${one.reminder.value && html`<${Reminder} told=${told} />`}
    <form class="composer" onSubmit=${send}>
      <textarea ref=${field} data-testid="composer" dir="auto" rows="2" aria-label=${t('composer')} aria-describedby="composer-hint"
        spellcheck=${false} autocomplete="off" value=${one.draft.value} onKeyDown=${key}
        onInput=${(/** @type {Event} */ event) => { one.draft.value = /** @type {HTMLTextAreaElement} */ (event.currentTarget).value; }} />
      <button class="main" data-testid="send" disabled=${!ready}>${t('send')}</button>
    </form>
    <p class="hint" id="composer-hint" role="status">${hint(one, tooLong)}</p>
  </footer>`;
}

/** @param {import('../open_chat.js').OpenChat} one @param {boolean} tooLong */
function hint(one, tooLong) {
  if (one.trouble.value) return explain('trouble', one.trouble.value, {wait: 0});
  if (tooLong) return t('too-long');
  return t(one.speaking ? 'composer-keys' : 'connecting');
}

/** @param {{told: () => void}} props */
function Reminder({told}) {
  return html`<aside class="reminder" data-testid="duty-to-report">
    <p><strong>${t('reminder-title')}</strong> ${t('reminder')}</p>
    <button type="button" data-testid="hide-reminder" onClick=${told}>${t('reminder-done')}</button>
  </aside>`;
}
