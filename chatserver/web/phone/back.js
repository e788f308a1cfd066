// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * "I was cut off", or "we agreed a time" (docs/protocol.md 15): two pictures, then she asks for a human as anybody does.
 * Nothing here knows whether they were right, so nothing can tell somebody who picked up her phone. One try a page.
 */

import {words} from './in_line.js';
import {loadBack, named, PairPicker, pairShown} from './pictures_pair.js';
import {button, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./pictures_pair.js').Pair} Pair */
/** @typedef {{pictures: Pair, back: 'cut_off' | 'return'}} Shown what goes into her card */

export class CutOff {
  /** @type {Pair | null} */ #pair = null;
  #agreed = false;
  #picker = new PairPicker((pair) => this.#take(pair));
  /** @type {Texts | null} */ #texts = null;

  /** @param {HTMLElement} host @param {(shown: Shown) => void} ask leaves here and asks for a human */
  constructor(host, ask) {
    this.host = host;
    this.ask = ask;
  }

  /** Rejects when its words cannot be had. @param {Texts} texts */
  async open(texts) {
    await loadBack(texts);
    document.documentElement.dataset.filled = String(texts.filled);
    this.#texts = texts;
    this.#draw(texts);
  }

  /** Nothing of it is left. */
  forget() {
    this.#pair = null;
    this.#agreed = false;
    this.#picker.clear();
    this.host.replaceChildren();
  }

  /** @param {Texts} texts */
  #draw(texts) {
    this.host.replaceChildren(el('div', {class: 'letter'},
      words(texts, 'back-cut-title', {}, 'h1'), words(texts, this.#agreed ? 'back-agreed-why' : 'back-cut-why'),
      ...(this.#agreed ? [] : [words(texts, 'back-cut-honest')]),
      ...(this.#pair ? this.#chosen(texts, this.#pair) : this.#picker.draw(texts)),
      this.#kind(texts), el('p', {class: 'hint'}, texts.text('back-cut-none'))));
  }

  /** @param {Texts} texts */
  #kind(texts) {
    const attributes = {class: 'choice', 'data-testid': 'agreed-return', 'aria-pressed': String(this.#agreed)};
    return button(texts.text('back-agreed'), attributes, () => {
      this.#agreed = !this.#agreed;
      this.#redraw('[data-testid=agreed-return]');
    });
  }

  /** @param {Texts} texts @param {Pair} pair */
  #chosen(texts, pair) {
    const [first, second] = pair.map((number) => named(texts, number));
    return [
      words(texts, 'back-cut-chosen', {first, second}), pairShown(pair),
      button(texts.text('back-cut-go'), {class: 'big', 'data-testid': 'show-pictures'}, () => {
        const back = this.#agreed ? 'return' : 'cut_off';
        this.forget();
        this.ask({pictures: pair, back});
      }),
      button(texts.text('back-change'), {class: 'chip', 'data-testid': 'pictures-change'}, () => {
        this.#pair = null;
        this.#redraw('[data-testid=picture-1]');
      }),
    ];
  }

  /** @param {Pair} pair */
  #take(pair) {
    this.#pair = pair;
    this.#redraw('[data-testid=show-pictures]');
  }

  /** Her tap took the button away that had the focus. @param {string} focused */
  #redraw(focused) {
    if (this.#texts) this.#draw(this.#texts);
    const found = this.host.querySelector(focused);
    if (found instanceof HTMLElement) found.focus();
  }
}
