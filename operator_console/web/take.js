// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Taking the next. At her limit only somebody whose life is in danger is offered; then one press tells those she
 * leaves waiting why, honestly, in their own languages.
 */

import {signal} from 'vendor/preact.js';
import {troubleOf} from './api.js';
import {bestOf, DANGER, limitOf, takeable} from './order.js';
import {onBreak} from './pause.js';

/**
 * @typedef {import('./shift.js').Shift} Shift
 * @typedef {import('./open_chat.js').OpenChat} OpenChat
 */

/** The prepared answer that says why she is away for some minutes. */
const PAUSE = 'pause_danger';

export class Take {
  busy = signal(false);
  /** Why the last take gave nothing. */
  result = signal('');
  /** Chats she left for somebody in danger and has not told yet. */
  waiting = signal(/** @type {readonly OpenChat[]} */ ([]));
  #shift;

  /** @param {Shift} shift */
  constructor(shift) {
    this.#shift = shift;
  }

  get limit() {
    return limitOf(this.#shift.account.me.value?.user.load_limit);
  }

  /** Those she may take now; nobody on her break, so nothing rings for her either. */
  get open() {
    return onBreak.value ? [] : takeable(this.#shift.cards.value, this.#shift.live.length, this.limit);
  }

  /** What cards are ordered by. @returns {import('./order.js').Reader} */
  get reader() {
    return {languages: this.#shift.account.languages, region: this.#shift.site.region};
  }

  /** @param {(order: string[]) => Promise<import('core/desk.js').Chat>} seat @param {string} [only] a card that goes on with a chat she has, so it adds nothing to her load @returns {Promise<import('core/desk.js').Chat | null>} */
  async next(seat, only = '') {
    if (this.busy.value) return null;
    const best = only ? [only] : bestOf(this.open, this.reader);
    const full = this.#shift.live.length >= this.limit;
    this.result.value = onBreak.value ? 'on_break' : best.length ? '' : full ? 'capacity' : 'nobody';
    if (this.result.value) return null;
    const others = this.#shift.live;
    this.busy.value = true;
    try {
      const chat = await seat(best);
      if (chat.risk === DANGER) this.waiting.value = others;
      return chat;
    } catch (error) {
      this.result.value = troubleOf(error).code;
      return null;
    } finally {
      this.busy.value = false;
    }
  }

  /** Of those left waiting, the ones that can hear it. */
  get untold() {
    return this.waiting.value.filter((one) => one.speaking && this.#shift.chats.value.includes(one));
  }

  /** Tells them. What she has begun to write in each stays where it is. */
  tellPause() {
    for (const one of this.untold) this.#shift.speak(one, this.#shift.atHand.prepared(PAUSE, one.chat.value.lang));
    this.leave();
  }

  leave() {
    this.waiting.value = [];
  }
}
