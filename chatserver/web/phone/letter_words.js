// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The six words of a letter: shown, practised, and read back. They are never put into the clipboard, where other apps and
 * the keyboard find them.
 */

import {TryAgain} from 'core/base.js';
import {LISTS, loadList, meant, readCode, wordsOf} from 'core/code_words.js';
import {fold} from 'core/fold.js';
import {WORDS} from 'core/letters.js';
import {act, field, form, hint} from './letter_view.js';
import {words} from './in_line.js';
import {button, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./letter_view.js').Told} Told */
/** @typedef {import('core/code_words.js').WordList} WordList */

/** They hold no secret: the same files for everybody. @type {Map<string, Promise<WordList>>} */
const coming = new Map();
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of one language, fetched once. TryAgain `network` when they cannot be had. @param {string} language */
function listOf(language) {
  const list = coming.get(language) ?? loadList(language).catch(() => {
    coming.delete(language);
    throw new TryAgain('network');
  });
  coming.set(language, list);
  return list;
}

/** A new code, as she is to learn it. */
export class CodeShown {
  #language = '';
  /** What stands there: the words, null while they are on their way, or that they did not come. @type {string[] | null | 'lost'} */ #shown = null;

  /** @param {readonly number[]} numbers @param {Texts} texts @param {() => void} changed draws it again */
  constructor(numbers, texts, changed) {
    this.numbers = numbers;
    this.changed = changed;
    this.#choose(LISTS.find((one) => one === texts.content.locale) ?? LISTS[0]);
  }

  /** @param {string} language */
  async #choose(language) {
    this.#language = language;
    this.#shown = null;
    const shown = await listOf(language).then((list) => wordsOf(this.numbers, list), () => /** @type {const} */ ('lost'));
    if (this.#language !== language) return;
    this.#shown = shown;
    this.changed();
  }

  /** @param {Texts} texts */
  draw(texts) {
    return [
      words(texts, 'letter-code-list'), el('div', {class: 'chips'}, ...LISTS.map((one) => this.#choice(texts, one))),
      ...this.#words(texts),
      hint(texts, 'letter-code-numbers'), el('p', {class: 'code', dir: 'ltr', 'data-testid': 'letter-code-numbers'}, this.numbers.join(' ')),
    ];
  }

  /** @param {Texts} texts */
  #words(texts) {
    if (this.#shown === 'lost') {
      const again = () => { this.#choose(this.#language); };
      return [act(texts, 'no-net', {class: 'trouble', 'data-testid': 'letter-list-again'}, again)];
    }
    const attributes = {class: 'code', dir: 'ltr', lang: this.#language, 'data-testid': 'letter-code'};
    return this.#shown ? [el('p', attributes, this.#shown.join(' '))] : [];
  }

  /** @param {Texts} texts @param {string} language */
  #choice(texts, language) {
    const key = `letter-code-list-${language}`;
    return act(texts, key, {class: 'choice', 'data-testid': key, 'aria-pressed': String(language === this.#language)},
      () => { this.#choose(language); this.changed(); });
  }
}

/** All words in one field; what cannot be read is named word by word, and what may be meant is there to be tapped. */
export class CodeField {
  #typed = '';
  #offered = el('div', {class: 'letter', hidden: ''});

  /**
   * @param {string} testId
   * @param {{busy: import('./letters.js').Letters['busy'], trouble: import('./letters.js').Letters['trouble'], texts: Texts}} page
   * @param {string} status key of what is said while it is read
   * @param {(numbers: number[]) => unknown} read six numbers
   */
  constructor(testId, page, status, read) {
    this.testId = testId;
    this.page = page;
    this.status = status;
    this.read = read;
  }

  /** @param {Texts} texts @param {Told} told @param {HTMLElement} send */
  draw(texts, told, send) {
    const [label, typed] = field(words(texts, 'letter-code-input', {}, 'strong'), this.testId, 'textarea', {
      rows: '2', autocapitalize: 'none', enterkeyhint: 'go',
    });
    typed.value = this.#typed;
    typed.addEventListener('input', () => { this.#typed = typed.value; });
    typed.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
    this.#offer([]);
    return [form(() => this.#send(), label, typed, ...told.nodes, this.#offered, send)];
  }

  #send() {
    this.page.busy(this.status, async () => {
      const lists = await Promise.all(LISTS.map(listOf));
      const found = readCode(this.#typed, lists);
      this.#offer([]);
      if (!('numbers' in found)) this.#name(found, lists);
      else if (found.numbers.length !== WORDS) this.page.trouble('letter-word-count', {count: found.numbers.length});
      else await this.read(found.numbers);
    });
  }

  /** The first that cannot be read; the others follow when that one is mended. @param {{unknown: string[], unsure: string[]}} found @param {WordList[]} lists */
  #name({unknown, unsure}, lists) {
    const [word] = [...unsure, ...unknown];
    this.page.trouble(unsure.length ? 'letter-unsure-word' : 'letter-unknown-word', {word});
    this.#offer([...new Set(meant(word, lists))], word);
  }

  /** @param {string[]} near @param {string} [word] what was typed, folded */
  #offer(near, word) {
    const {texts} = this.page;
    this.#offered.hidden = !near.length;
    this.#offered.replaceChildren(...(near.length ? [
      words(texts, 'letter-meant'),
      el('div', {class: 'chips'}, ...near.map((each) => button(each, {class: 'chip', dir: 'ltr'}, () => this.#take(String(word), each)))),
    ] : []));
  }

  /** @param {string} word @param {string} meant */
  #take(word, meant) {
    const typed = /** @type {HTMLTextAreaElement} */ (document.getElementById(this.testId));
    typed.value = this.#typed = this.#typed.replace(WORD, (one) => (fold(one).join('') === word ? meant : one));
    this.#offer([]);
    typed.focus();
    this.#send();
  }

  forget() {
    this.#typed = '';
    this.#offer([]);
  }
}
