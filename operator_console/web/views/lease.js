// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Two tabs of one counsellor: this one says plainly that it is not the one on duty, or asks before it lets go. */

import {html} from 'vendor/preact.js';
import {t} from '../texts.js';

/** @typedef {{shift: import('../shift.js').Shift}} Props */

/** In the tab that is not on duty. @param {Props} props */
export function OtherTab({shift}) {
  const state = shift.lease.state.value;
  if (state === 'mine') return html`<p class="hint">${t('off-duty-hint')}</p>`;
  return html`<div class="note-box" role="status" data-testid="other-tab" data-state=${state}>
    <p>${t(`other-tab-${state}`)}</p>
    ${state !== 'asking' && html`<button data-testid="take-over" onClick=${() => shift.takeOver()}>${t('take-over')}</button>`}
  </div>`;
}

/** In the tab that is on duty and has chats. @param {Props} props */
export function TabWanted({shift}) {
  if (!shift.lease.wanted.value) return null;
  return html`<div class="note" role="alert" data-testid="tab-wanted">
    <span>${t('tab-wanted')}</span>
    <span class="actions">
      <button data-testid="let-go" onClick=${() => shift.goOff()}>${t('let-go')}</button>
      <button class="main" data-testid="keep-tab" onClick=${() => shift.lease.keep()}>${t('keep-tab')}</button>
    </span>
  </div>`;
}
