// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Those who wait, as one desk can read them. The relay keeps the cards shut; only the duty key opens them.
import { b64, Refused, unb64, wipe } from './base.js';
import { openCard } from './duty.js';

/** @typedef {import('./duty.js').OpenedCard} Opened with the bind, which stays in here */
/** @typedef {{mailbox: string, lang: string, risk: number, reason: string, time: string, asked: number, since: number, notForMe: boolean, pictures: readonly number[] | null, back: 'cut_off' | 'return' | ''}} Card times in seconds; notForMe: she did not want this counsellor, who cannot take her */
/** @typedef {import('./duty_keeper.js').DeskView['waiting']} Waiting */

export class WaitingCards {
  /** @type {readonly Card[]} */
  shown = [];
  unopened = 0;
  /** By the sealed text: a card is opened once. @type {Map<string, Opened>} */
  #opened = new Map();
  /** @type {Map<string, Opened>} */
  #byMailbox = new Map();
  #gone = false;
  #me = '';
  /** @type {Set<string>} */
  #left = new Set();

  /** @param {import('./base.js').Bytes} certificateId of this desk's counsellor */
  mine(certificateId) {
    this.#me = b64(certificateId.slice(0, 16));
  }

  /** @param {Waiting} waiting @param {import('./duty.js').HeldDuty | null} duty */
  async see(waiting, duty) {
    const shown = [];
    this.#byMailbox.clear();
    for (const { mailbox, card: sealed, duty: id, since } of waiting) {
      const card = this.#opened.get(sealed) ?? (await openOne(mailbox, sealed, id, duty));
      if (!card) continue;
      this.#opened.set(sealed, card);
      this.#byMailbox.set(mailbox, card);
      const { lang, risk, reason, time, asked, pictures, back } = card;
      shown.push({ mailbox, lang, risk, reason, time, asked, since, notForMe: this.#notForMe(mailbox, card), pictures, back });
    }
    this.#forget(new Set(this.#gone ? [] : waiting.map(({ card }) => card)));
    this.shown = shown;
    this.unopened = waiting.length - shown.length;
  }

  /** This counsellor gave her back because she knows her: her phone may not have sealed the card anew yet. @param {string} mailbox */
  leaveOut(mailbox) {
    this.#left.add(mailbox);
  }

  /** A copy of the card of who waits in `mailbox`, for the caller to use and overwrite; null for one that is not for this desk. @param {string} mailbox @returns {Opened | null} */
  copy(mailbox) {
    const card = this.#byMailbox.get(mailbox);
    if (card && this.#notForMe(mailbox, card)) return null;
    return card ? { ...card, bind: card.bind.slice() } : null;
  }

  /** @param {string} mailbox @param {Opened} card */
  #notForMe(mailbox, card) {
    return this.#left.has(mailbox) || card.declined.includes(this.#me);
  }

  /** @param {Set<string>} kept sealed texts */
  #forget(kept) {
    for (const [sealed, card] of this.#opened) {
      if (kept.has(sealed)) continue;
      wipe(card.bind);
      this.#opened.delete(sealed);
    }
  }

  wipe() {
    this.#gone = true;
    this.#byMailbox.clear();
    this.#forget(new Set());
    this.shown = [];
  }
}

/** @param {string} mailbox @param {string} card @param {string} id of the key it is sealed to @param {import('./duty.js').HeldDuty | null} duty */
async function openOne(mailbox, card, id, duty) {
  if (!duty || id !== b64(duty.id)) return null;
  return openCard(unb64(card), unb64(mailbox, 16), duty.id, duty.key).catch((error) => {
    if (!(error instanceof Refused)) throw error;
    return null; // it is counted as shut
  });
}
