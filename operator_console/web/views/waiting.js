// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who waits, and the one button that takes the next. Cards are not chosen one by one: the order decides, and says why. */

import {html} from 'vendor/preact.js';
import {sound} from '../attention.js';
import {minutesSince, now} from '../clock.js';
import {inOrder, perLanguage, reads, reasonOf} from '../order.js';
import {overdue} from '../ring.js';
import {listShown} from '../shortcuts.js';
import {about, explain, languageName, t} from '../texts.js';
import {CardBack} from './back.js';
import {OtherTab} from './lease.js';
import {Language, Level} from './parts.js';

/** @typedef {{account: import('../account.js').Account, shift: import('../shift.js').Shift}} Props */

/** @param {Props} props */
export function Waiting({account, shift}) {
  const {reader} = shift.take;
  const cards = inOrder(shift.cards.value, reader);
  if (shift.covered.value) return null;
  return html`<section class="waiting" aria-labelledby="waiting-title">
    <h2 id="waiting-title">${t('waiting', {number: cards.length})}</h2>
    ${shift.duty.value.onDuty ? html`<${TakeNext} shift=${shift} />` : html`<${OffDuty} shift=${shift} />`}
    <${PerLanguage} cards=${cards} />
    <ol class="cards">
      ${cards.map((card, at) => html`<${WaitingCard} key=${card.mailbox} card=${card} shift=${shift} languages=${account.languages} why=${at === 0 && reasonOf(cards, reader)} />`)}
    </ol>
    <${Below} shift=${shift} cards=${cards.length} />
    <button class="quiet" data-testid="shortcuts" onClick=${() => { listShown.value = true; }}>${t('shortcuts')}</button>
  </section>`;
}

/** @param {{shift: import('../shift.js').Shift}} props */
function OffDuty({shift}) {
  return shift.lease.state.value === 'free' ? html`<p class="hint">${t('off-duty-hint')}</p>` : html`<${OtherTab} shift=${shift} />`;
}

/** Never greyed out: whoever presses a moment too late is told so. @param {{shift: import('../shift.js').Shift}} props */
function TakeNext({shift}) {
  const {take} = shift;
  const why = take.result.value;
  const danger = shift.live.length >= take.limit && take.open.length > 0;
  return html`<button class="take" data-testid="take-next" data-empty=${!take.open.length} onClick=${() => shift.takeNext()}>
      ${t(take.busy.value ? 'taking' : 'take-next')}
    </button>
    <p class="hint load" data-testid="load" data-live=${shift.live.length} data-limit=${take.limit}>${t('load', {live: shift.live.length, limit: take.limit})}</p>
    ${danger && html`<p class="through" data-testid="through-limit">${t('through-limit')}</p>`}
    ${!sound.value && take.open.length > 0 && html`<p class="through" data-testid="sound-is-off">${t('sound-is-off')}</p>`}
    <p class="taken" role="status" data-testid="take-result" data-code=${why}>${why && explain('taken', why)}</p>`;
}

/** @param {{cards: readonly import('../order.js').Card[]}} props */
function PerLanguage({cards}) {
  const counts = perLanguage(cards);
  if (counts.length < 2) return null;
  return html`<ul class="per-language" aria-label=${t('per-language')}>
    ${counts.map(({lang, number, since}) => html`<li key=${lang} data-testid="waiting-language" data-language=${lang} data-number=${number}>
      <span>${languageName(lang)}</span> <strong>${number}</strong> <span class="small">${t('longest', {minutes: minutesSince(since)})}</span>
    </li>`)}
  </ul>`;
}

/** @param {{card: import('../order.js').Card, shift: Props['shift'], why: import('../order.js').Reason | false, languages: readonly string[]}} props */
function WaitingCard({card, shift, why, languages}) {
  const late = overdue(card, now.value);
  return html`<li class="card" data-testid="waiting-card" data-risk=${card.risk} data-language=${card.lang} data-overdue=${late}>
    <div class="row"><${Level} risk=${card.risk} />${why && html`<span class="tag">${t('is-next')}</span>`}</div>
    <div class="row"><${Language} lang=${card.lang} reads=${reads(languages, card.lang)} /><span class="waited">${t('waited', {minutes: minutesSince(card.since)})}</span></div>
    ${card.notForMe && html`<p class="reason" data-testid="not-for-me">${t('not-for-me')}</p>`}
    ${about(card.reason) && html`<p class="reason">${about(card.reason)}</p>`}
    ${card.time && html`<p class="reason" data-testid="card-time" data-time=${card.time}>${t(`card-time-${card.time}`)}</p>`}
    ${late && html`<p class="late">${t('nobody-answered')}</p>`}
    <${CardBack} card=${card} shift=${shift} />
    ${why && html`<p class="small" data-testid="why-next" data-why=${why}>${t(`next-${why}`)}</p>`}
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
