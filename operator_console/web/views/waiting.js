// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who waits, and the one button that takes the next. Cards are not chosen one by one: the order decides. */

import {html} from 'vendor/preact.js';
import {minutesSince} from '../clock.js';
import {inOrder, reads} from '../order.js';
import {about, explain, t} from '../texts.js';
import {Language, Level} from './parts.js';

/** @typedef {{account: import('../account.js').Account, shift: import('../shift.js').Shift}} Props */

/** @param {Props} props */
export function Waiting({account, shift}) {
  const cards = inOrder(shift.cards.value, account.languages);
  return html`<section class="waiting" aria-labelledby="waiting-title">
    <h2 id="waiting-title">${t('waiting', {number: cards.length})}</h2>
    ${shift.duty.value.onDuty ? html`<${TakeNext} shift=${shift} />` : html`<p class="hint">${t('off-duty-hint')}</p>`}
    <ol class="cards">
      ${cards.map((card, at) => html`<${WaitingCard} key=${card.mailbox} card=${card} next=${at === 0} languages=${account.languages} />`)}
    </ol>
    <${Below} shift=${shift} cards=${cards.length} />
  </section>`;
}

/** Never greyed out: whoever presses a moment too late is told so. @param {{shift: import('../shift.js').Shift}} props */
function TakeNext({shift}) {
  const why = shift.taken.value;
  return html`<button class="take" data-testid="take-next" data-empty=${!shift.cards.value.length} onClick=${() => shift.takeNext()}>
      ${t(shift.taking.value ? 'taking' : 'take-next')}
    </button>
    <p class="taken" role="status" data-testid="take-result" data-code=${why}>${why && explain('taken', why)}</p>`;
}

/** @param {{card: import('../shift.js').Card, next: boolean, languages: readonly string[]}} props */
function WaitingCard({card, next, languages}) {
  return html`<li class="card" data-testid="waiting-card" data-risk=${card.risk} data-language=${card.lang}>
    <div class="row"><${Level} risk=${card.risk} />${next && html`<span class="tag">${t('is-next')}</span>`}</div>
    <div class="row"><${Language} lang=${card.lang} reads=${reads(languages, card.lang)} /><span class="waited">${t('waited', {minutes: minutesSince(card.since)})}</span></div>
    ${about(card.reason) && html`<p class="reason">${about(card.reason)}</p>`}
    ${card.time && html`<p class="reason" data-testid="card-time" data-time=${card.time}>${t(`card-time-${card.time}`)}</p>`}
  </li>`;
}

/** @param {{shift: import('../shift.js').Shift, cards: number}} props */
function Below({shift, cards}) {
  const {onDuty, key} = shift.duty.value;
  if (!onDuty) return null;
  const unopened = shift.unopened.value;
  return html`
    ${unopened > 0 && html`<p class="hint" data-testid="unopened" data-number=${unopened}>${t('unopened', {number: unopened})}</p>`}
    ${!cards && !unopened && html`<p class="nobody">${t(key === 'waiting' ? 'duty-key-waiting-hint' : 'nobody-waits')}</p>`}
    ${cards > 0 && html`<p class="hint">${t('level-is-a-guess')}</p>`}`;
}
