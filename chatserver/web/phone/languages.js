// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The choice of a language: on the first screen, in the chat, and of a second one for the answers. */

import {loadTexts} from './texts.js';
import {button, contacts, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {{code: string, own_name: string, dir: string, tier: number, ready: boolean}} Offered */

export const NUMBERS = ['sos_112', 'bris', 'kvinnofridslinjen'];
const ALWAYS_READY = ['sv', 'en'];

export class Languages {
  /**
   * @param {Offered[]} offered in the order of the buttons
   * @param {{list: HTMLElement, pick: HTMLSelectElement, choose: (locale: string, second?: string) => void,
   *   trouble: () => void}} page `trouble` says that nothing could be loaded
   */
  constructor(offered, page) {
    this.offered = offered;
    this.page = page;
    this.ready = offered.filter(({ready}) => ready);
    page.pick.append(...this.ready.map(({code, own_name: name}) => el('option', {value: code, lang: code}, name)));
    page.pick.addEventListener('change', () => page.choose(page.pick.value));
  }

  /** Real buttons in place of the first screen's folds; one that was opened before this ran counts as chosen. */
  offer() {
    const early = this.page.list.querySelector('[open]');
    this.#list(this.offered);
    if (early instanceof HTMLElement) this.page.choose(early.dataset.locale ?? '');
  }

  /** @param {Offered[]} offered @param {Node[]} before */
  #list(offered, before = []) {
    this.page.list.replaceChildren(...before, ...offered.map((one) =>
      named(one, {class: 'big plain', 'data-testid': `language-${one.code}`},
        () => (one.ready ? this.page.choose(one.code) : this.#pending(one)))));
  }

  /** Native speakers have not signed its texts: nothing of it is fetched. Swedish, English and the numbers stand there. @param {Offered} one */
  async #pending({code, own_name: name}) {
    try {
      const both = await Promise.all(ALWAYS_READY.map((ready) => loadTexts(ready)));
      const words = both.map((texts) => el('p', {lang: texts.content.locale}, texts.text('own-language-pending')));
      const title = el('h2', {lang: code, tabindex: '-1', 'data-testid': 'pending'}, name);
      this.#list(this.offered.filter((one) => ALWAYS_READY.includes(one.code)), [title, ...words]);
      const back = button(both.map((texts) => texts.text('choose-language')).join(' · '), {class: 'quiet'},
        () => this.#list(this.offered));
      this.page.list.append(back, el('ul', {class: 'contacts', lang: 'sv'}, ...contacts(both[0], NUMBERS)));
      title.focus();
    } catch {
      this.page.trouble();
    }
  }

  /** Buttons that change the page's language. @param {Texts} texts */
  others(texts) {
    return this.ready.filter(({code}) => code !== texts.content.locale).map((one) =>
      named(one, {class: 'chip', 'data-testid': `to-language-${one.code}`}, () => this.page.choose(one.code)));
  }

  /** Buttons for the language of the answers, none where it is the page's own. @param {Texts} texts */
  seconds(texts) {
    const {answers_in: codes, locale} = texts.content;
    return this.ready.filter(({code}) => code !== locale && codes.includes(code)).map((one) =>
      named(one, {class: 'choice', 'data-testid': `answers-in-${one.code}`, 'aria-pressed': String(one.code === texts.second)},
        () => this.page.choose(locale, one.code)));
  }
}

/** A language by its own name. @param {Offered} one @param {Record<string, string>} attributes @param {() => void} act */
function named({code, own_name: name}, attributes, act) {
  const made = button('', {lang: code, ...attributes}, act);
  // Three names in one may break between them, not within.
  made.append(...name.split(/(?<=\/)/).flatMap((part, at) => (at ? [el('wbr'), part] : [part])));
  return made;
}
