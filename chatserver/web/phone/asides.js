// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What stands beside the opening or the chat, at the same address: what the page leaves behind, how everybody can use
 * it, letters, and two pictures instead of words. One is shown at a time; what is large comes when it is wanted.
 */

import {openStatement} from './statement.js';
import {openTraces} from './traces.js';
import {byId, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {Partial<import('core/visitor_chat.js').VisitorChat['asking']>} Asking */

export class Asides {
  /** @type {import('./letters.js').Letters | undefined} */ #letters;
  /** @type {import('./back.js').CutOff | undefined} */ #cutOff;
  /** @type {Map<string, HTMLElement>} */ #hosts = new Map();
  /** The name of the one that is shown, or ''. */
  shown = '';

  /**
   * @param {HTMLElement} place
   * @param {import('./main.js').Site} site
   * @param {(asking: Asking) => void} askHuman leaves here, straight into the line
   */
  constructor(place, site, askHuman) {
    this.place = place;
    this.site = site;
    this.askHuman = askHuman;
  }

  /**
   * Rejects when it cannot be had; what was shown then stays.
   * @param {string} name @param {Texts} texts @param {import('./letters.js').Way} [way] of letters: else the one she was on
   */
  async open(name, texts, way) {
    const host = this.#hosts.get(name) ?? el('section', {id: name, hidden: ''});
    if (!host.isConnected) this.place.append(host);
    this.#hosts.set(name, host);
    if (name === 'letters') await (await this.#withLetters(host)).open(texts, way);
    else if (name === 'cut-off') await (await this.#withPictures(host)).open(texts);
    else if (name === 'traces') await openTraces(host, texts);
    else await openStatement(host, texts, this.site);
    this.#show(name);
  }

  /** Gives the name of what was shown. Pictures that were not shown to anybody are forgotten. */
  close() {
    const name = this.shown;
    this.#cutOff?.forget();
    this.#show('');
    return name;
  }

  /** Words, keys and pictures of hers are gone. */
  forget() {
    this.#letters?.forget();
    this.#cutOff?.forget();
  }

  /** @param {string} name */
  #show(name) {
    this.shown = name;
    for (const [each, host] of this.#hosts) host.hidden = each !== name;
  }

  /** @param {HTMLElement} host */
  async #withLetters(host) {
    const {Letters} = await import('./letters.js');
    return this.#letters ??= new Letters(host, this.site, (letter) => this.askHuman({letter}));
  }

  /** @param {HTMLElement} host */
  async #withPictures(host) {
    const {CutOff} = await import('./back.js');
    return this.#cutOff ??= new CutOff(host, (shown) => {
      byId('show-cut-off').hidden = true; // one try is all
      this.askHuman(shown);
    });
  }
}
