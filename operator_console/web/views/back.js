// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * "I was cut off" and agreed returns, on cards and at chats (docs/protocol.md 15). Pictures only say where to look: the
 * counsellor asks something that only the two know, before she says anything of the earlier chat.
 */

import {html} from 'vendor/preact.js';
import {moment} from '../dates.js';
import {explain, t} from '../texts.js';

/**
 * @typedef {import('../open_chat.js').OpenChat} OpenChat
 * @typedef {import('../shift.js').Shift} Shift
 */

/** What whoever waits says of coming back, and what it fits. @param {{card: import('core/desk.js').Card, shift: Shift}} props */
export function CardBack({card, shift}) {
  if (!card.back) return null;
  const old = shift.cutOff.chatOf(card.mailbox);
  const returns = shift.returns.fitting(card);
  return html`<div class="card-back" data-testid="card-back" data-back=${card.back}>
    <p class="reason">${t(`back-says-${card.back}`)}</p>
    ${old && html`<p class="reason" data-testid="back-fits"><strong>${t('back-fits-card', {number: numberOf(shift, old)})}</strong></p>
      <${TakeBack} card=${card.mailbox} shift=${shift} />`}
    ${returns.map((one) => html`<p key=${one.id} class="reason" data-testid="return-fits"><strong>${t('return-fits', {when: moment(one.at), name: one.name})}</strong> ${t('back-ask-first')}</p>`)}
  </div>`;
}

/** @param {{card: string, shift: Shift}} props */
function TakeBack({card, shift}) {
  return html`<button class="main" data-testid="take-back" disabled=${shift.take.busy.value} onClick=${() => shift.cutOff.take(card)}>${t('take-back')}</button>`;
}

/** Chats are told apart by the number of their tab. @param {Shift} shift @param {OpenChat} one */
const numberOf = (shift, one) => shift.chats.value.indexOf(one) + 1;

/** What is known of coming back, above the words of a chat. @param {{one: OpenChat, shift: Shift}} props */
export function BackState({one, shift}) {
  return html`<${Claim} one=${one} shift=${shift} /><${Gone} one=${one} shift=${shift} /><${Agreed} one=${one} shift=${shift} /><${Kept} one=${one} shift=${shift} />`;
}

/** This chat says that it goes on with another one. @param {{one: OpenChat, shift: Shift}} props */
function Claim({one, shift}) {
  const old = shift.cutOff.claimed(one);
  if (!old) return null;
  return html`<div class="note-line" data-testid="back-claim">
    <p><strong>${t('back-claim', {number: numberOf(shift, old)})}</strong> ${t('back-ask-first')}</p>
    <span class="row-of-buttons">
      <button class="main" data-testid="back-confirm" onClick=${() => shift.cutOff.confirm(one)}>${t('back-confirm')}</button>
      <button data-testid="back-deny" onClick=${() => shift.cutOff.deny(one)}>${t('back-deny')}</button>
    </span>
    ${one.trouble.value && html`<p class="trouble" role="alert">${explain('trouble', one.trouble.value, {wait: 0})}</p>`}
  </div>`;
}

/** Somebody showed pictures while the young person of this chat is gone. @param {{one: OpenChat, shift: Shift}} props */
function Gone({one, shift}) {
  const card = shift.cutOff.cardOf(one);
  const why = shift.take.result.value;
  if (card) return html`<div class="note-line" role="status" data-testid="back-fits"><p><strong>${t('back-fits')}</strong> ${t('back-fits-more')}</p>
    <${TakeBack} card=${card} shift=${shift} />${why && html`<p class="trouble">${explain('taken', why)}</p>`}</div>`;
  return shift.cutOff.spent(one) && html`<p class="note-line" role="status" data-testid="back-spent"><strong>${t('back-spent')}</strong> ${t('back-spent-more')}</p>`;
}

/** This chat says that it comes back at an agreed time. What was kept is read by a press, once she is recognised. @param {{one: OpenChat, shift: Shift}} props */
function Agreed({one, shift}) {
  const {mailbox, back, pictures} = one.chat.value;
  return html`${shift.returns.fitting({mailbox, back, pictures}).map(({id, at, name, keep, lang}) => html`<div key=${id} class="note-line" data-testid="chat-return">
    <p><strong>${t('return-fits', {when: moment(at), name})}</strong> ${t('back-ask-first')}</p>
    ${keep && html`<details><summary>${t('return-show')}</summary><p class="words" dir="auto" lang=${lang}>${keep}</p></details>`}
  </div>`)}`;
}

/** Whether the return that she agreed to is kept. @param {{one: OpenChat, shift: Shift}} props */
function Kept({one, shift}) {
  const kept = one.kept.value;
  if (!kept) return null;
  const code = shift.returns.trouble.value?.code ?? '';
  return html`<div class="note-line" role="status" data-testid="return-state" data-state=${kept}><p>${t(`return-${kept}`)} ${kept === 'failed' && code && explain('trouble', code, {wait: 0})}</p>
    ${kept === 'failed' && html`<button data-testid="return-again" onClick=${() => shift.returns.keep(one)}>${t('try-again')}</button>`}</div>`;
}
