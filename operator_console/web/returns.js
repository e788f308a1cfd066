// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Returns that a counsellor and a young person agreed (docs/protocol.md 15): sealed here for colleagues, shut for 14 days. */

import {Refused} from 'core/base.js';
import {openReturn, sealReturn} from 'core/staff_letters.js';
import {signal} from 'vendor/preact.js';
import {get, post} from './api.js';
import {tried} from './attempt.js';
import {returnsOf} from './back.js';
import {nameIn} from './letter_box.js';

/**
 * @typedef {import('core/staff_letters.js').Return & {id: string}} Agreed
 * @typedef {import('./open_chat.js').OpenChat} OpenChat
 */

export const PICTURES = Array.from({length: 12}, (_, at) => at + 1);
export const LONGEST_KEEP = 500;

export class Returns {
  agreed = signal(/** @type {readonly Agreed[]} */ ([]));
  shut = signal(0);
  trouble = signal(/** @type {{code: string, waitS: number} | null} */ (null));
  #looked = false;
  #lives = 0;
  #letters;

  /** @param {import('./letters.js').Letters} letters */
  constructor(letters) {
    this.#letters = letters;
  }

  /** Looks, if this page has not looked yet. */
  async lookOnce() {
    if (this.#looked) return;
    this.#looked = true;
    await this.look();
    if (this.trouble.value) this.#looked = false;
  }

  async look() {
    await tried(this.trouble, async () => {
      const lives = this.#lives;
      if (!this.#letters.keys.seeds.size) await this.#letters.keys.ready();
      const {returns} = await get('/api/returns');
      const opened = await Promise.all(returns.map((/** @type {any} */ one) => this.#open(one)));
      if (lives !== this.#lives) return;
      this.agreed.value = opened.filter((one) => one !== null).sort((a, b) => a.at - b.at);
      this.shut.value = opened.length - this.agreed.value.length;
    });
  }

  /** @param {{id: string, body: string, wrap: string | null}} kept @returns {Promise<Agreed | null>} */
  async #open({id, body, wrap}) {
    try {
      if (wrap === null) throw new Refused('wrong_prekey');
      return {id, ...(await openReturn({id, body, wrap}, this.#letters.keys.seeds))};
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return null; // it is counted in sight
    }
  }

  /** She has said yes to what this chat offered. What fails can be tried again. @param {OpenChat} one */
  async keep(one) {
    const {offer, lang} = one.chat.value;
    if (!offer?.agreed || one.kept.value === 'keeping' || one.kept.value === 'kept') return;
    one.kept.value = 'keeping';
    const worked = await tried(this.trouble, async () => {
      const name = nameIn(this.#letters.account.identity);
      const {at, pictures, keep} = offer;
      const readers = await this.#letters.keys.readers();
      one.sealed ??= await sealReturn({at, lang, pictures: [...pictures], keep, name}, readers);
      await post('/api/returns', one.sealed);
    });
    one.kept.value = worked ? 'kept' : 'failed';
    if (worked) await this.look();
  }

  /** @param {Agreed} one */
  async remove(one) {
    await tried(this.trouble, () => post('/api/returns/remove', {id: one.id}));
    await this.look();
  }

  /** The agreed returns that a waiting card fits. @param {import('./back.js').Card} card */
  fitting(card) {
    return returnsOf(this.agreed.value, card);
  }

  /** Synchronous: nothing of it is left when this returns. */
  wipe() {
    this.#lives += 1;
    this.#looked = false;
    this.agreed.value = [];
    this.shut.value = 0;
    this.trouble.value = null;
  }
}
