// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A return that her counsellor offers (docs/protocol.md 15): when, by which pictures, and every word that would be kept. */

import {words} from './in_line.js';
import {loadBack, named, pairShown} from './pictures_pair.js';
import {button, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('core/with_counsellor.js').Offer} Offer */

export class AgreedReturn {
  /** The one that was told of last. @type {Offer | null} */ #told = null;
  /** One that was taken out of sight. @type {Offer | null} */ #forgotten = null;

  /**
   * @param {{texts: () => Texts, when: (texts: Texts, at: number) => string, offered: (worded: Promise<unknown>) => void,
   *   answer: (yes: boolean) => void, changed: () => void}} page
   *   `when` puts a moment into words; `offered` says once that she is asked; `changed` draws again
   */
  constructor(page) {
    this.page = page;
  }

  /** @param {Offer | null} offer */
  become(offer) {
    if (offer && offer !== this.#told && !offer.agreed) this.page.offered(loadBack(this.page.texts()));
    this.#told = offer;
  }

  /** Covered for long: whoever uncovers the page sees no time and no pictures. */
  forget() {
    this.#forgotten = this.#told;
  }

  /** What stands there now, and whether it wants her answer before anything else. @param {Texts} texts @param {Offer | null} offer @param {string} name @returns {{asks: boolean, nodes: HTMLElement[]}} */
  draw(texts, offer, name) {
    if (!offer || offer === this.#forgotten) return {asks: false, nodes: []};
    if (!texts.has('back-return-title')) {
      // Tried again with the next change.
      loadBack(texts).then(() => texts.has('back-return-title') && this.page.changed(), () => {});
      return {asks: false, nodes: []};
    }
    const when = this.page.when(texts, offer.at);
    const [first, second] = offer.pictures.map((number) => named(texts, number));
    const pair = [words(texts, 'back-return-pictures', {first, second}), pairShown(offer.pictures)];
    const how = words(texts, 'back-return-how');
    if (offer.agreed) return {asks: false, nodes: [words(texts, 'back-return-agreed', {when}), ...pair, how]};
    const nodes = [
      words(texts, 'back-return-title', {name}, 'h2'), words(texts, 'back-return-when', {when}), ...pair,
      ...kept(texts, offer.keep, name), words(texts, 'back-return-honest'), words(texts, 'back-return-weak'), how,
      words(texts, 'back-return-free'),
      el('div', {class: 'choices'}, this.#choice(texts, 'return-no', false), this.#choice(texts, 'return-yes', true)),
    ];
    return {asks: true, nodes};
  }

  /** @param {Texts} texts @param {string} key @param {boolean} yes */
  #choice(texts, key, yes) {
    return button(texts.text(`back-${key}`), {class: 'big plain', 'data-testid': key}, () => this.page.answer(yes));
  }
}

/** @param {Texts} texts @param {string} keep @param {string} name */
function kept(texts, keep, name) {
  if (!keep) return [words(texts, 'back-return-keep-none')];
  return [words(texts, 'back-return-keep', {name}), el('div', {class: 'words'}, el('p', {dir: 'auto'}, keep))];
}
