// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Writing a letter: what is honest to say first, the letter, the six words, practising them. Its words leave the page
 * sealed or not at all, and stay in it until they are kept.
 */

import {Refused, wipe} from 'core/base.js';
import {acceptReaders, keysOf, LONGEST_TEXT, replyKey, sealLetter} from 'core/letters.js';
import {draw as drawCode} from 'core/code_words.js';
import {CheckQuestion} from './check_question.js';
import {act, field, form, hint, list, submit, title} from './letter_view.js';
import {CodeField, CodeShown} from './letter_words.js';
import {words} from './in_line.js';
import {el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./letters.js').Letters} Letters */
/** @typedef {import('./letters.js').Thread} Thread */
/** @typedef {import('core/letters.js').SealedLetter} SealedLetter */

const HONEST = ['slow', 'who', 'duty', 'kept', 'words', 'found', 'tries', 'phone'].map((name) => `letter-honest-${name}`);
/** From here on she is told how much room is left. */
const NEAR = 500;

export class WriteLetter {
  /** @type {'form' | 'code' | 'practise' | 'done'} */ #step = 'form';
  #text = ''; #partner = false; #gone = false;
  #check = new CheckQuestion();
  /** The code of a new letter. @type {number[] | null} */ #numbers = null;
  /** What was sealed and of what, so that a second try of the same words is a repeat and no second letter. @type {{of: string, letter: SealedLetter} | null} */ #sealed = null;
  /** Boxes whose words she did not want, until they are gone. @type {import('core/letters.js').Keys[]} */ #unwanted = [];
  /** @type {CodeShown | null} */ #shown = null;
  /** @type {CodeField | null} */ #practice = null;

  /** @param {Letters} page @param {Thread} [thread] the words that she has, when she writes again @param {string} [text] what she has begun */
  constructor(page, thread, text = '') {
    this.page = page;
    this.thread = thread;
    this.keys = thread?.keys ?? null;
    this.#text = text;
  }

  /** Nothing more is to be done here. */
  get over() {
    return this.#step === 'done';
  }

  /** What she has written and not sent. */
  get draft() {
    return this.#step === 'form' ? this.#text : '';
  }

  forget() {
    this.#gone = true;
    for (const each of [...this.#unwanted, this.keys]) wipe(each?.box, each?.auth, each?.reply);
    this.keys = this.#numbers = this.#sealed = this.#shown = this.#practice = null;
    this.#unwanted = [];
    this.#text = '';
    this.#check.forget();
  }

  /** @param {Texts} texts @param {import('./letter_view.js').Told} told @returns {HTMLElement[]} */
  draw(texts, told) {
    if (this.#step === 'form') return this.#form(texts, told);
    if (this.#step === 'done') return this.#done(texts);
    return this.#step === 'code' ? this.#code(texts, told) : this.#practise(texts, told);
  }

  // ---- the letter

  /** @param {Texts} texts @param {import('./letter_view.js').Told} told */
  #form(texts, told) {
    const [label, text] = field(words(texts, 'letter-text', {}, 'strong'), 'letter-text', 'textarea', {rows: '8', autocapitalize: 'sentences'});
    const room = el('p', {class: 'hint'});
    text.value = this.#text;
    text.addEventListener('input', () => { this.#text = text.value; this.#room(texts, room); });
    this.#room(texts, room);
    return [
      title(texts, 'letter-title'), words(texts, this.thread ? 'letter-same-words' : 'letter-why'),
      el('section', {class: 'about'}, words(texts, 'letter-honest-title', {}, 'h2'), list(texts, HONEST)),
      form(() => this.#send(texts), label, hint(texts, 'letter-text-hint'), text, room, hint(texts, 'letter-draft'),
        ...this.#check.draw(texts), ...this.#mayPartner(texts), ...told.nodes, submit(texts, 'letter-send', 'letter-send')),
      this.page.when(texts),
    ];
  }

  /** @param {Texts} texts @param {HTMLElement} room */
  #room(texts, room) {
    const left = LONGEST_TEXT - length(this.#text);
    const said = left > NEAR ? '' : left < 0 ? texts.text('letter-over', {over: -left}) : texts.text('letter-left', {left});
    if (room.textContent !== said) room.textContent = said;
    room.hidden = !said;
  }

  /** @param {Texts} texts */
  #mayPartner(texts) {
    const box = /** @type {HTMLInputElement} */ (el('input', {type: 'checkbox', autocomplete: 'off', 'data-testid': 'letter-partner'}));
    box.checked = this.#partner;
    box.addEventListener('change', () => { this.#partner = box.checked; });
    return [el('label', {class: 'tick'}, box, words(texts, 'letter-partner', {}, 'span')), hint(texts, 'letter-partner-why')];
  }

  /** @param {Texts} texts */
  #send(texts) {
    const over = length(this.#text) - LONGEST_TEXT;
    if (over > 0) return this.page.trouble('letter-over', {over});
    const wrong = this.#text.trim() ? this.#check.wrong(texts) : 'letter-empty';
    if (wrong) return this.page.trouble(wrong);
    this.page.busy('letter-sending', async () => {
      await this.#leave(texts);
      if (this.thread) return this.#finish();
      this.#step = 'code';
      this.page.draw('focused');
    });
  }

  /** Sealed and kept, or it fails and everything stays as it was. @param {Texts} texts */
  async #leave(texts) {
    this.#numbers ??= drawCode();
    const keys = this.keys ?? await keysOf(this.#numbers, this.page.site.centre);
    if (this.#gone) throw new Refused('left'); // or an empty letter would go
    this.keys = keys;
    const said = {
      lang: texts.content.locale, text: this.#text.trim(), check: this.#check.given(texts), allow: {partner: this.#partner},
      live: this.thread?.live ?? null,
    };
    const of = JSON.stringify(said);
    if (this.#sealed?.of !== of) {
      const content = {from: /** @type {const} */ ('visitor'), at: Math.floor(this.page.now()), reply: await replyKey(keys.reply), ...said};
      const published = await this.page.post.readers();
      const readers = await this.page.trusting((judge) => acceptReaders(judge, published));
      const letter = await sealLetter(keys.box, content, readers);
      if (this.#gone) throw new Refused('left');
      this.#sealed = {of, letter};
    }
    await this.page.post.leave(keys, this.#sealed.letter);
  }

  // ---- the words

  /** @param {Texts} texts @param {import('./letter_view.js').Told} told */
  #code(texts, told) {
    this.#shown ??= new CodeShown(this.#numbers ?? [], texts, () => this.#step === 'code' && this.page.changed(this));
    return [
      title(texts, 'letter-code-title'), words(texts, 'letter-code-why'), ...this.#shown.draw(texts),
      act(texts, 'letter-practise', {class: 'big', 'data-testid': 'letter-practise'}, () => this.#to('practise')),
      words(texts, 'letter-keep-title', {}, 'h2'),
      el('section', {class: 'about'}, list(texts, ['letter-keep-1', 'letter-keep-2', 'letter-keep-3'])),
      hint(texts, 'letter-other-words-why'), ...told.nodes,
      act(texts, 'letter-other-words', {class: 'quiet', 'data-testid': 'letter-other-words'}, () => this.#otherWords(texts)),
    ];
  }

  /** @param {Texts} texts @param {import('./letter_view.js').Told} told */
  #practise(texts, told) {
    this.#practice ??= new CodeField('letter-practice', this.page, 'letter-moment', (numbers) => this.#compare(numbers));
    return [
      title(texts, 'letter-practise-title'), words(texts, 'letter-practise-why'),
      ...this.#practice.draw(texts, told, submit(texts, 'letter-practise-send', 'letter-practice-send')),
      act(texts, 'letter-show-again', {class: 'quiet', 'data-testid': 'letter-show-again'}, () => this.#to('code')),
    ];
  }

  /** @param {number[]} numbers what she remembers */
  #compare(numbers) {
    if (numbers.every((number, at) => number === this.#numbers?.[at])) this.#finish();
    else this.page.trouble('letter-practise-wrong');
  }

  /** @param {'code' | 'practise'} step */
  #to(step) {
    this.#step = step;
    this.#practice = null;
    this.page.draw('focused');
  }

  /** The letter is kept under other words before it is taken away from under these, so that it is never nowhere. @param {Texts} texts */
  #otherWords(texts) {
    this.page.busy('letter-changing', async () => {
      const before = {keys: this.keys, numbers: this.#numbers, sealed: this.#sealed};
      if (!this.#unwanted.length) {
        this.keys = this.#numbers = this.#sealed = null;
        try {
          await this.#leave(texts);
        } catch (error) {
          [this.keys, this.#numbers, this.#sealed] = [before.keys, before.numbers, before.sealed];
          throw error;
        }
        if (before.keys) this.#unwanted.push(before.keys);
        this.#shown = null;
        this.page.draw('focused');
      }
      for (const keys of [...this.#unwanted]) await this.page.post.delete(keys);
      this.#unwanted = [];
    });
  }

  #finish() {
    for (const keys of this.#unwanted) this.page.post.delete(keys).catch(() => {}); // else it is gone in 30 days
    this.forget();
    this.#step = 'done';
    this.page.draw('focused');
  }

  /** @param {Texts} texts */
  #done(texts) {
    if (this.thread) return [title(texts, 'letter-done-title'), words(texts, 'letter-sent-again'), this.page.when(texts)];
    return [title(texts, 'letter-done-title'), words(texts, 'letter-done'), words(texts, 'letter-done-leave'), this.page.when(texts)];
  }
}

/** As the specification counts. @param {string} text */
const length = (text) => [...text.trim()].length;
