// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Two of twelve pictures, by which a counsellor may know her again (docs/protocol.md 15). What she chose goes into her
 * sealed card and stands nowhere else. It is no key: whoever watched her choose knows it.
 */

import {words} from './in_line.js';
import {button, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {[number, number]} Pair of 1 to 12, the lower first */

const PICTURES = Array.from({length: 12}, (_, at) => at + 1);
const SVG = 'http://www.w3.org/2000/svg';

/** @type {WeakMap<Texts, Promise<unknown>>} */
const coming = new WeakMap();

/** The words of coming back in this language, fetched once. Rejects when they cannot be had, and may then be asked again. @param {Texts} texts */
export function loadBack(texts) {
  const loading = coming.get(texts) ?? texts.fetch('back').catch((error) => {
    coming.delete(texts);
    throw error;
  });
  coming.set(texts, loading);
  return loading;
}

/** What a picture is called. @param {Texts} texts @param {number} number */
export const named = (texts, number) => texts.text(`back-picture-${number}`);

/** One of the twelve; its name is for ears, or stands beside it. @param {number} number */
export function pairPicture(number) {
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  svg.setAttribute('class', 'pair-picture');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `/vendor/pair.svg#pair-${number}`);
  svg.append(use);
  return svg;
}

/** Two pictures as they were chosen. @param {readonly number[]} pair */
export const pairShown = (pair) => el('div', {class: 'pair'}, ...pair.map(pairPicture));

/** Twelve buttons, two taps; a second tap on the same one takes it back. */
export class PairPicker {
  /** @type {number | null} */ #first = null;

  /** @param {(pair: Pair) => void} chosen */
  constructor(chosen) {
    this.chosen = chosen;
  }

  /** @param {Texts} texts @returns {HTMLElement[]} */
  draw(texts) {
    const say = el('p', {id: 'pick-picture', role: 'status'}, this.#wanted(texts));
    const buttons = PICTURES.map((number) => button('', {
      class: 'choice', 'data-testid': `picture-${number}`, 'aria-label': named(texts, number),
      'aria-pressed': String(number === this.#first),
    }, () => {
      if (!this.#tap(number)) return;
      buttons.forEach((one, at) => one.setAttribute('aria-pressed', String(PICTURES[at] === this.#first)));
      say.textContent = this.#wanted(texts);
    }));
    buttons.forEach((one, at) => one.append(pairPicture(PICTURES[at])));
    return [say, el('div', {class: 'twelve', role: 'group', 'aria-labelledby': 'pick-picture'}, ...buttons)];
  }

  /** Nothing of a choice that was begun. */
  clear() {
    this.#first = null;
  }

  /** True while there is a second one to choose. @param {number} number */
  #tap(number) {
    const first = this.#first;
    this.#first = first === null ? number : null;
    if (first === null || first === number) return true;
    this.chosen(first < number ? [first, number] : [number, first]);
    return false;
  }

  /** @param {Texts} texts */
  #wanted(texts) {
    return texts.text(this.#first === null ? 'back-pick-first' : 'back-pick-second');
  }
}

/** Offered while she waits, never forced: two pictures for the case that she is cut off. */
export class PairOffer {
  #root = el('section', {class: 'how-long', 'data-testid': 'pictures-offer', hidden: ''});
  /** @type {Pair | null} */ #pair = null;
  #skipped = false;
  /** What is drawn: the same is not drawn anew under her finger. */
  #drawn = '';
  #picker = new PairPicker((pair) => this.#take(pair));
  /** @type {Texts | null} */ #texts = null;
  #waiting = false;

  /** @param {HTMLElement} before stands above it @param {(pair: Pair) => void} told she has chosen, or chosen others */
  constructor(before, told) {
    this.told = told;
    before.after(this.#root);
  }

  /** @param {Texts} texts @param {boolean} waiting in line, where a card can still be changed */
  draw(texts, waiting) {
    this.#texts = texts;
    this.#waiting = waiting;
    const worded = texts.has('back-offer-title');
    this.#root.hidden = !waiting || this.#skipped || !worded;
    if (waiting && !worded) loadBack(texts).then(() => this.#came(texts), () => {}); // tried again with the next change
    const drawn = this.#root.hidden ? '' : `${texts.content.locale} ${texts.second} ${this.#pair}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#root.replaceChildren(...(drawn ? this.#pair ? this.#chosen(texts, this.#pair) : this.#offer(texts) : []));
  }

  /** @param {Texts} texts */
  #came(texts) {
    if (texts !== this.#texts || !this.#root.isConnected || !texts.has('back-offer-title')) return;
    document.documentElement.dataset.filled = String(texts.filled);
    this.draw(texts, this.#waiting);
  }

  /** @param {Texts} texts */
  #offer(texts) {
    return [
      words(texts, 'back-offer-title', {}, 'h2'), words(texts, 'back-offer-why'), ...this.#picker.draw(texts),
      el('p', {class: 'hint'}, `${texts.text('back-offer-sealed')} ${texts.text('back-offer-honest')}`),
      button(texts.text('back-skip'), {class: 'chip more', 'data-testid': 'pictures-skip'}, () => {
        this.#skipped = true;
        this.#root.hidden = true;
      }),
    ];
  }

  /** @param {Texts} texts @param {Pair} pair */
  #chosen(texts, pair) {
    const [first, second] = pair.map((number) => named(texts, number));
    return [
      words(texts, 'back-picked', {first, second}), pairShown(pair),
      button(texts.text('back-change'), {class: 'chip', 'data-testid': 'pictures-change'}, () => {
        this.#pair = null;
        this.#redraw('[data-testid=picture-1]');
      }),
    ];
  }

  /** @param {Pair} pair */
  #take(pair) {
    this.#pair = pair;
    this.told(pair);
    this.#redraw('[data-testid=pictures-change]');
  }

  /** Her tap took the button away that had the focus. @param {string} focused */
  #redraw(focused) {
    if (this.#texts) this.draw(this.#texts, this.#waiting);
    const found = this.#root.querySelector(focused);
    if (found instanceof HTMLElement) found.focus({preventScroll: true});
  }

  /** What was covered for long shows no pictures to whoever uncovers it; her card keeps them. */
  forget() {
    this.#skipped = true;
    this.#root.hidden = true;
    this.#drawn = '';
    this.#root.replaceChildren();
    this.#picker.clear();
    this.#pair = null;
  }

  clear() {
    this.#root.remove();
    this.#pair = null;
  }
}
