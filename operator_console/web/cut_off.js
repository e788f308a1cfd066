// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * "I was cut off" at this desk: which waiting cards show the pictures of a chat whose young person is gone, and how the
 * counsellor goes on with whoever it is (docs/protocol.md 15). The pictures only say where to look; she decides.
 */

import {effect, signal} from 'vendor/preact.js';
import {chatsOf, claimOf, compare, NOTHING} from './back.js';

/** @typedef {import('./open_chat.js').OpenChat} OpenChat */

/** Claims of colleagues that are remembered. */
const MOST = 50;

export class CutOff {
  known = signal(NOTHING);
  /** Claims that fit a chat of a colleague's, as her desk says. */
  #elsewhere = signal(/** @type {readonly string[]} */ ([]));
  /** Claims that colleagues were told of. @type {Set<string>} */
  #told = new Set();
  #shift;

  /** @param {import('./shift.js').Shift} shift */
  constructor(shift) {
    this.#shift = shift;
  }

  /** Looks whenever a card or a chat changes, as long as the page lives. */
  watch() {
    return effect(() => {
      const chats = this.#shift.live.map(({mailbox, chat: {value: {state, visitorPresent, pictures}}}) => ({
        mailbox, pictures, gone: state === 'open' && !visitorPresent,
      }));
      const cards = this.#shift.cards.value;
      this.known.value = compare(this.known.peek(), chats, cards, Date.now() / 1000, this.#elsewhere.value);
      for (const card of cards) if (chatsOf(this.known.peek(), card.mailbox).length) this.#tell(card);
    });
  }

  /** A colleague's gone chat keeps its one try when the claim fits here. @param {import('core/desk.js').Card} card */
  #tell(card) {
    const claim = claimOf(card);
    if (this.#told.has(claim)) return;
    this.#told.add(claim);
    void this.#shift.colleagues.tellAll({t: 'back_fits', mailbox: card.mailbox, pictures: [...card.pictures ?? []]});
  }

  /** @param {Record<string, any> & {t: string}} packet a colleague's note */
  heard({t, mailbox, pictures}) {
    if (t !== 'back_fits' || typeof mailbox !== 'string' || !Array.isArray(pictures)) return;
    this.#elsewhere.value = [...this.#elsewhere.value, claimOf({mailbox, pictures})].slice(-MOST);
  }

  /** Synchronous: the shift is over. */
  wipe() {
    this.#elsewhere.value = [];
    this.#told.clear();
  }

  /** The gone chat that a card fits, if there is one. @param {string} card its mailbox @returns {OpenChat | undefined} */
  chatOf(card) {
    const [mailbox] = chatsOf(this.known.value, card);
    return this.#chat(mailbox);
  }

  /** The card that fits a chat, by mailbox, or ''. @param {OpenChat} one */
  cardOf(one) {
    const tried = this.known.value.tries[one.mailbox];
    return tried && 'fits' in tried ? tried.fits : '';
  }

  /** @param {OpenChat} one */
  spent(one) {
    return 'spent' in (this.known.value.tries[one.mailbox] ?? {});
  }

  /** Takes that card before others. Who it is remains to be seen. @param {string} card its mailbox */
  async take(card) {
    const old = this.chatOf(card);
    const one = old && await this.#shift.takeNext(card);
    if (!one) return;
    one.claims.value = old.mailbox;
    this.#shift.show(one.mailbox);
  }

  /** The chat that this one says it goes on with, while that is undecided. @param {OpenChat} one */
  claimed(one) {
    return this.#chat(one.claims.value);
  }

  /** It is she: the chat that broke off is closed, its words stand above the new ones. @param {OpenChat} one */
  async confirm(one) {
    const old = this.claimed(one);
    if (old) await this.#shift.goOnIn(old, one);
  }

  /** It is somebody else, who is told nothing; the try of the gone chat is spent. @param {OpenChat} one */
  deny(one) {
    const {known} = this;
    known.value = {...known.value, tries: {...known.value.tries, [one.claims.value]: {spent: one.mailbox}}};
    one.claims.value = '';
  }

  /** @param {string | undefined} mailbox */
  #chat(mailbox) {
    return this.#shift.chats.value.find((one) => one.mailbox === mailbox);
  }
}
