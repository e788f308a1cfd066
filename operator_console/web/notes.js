// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What could not be trusted or done, each once, until she takes it away. */

import {signal} from 'vendor/preact.js';

/** @typedef {{id: number, code: string, about: string}} Note */

const MOST = 4;

export class Notes {
  shown = signal(/** @type {readonly Note[]} */ ([]));
  #last = 0;

  /** @param {string} code what happened @param {string} about what it happened to */
  add(code, about) {
    if (this.shown.value.some((one) => one.code === code && one.about === about)) return;
    this.#last += 1;
    this.shown.value = [...this.shown.value, {id: this.#last, code, about}].slice(-MOST);
  }

  /** @param {Note} note */
  remove(note) {
    this.shown.value = this.shown.value.filter((one) => one !== note);
  }

  clear() {
    this.shown.value = [];
  }
}
