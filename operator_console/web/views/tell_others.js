// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** After she took somebody in danger: the ones she leaves waiting are told why, with one press. */

import {html} from 'vendor/preact.js';
import {t} from '../texts.js';

/** @param {{shift: import('../shift.js').Shift}} props */
export function TellOthers({shift}) {
  const {take, atHand} = shift;
  const others = take.untold;
  if (!others.length) return null;
  const ready = atHand.state.value === 'ready';
  return html`<div class="note danger" role="status" data-testid="pause-others">
    <span>${t('pause-others', {number: others.length})} ${ready && html`<q lang="sv">${atHand.preparedSource('pause_danger')}</q>`}</span>
    <span class="actions">
      <button class="main" data-testid="send-pause" disabled=${!ready} onClick=${() => take.tellPause()}>${t('send-pause')}</button>
      <button onClick=${() => take.leave()}>${t('hide')}</button>
    </span>
  </div>`;
}
