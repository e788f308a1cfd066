// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The way to an answer: the words, then the check question, then what the centre wrote. Whatever is not there or is wrong
 * looks the same, so that who guesses learns nothing, and her own letter is never shown.
 */

import {b64, Refused, wipe} from 'core/base.js';
import {fold} from 'core/fold.js';
import {answerKeys, keysOf, openAnswer, openQuestion} from 'core/letters.js';
import {act, field, form, hint, past, submit, title} from './letter_view.js';
import {CodeField} from './letter_words.js';
import {words} from './in_line.js';
import {button, byId, el, icon} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./letter_view.js').Told} Told */
/** @typedef {import('core/letters.js').Keys} Keys */
/** @typedef {import('core/letters.js').Answer} Answer */
/** @typedef {{id: string, opened: import('core/letters.js').Opened | null, read: Answer | null}} Found opened: null where the question could not be trusted */

/** @type {('delete' | 'close')[]} */
const ENDINGS = ['delete', 'close'];

export class OpenLetter {
  /** @type {'code' | 'found' | 'deleted' | 'closed'} */ #step = 'code';
  /** @type {Keys | null} */ #keys = null;
  /** Newest last. @type {Found[]} */ #answers = [];
  #at = 0;
  /** What she is asked whether she means it. @type {'' | 'delete' | 'close'} */ #asked = '';
  #code;

  /** @param {import('./letters.js').Letters} page */
  constructor(page) {
    this.page = page;
    this.#code = new CodeField('letter-code-input', page, 'letter-looking', (numbers) => this.#look(numbers));
  }

  forget() {
    wipe(this.#keys?.box, this.#keys?.auth, this.#keys?.reply);
    for (const {opened} of this.#answers) wipe(opened?.s, opened?.salt);
    this.#keys = null;
    this.#answers = [];
    this.#code.forget();
  }

  /** @param {Texts} texts @param {Told} told @returns {HTMLElement[]} */
  draw(texts, told) {
    if (this.#step === 'code') return this.#words(texts, told);
    if (this.#step !== 'found') return this.#ended(texts);
    const found = this.#answers[this.#at];
    const shown = !found ? this.#none(texts) : found.read ? this.#answer(texts, found.read) : this.#question(texts, found, told);
    return [...shown, ...this.#others(texts), ...(found && !found.read ? [] : told.nodes), ...this.#endings(texts)];
  }

  // ---- the words

  /** @param {Texts} texts @param {Told} told */
  #words(texts, told) {
    return [
      title(texts, 'letter-open-title'), words(texts, 'letter-open-why'),
      ...this.#code.draw(texts, told, submit(texts, 'letter-code-send', 'letter-code-send')),
      act(texts, 'letter-title', {class: 'quiet', 'data-testid': 'letter-write'}, () => this.page.write()),
      this.page.when(texts),
    ];
  }

  /** @param {number[]} numbers */
  async #look(numbers) {
    const keys = await keysOf(numbers, this.page.site.centre);
    const answers = await this.page.post.look(keys);
    this.#answers = await Promise.all(answers.map(async (answer) => ({id: answer.id, opened: await asked(keys, answer), read: null})));
    this.#keys = keys;
    this.#at = Math.max(0, this.#answers.length - 1);
    this.#code.forget();
    this.#to('found');
  }

  /** @param {'code' | 'found' | 'deleted' | 'closed'} step */
  #to(step) {
    this.#step = step;
    this.#asked = '';
    this.page.draw('focused');
  }

  /** @param {Texts} texts */
  #none(texts) {
    return [
      title(texts, 'letter-none-title'), words(texts, 'letter-none'),
      act(texts, 'letter-words-again', {class: 'quiet', 'data-testid': 'letter-words-again'}, () => {
        this.forget();
        this.#to('code');
      }),
      this.page.when(texts),
    ];
  }

  // ---- an answer

  /** @param {Texts} texts @param {Found} found @param {Told} told */
  #question(texts, found, told) {
    const {opened} = found;
    const heading = title(texts, 'letter-answers', {count: this.#answers.length});
    if (!opened) return [heading, words(texts, 'letter-answer-refused'), ...told.nodes];
    const asked = el('p', {dir: 'auto', class: 'words', 'data-testid': 'letter-question'}, opened.question);
    const [label, reply] = field(words(texts, 'letter-check', {}, 'strong'), 'letter-check', 'input', {autocapitalize: 'none'});
    return [
      heading, words(texts, 'letter-check-first'),
      form(() => this.#reply(found, reply.value), asked, label, reply, hint(texts, 'letter-check-tries'), ...told.nodes,
        submit(texts, 'letter-check-send', 'letter-check-send')),
    ];
  }

  /** @param {Found} found @param {string} typed */
  #reply(found, typed) {
    const keys = this.#keys;
    const {id, opened} = found;
    if (!keys || !opened || !fold(typed).length) return;
    this.page.busy('letter-looking', async () => {
      const {key, proof} = await answerKeys(keys.box, id, opened, typed);
      const answer = await this.page.post.open(keys, id, proof);
      if (answer === null) return this.page.trouble('letter-check-wrong');
      try {
        found.read = await this.page.trusting((judge) => openAnswer(judge, keys.box, id, key, answer));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        found.opened = null;
      }
      this.page.draw('focused');
    });
  }

  /** @param {Texts} texts @param {Answer} answer */
  #answer(texts, {name, at, text, live}) {
    const {box, auth, reply} = /** @type {Keys} */ (this.#keys);
    const from = words(texts, 'letter-answer-from', {name});
    from.prepend(el('span', {class: 'checked', role: 'img', 'aria-label': texts.text('checked')}, icon('check')), ' ');
    return [
      title(texts, 'letter-answers', {count: this.#answers.length}), from,
      el('p', {class: 'hint'}, past(texts, at, this.page.now(), this.page.hours)),
      el('div', {class: 'words', 'data-testid': 'letter-answer'}, el('p', {dir: 'auto'}, text)),
      act(texts, 'letter-write-back', {class: 'big', 'data-testid': 'letter-write-back'},
        () => this.page.write({keys: {box: box.slice(), auth: auth.slice(), reply: reply.slice()}, live})),
      act(texts, 'letter-talk-now', {class: 'big plain', 'data-testid': 'letter-talk-now'},
        () => this.page.talk({box: b64(box), live})),
      hint(texts, 'letter-talk-now-why'),
    ];
  }

  /** The other answers of the same words. @param {Texts} texts */
  #others(texts) {
    const others = this.#answers.map((_, at) => at).filter((at) => at !== this.#at);
    if (!others.length) return [];
    return [el('div', {class: 'chips'}, ...others.map((at) => button(texts.text('letter-answer-number', {number: at + 1}), {class: 'chip'}, () => {
      this.#at = at;
      this.page.draw('focused');
    })))];
  }

  // ---- the end of a thread

  /** @param {Texts} texts */
  #endings(texts) {
    if (this.#asked) return this.#sure(texts, this.#asked);
    return [el('div', {class: 'chips'}, ...ENDINGS.map((way) => act(texts, `letter-${way}`, {class: 'quiet', 'data-testid': `letter-${way}`}, () => {
      this.#asked = way;
      this.page.draw();
      byId(`letter-${way}-yes`).focus();
    })))];
  }

  /** @param {Texts} texts @param {'delete' | 'close'} way */
  #sure(texts, way) {
    const keys = /** @type {Keys} */ (this.#keys);
    const yes = () => this.page.busy('letter-moment', async () => {
      await this.page.post[way](keys);
      this.forget();
      this.#to(way === 'delete' ? 'deleted' : 'closed');
    });
    const id = `letter-${way}-yes`;
    return [el('section', {class: 'how-long'}, words(texts, `letter-${way}-why`),
      act(texts, id, {class: 'big', id, 'data-testid': id}, yes),
      act(texts, 'no', {class: 'quiet', 'data-testid': 'letter-keep'}, () => { this.#asked = ''; this.page.draw(); }))];
  }

  /** @param {Texts} texts */
  #ended(texts) {
    const closed = this.#step === 'closed';
    return [
      title(texts, 'letter-open-title'), words(texts, `letter-${this.#step}`), ...(closed ? [words(texts, 'letter-closed-then')] : []),
      act(texts, 'letter-title', {class: 'quiet', 'data-testid': 'letter-write'}, () => this.page.write()),
      this.page.when(texts),
    ];
  }
}

/** Null where the question could not be trusted: it was changed on its way, or is not for these words. @param {Keys} keys @param {{id: string, question: string}} answer */
async function asked(keys, answer) {
  try {
    return await openQuestion(keys, answer);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return null;
  }
}
