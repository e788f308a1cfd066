// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A question that only she can answer: it stands before the centre's answer, so that the words alone open nothing. */

import {fold} from 'core/fold.js';
import {LONGEST_CHECK} from 'core/letters.js';
import {field, hint} from './letter_view.js';
import {words} from './in_line.js';
import {el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */

/** Questions that lie ready; the first choice is none, the last one her own. */
const READY = ['1', '2', '3', '4', '5', '6'];
const CHOICES = ['skip', ...READY, 'own'];

export class CheckQuestion {
  #choice = 'skip'; #own = ''; #reply = '';

  /** @param {Texts} texts @returns {HTMLElement[]} */
  draw(texts) {
    const choice = /** @type {HTMLSelectElement} */ (el('select',
      {class: 'field', autocomplete: 'off', 'data-testid': 'letter-check-choice', 'aria-labelledby': 'letter-check-title'},
      ...CHOICES.map((each) => el('option', {value: each, lang: texts.langOf(`letter-check-${each}`)}, texts.text(`letter-check-${each}`)))));
    choice.value = this.#choice;
    const more = el('div', {class: 'letter'}, ...this.#more(texts));
    choice.addEventListener('change', () => {
      this.#choice = choice.value;
      more.replaceChildren(...this.#more(texts));
    });
    const heading = words(texts, 'letter-check-title', {}, 'h2');
    heading.id = 'letter-check-title';
    return [heading, words(texts, 'letter-check-why'), choice, more];
  }

  /** @param {Texts} texts */
  #more(texts) {
    if (this.#choice === 'skip') return [hint(texts, 'letter-check-skipped')];
    const own = this.#choice === 'own';
    const asked = field(words(texts, 'letter-check-question', {}, 'strong'), 'letter-check-question');
    asked[1].value = this.#own;
    asked[1].addEventListener('input', () => { this.#own = asked[1].value; });
    const reply = field(words(texts, 'letter-check-reply', {}, 'strong'), 'letter-check-reply', 'input', {maxlength: String(LONGEST_CHECK)});
    reply[1].value = this.#reply;
    reply[1].addEventListener('input', () => { this.#reply = reply[1].value; });
    const question = words(texts, `letter-check-${this.#choice}`);
    return [...(own ? [...asked, hint(texts, 'letter-check-shown')] : [question]), ...reply, hint(texts, 'letter-check-careful')];
  }

  /** The key of what is wrong with it, or ''. @param {Texts} texts */
  wrong(texts) {
    const given = this.given(texts);
    if (!given) return '';
    if ([...given.question].length > LONGEST_CHECK) return 'letter-check-over';
    return given.question && fold(given.reply).length ? '' : 'letter-check-missing';
  }

  /** As it goes into the letter, in the language that she reads. @param {Texts} texts */
  given(texts) {
    if (this.#choice === 'skip') return null;
    const question = this.#choice === 'own' ? this.#own.trim() : texts.text(`letter-check-${this.#choice}`);
    return {question, reply: this.#reply.trim()};
  }

  forget() {
    this.#choice = 'skip';
    this.#own = this.#reply = '';
  }
}
