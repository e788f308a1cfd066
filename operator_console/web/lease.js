// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * One tab of a counsellor is on duty, never two: each would hold chats the other cannot see, and both would be taken for
 * one person. The browser's own lock decides, and frees itself when a tab is closed or crashes. A second tab asks the
 * first, which lets go by itself when no chat is there and asks her otherwise; so nothing is lost without her say.
 */

import {signal} from 'vendor/preact.js';

/**
 * @typedef {'free' | 'mine' | 'elsewhere' | 'asking' | 'kept'} LeaseState
 *   `elsewhere`: another tab has it. `asking`: it has been asked. `kept`: it said no.
 */

export class Lease {
  state = signal(/** @type {LeaseState} */ ('free'));
  /** Another tab wants it, and there are chats here. */
  wanted = signal(false);
  #name = '';
  #release = () => {};
  #channel = /** @type {BroadcastChannel | null} */ (null);
  #wait = new AbortController();
  #asked;

  /** @param {() => void} asked called when another tab asks for it */
  constructor(asked) {
    this.#asked = asked;
  }

  /** @param {string} person whose tabs these are @returns {Promise<boolean>} whether this tab has it now */
  async take(person) {
    this.#listen(person);
    const got = await this.#request({ifAvailable: true});
    this.state.value = got ? 'mine' : 'elsewhere';
    return got;
  }

  /** Asks the other tab, and waits until it lets go or says no. @returns {Promise<boolean>} whether this tab has it now */
  async ask() {
    this.state.value = 'asking';
    this.#wait = new AbortController();
    this.#channel?.postMessage('wanted');
    const got = await this.#request({signal: this.#wait.signal}).catch(() => false);
    this.state.value = got ? 'mine' : 'kept';
    return got;
  }

  /** This tab stays the one. */
  keep() {
    this.wanted.value = false;
    this.#channel?.postMessage('kept');
  }

  release() {
    this.wanted.value = false;
    this.state.value = 'free';
    this.#release();
    this.#release = () => {};
  }

  /** @param {LockOptions} options */
  #request(options) {
    return new Promise((/** @type {(got: boolean) => void} */ settled, failed) => {
      navigator.locks.request(this.#name, options, (lock) => {
        settled(lock !== null);
        // Held until released: the browser keeps a lock for as long as this promise is open.
        return lock && new Promise((/** @type {(none: void) => void} */ done) => { this.#release = done; });
      }).catch(failed);
    });
  }

  /** @param {string} person */
  #listen(person) {
    const name = `duty-${person}`;
    if (name === this.#name) return;
    this.#channel?.close();
    this.#name = name;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({data}) => {
      if (data === 'wanted' && this.state.value === 'mine') this.#asked();
      if (data === 'kept' && this.state.value === 'asking') this.#wait.abort();
    };
  }
}
