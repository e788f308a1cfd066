// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Care for whoever listens: after a chat at level 4 a pause is offered and a talk can be asked for; whoever goes off duty
 * is thanked. What she answers stays in this page: no server is told why she has a break, or that she said no.
 */

import {signal} from 'vendor/preact.js';
import {now} from './clock.js';
import {setBreak} from './pause.js';

const HEAVY = 4;
const PAUSE_S = 10 * 60;
const MINUTE_S = 60;

/** @typedef {'' | 'offered' | 'resting' | 'goodbye'} Shown */

export class Care {
  shown = signal(/** @type {Shown} */ (''));
  /** What came of asking to talk: '' | 'asked' | 'not-asked' */
  talk = signal('');
  /** The pause is hers, though nobody could be told of it. */
  unheard = signal(false);
  until = signal(0);

  /** Minutes of the pause that are left; 0 when it is over. */
  get minutesLeft() {
    return Math.max(0, Math.ceil((this.until.value - now.value) / MINUTE_S));
  }

  /** @param {number} level of the chat that she has just closed */
  afterChat(level) {
    if (level < HEAVY) return;
    this.talk.value = '';
    this.shown.value = 'offered';
  }

  async rest() {
    now.value = Date.now() / 1000;
    this.until.value = now.value + PAUSE_S;
    this.shown.value = 'resting';
    await this.#setBreak(true);
  }

  async back() {
    const was = this.shown.value;
    this.shown.value = '';
    if (was === 'resting') await this.#setBreak(false);
  }

  /** Asks the shift lead for a talk. @param {() => Promise<number>} tell how many leads were told */
  async askToTalk(tell) {
    const told = await tell().catch(() => 0);
    this.talk.value = told ? 'asked' : 'not-asked';
  }

  /** She went off duty herself. */
  goodbye() {
    this.shown.value = 'goodbye';
  }

  /** @param {boolean} on */
  async #setBreak(on) {
    try {
      await setBreak(on);
      this.unheard.value = false;
    } catch {
      this.unheard.value = on;
    }
  }
}

export const care = new Care();
