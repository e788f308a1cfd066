// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What could not be trusted or done, and what ends soon: said until she takes it away. */

import {html} from 'vendor/preact.js';
import {explain, t} from '../texts.js';
import {TabWanted} from './lease.js';
import {TellOthers} from './tell_others.js';

/** @param {{account: import('../account.js').Account, shift: import('../shift.js').Shift}} props */
export function Notes({account, shift}) {
  return html`<div class="notes">
    <${TellOthers} shift=${shift} />
    <${TabWanted} shift=${shift} />
    <div role="status" class="notes">
    ${account.notices.value.map(({code, days}) => html`<p class="note" data-testid="notice" data-code=${code}>${explain('notice-soon', code, {days})}</p>`)}
    ${shift.notes.shown.value.map((note) => html`<p class="note trouble" key=${note.id} data-testid="refused" data-code=${note.code} data-about=${note.about}>
      <span>${t(`about-${note.about}`)} ${explain('trouble', note.code, {wait: 0})}</span>
      <button onClick=${() => shift.notes.remove(note)}>${t('hide')}</button>
    </p>`)}
    </div>
  </div>`;
}
