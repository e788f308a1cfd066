// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Letters on the phone (docs/protocol.md section 14): the way to write one, and the way to its answer. All of it stands
 * in the page's memory alone, and `forget` takes it away.
 */

import {el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {'write' | 'open'} Way */
/** @typedef {{box: string, live: string}} Read the answer that she has read, as a counsellor is told */

export class Letters {
  /** @type {Way} */ #way = 'write';

  /**
   * @param {HTMLElement} host
   * @param {{centre: string, root: string}} site
   * @param {(letter: Read) => void} talk leaves here and asks for a human
   */
  constructor(host, site, talk) {
    this.host = host;
    this.site = site;
    this.talk = talk;
  }

  /** Rejects when its words cannot be had. @param {Texts} texts @param {Way} [way] the one she was on, without it */
  async open(texts, way = this.#way) {
    this.#way = way;
    await texts.fetch('letters');
    this.host.replaceChildren(el('h1', {}, texts.text('letter-title')));
  }

  /** Nothing of it is left. */
  forget() {
    this.host.replaceChildren();
  }
}
