// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Letter prekeys of whoever is signed in, opened into this page's memory, and those of colleagues (docs/protocol.md 14.2).
 * A new one is made a week after the one before, so that a stolen seed opens the letters of a few weeks at most.
 */

import {b64, readJson, Refused, same, unb64} from 'core/base.js';
import {acceptReaders, judgeOf} from 'core/letters.js';
import {makePrekey, openSeed, wrapFor} from 'core/staff_letters.js';
import {idOf} from 'core/trust.js';
import {get, post} from './api.js';

/**
 * @typedef {import('core/trust.js').Signed} Signed
 * @typedef {{id: string, prekey: Signed, wrapped: import('core/staff_letters.js').Wrapped, retired: unknown}} Own
 */

const RENEW_S = 7 * 86_400;

export class LetterKeys {
  /** @type {import('core/staff_letters.js').Seeds} */
  seeds = new Map();
  /** Counts wipes: a key that was being opened while the page was shut is not kept. */
  #lives = 0;
  #site; #account; #judge;

  /** @param {import('./shift.js').Site} site @param {import('./account.js').Account} account */
  constructor(site, account) {
    this.#site = site;
    this.#account = account;
    this.#judge = judgeOf({centre: site.centre, root: site.root}, '', () => Date.now() / 1000);
  }

  /** Has a letter prekey that is not old, and all of hers open. Raises what `get` raises. */
  async ready() {
    const {own} = await get('/api/letters/keys');
    if (await this.#isDue(own)) {
      await this.#renew();
      return this.#open((await get('/api/letters/keys')).own);
    }
    await this.#open(own);
  }

  /** Colleagues who can be trusted with a letter now, and oneself. @returns {Promise<import('core/letters.js').Reader[]>} */
  async readers() {
    const {readers} = await get('/api/letters/keys');
    return acceptReaders(this.#judge, readers);
  }

  /**
   * Content keys of opened letters for colleagues who have none: a new one reads old letters, and one who leaves takes
   * nothing away. @param {readonly import('./letter_threads.js').Thread[]} threads @param {Map<string, import('core/base.js').Bytes>} keys by letter
   * @param {number} most
   */
  async wrapsFor(threads, keys, most) {
    if (!keys.size) return [];
    const readers = await this.readers();
    const lacking = threads.flatMap(({box, letters}) => letters.flatMap(({id, wrapped}) => {
      const ck = keys.get(id);
      return ck ? readers.filter((one) => !wrapped.includes(b64(one.id))).map((reader) => ({box, id, ck, reader})) : [];
    }));
    return Promise.all(lacking.slice(0, most).map(async ({box, id, ck, reader}) => (
      {letter: id, wrap: await wrapFor(unb64(box, 16), id, ck, reader)}
    )));
  }

  /** Synchronous: the keys are gone when this returns. */
  wipe() {
    this.#lives += 1;
    for (const key of this.seeds.values()) key.wipe();
    this.seeds.clear();
  }

  /** None in use, one of a week ago, or one under another certificate. @param {readonly Own[]} own */
  async #isDue(own) {
    const newest = own.find(({retired}) => !retired);
    if (!newest) return true;
    const {from, certificate} = readJson(unb64(newest.prekey.body));
    const mine = await idOf(this.#account.identity.certificate, 'certificate');
    return Date.now() / 1000 - Number(from) >= RENEW_S || !same(unb64(certificate, 32), mine);
  }

  async #renew() {
    const {identity} = this.#account;
    const made = await makePrekey(identity, this.#site.centre, Date.now() / 1000);
    await post('/api/letters/keys', {certificate: identity.certificate, ...made});
  }

  /** @param {readonly Own[]} own */
  async #open(own) {
    const lives = this.#lives;
    const {identity} = this.#account;
    for (const {id, wrapped} of own) {
      if (this.seeds.has(id)) continue;
      const key = await openSeed(identity, id, wrapped).catch((error) => {
        if (!(error instanceof Refused)) throw error;
        return null; // what is sealed to it is counted as shut
      });
      if (!key) continue;
      if (lives !== this.#lives) return key.wipe();
      this.seeds.set(id, key);
    }
  }
}
