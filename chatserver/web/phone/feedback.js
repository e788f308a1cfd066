// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Three questions after the counsellor has closed the chat, each with a way past it. They stand below the numbers and
 * beside the exit, and leaving with some of them open sends nothing. Nothing of the answers stays on the page.
 */

import {words} from './in_line.js';
import {button, byId, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {'yes' | 'partly' | 'no'} Answer */
/** @typedef {{rights: Answer | null, where: Answer | null, listened: Answer | null}} Answers */

/** @type {(keyof Answers)[]} */
const QUESTIONS = ['rights', 'where', 'listened'];
/** @type {Record<Answer, string>} Answers, and the keys of their words */
const WORDS = {yes: 'yes', partly: 'feedback-partly', no: 'no'};

export class Feedback {
  /** @type {Answers} */ #answers = {rights: null, where: null, listened: null};
  #at = 0;
  /** @type {Texts | null} */ #drawn = null;
  #host;

  /** @param {(answers: Answers) => void} send called once, when the last question is past, if any was answered */
  constructor(send) {
    this.send = send;
    this.#host = el('section', {class: 'how-long', 'data-testid': 'feedback', hidden: ''});
    byId('help').after(this.#host);
  }

  /** The same is not drawn anew under her finger. @param {Texts} texts */
  draw(texts) {
    if (this.#drawn === texts) return;
    this.#drawn = texts;
    this.#host.hidden = false;
    this.#host.replaceChildren(...(this.#at < QUESTIONS.length ? this.#question(texts) : thanks(texts)));
  }

  /** @param {Texts} texts */
  #question(texts) {
    const name = QUESTIONS[this.#at];
    const next = (/** @type {Answer | null} */ answer) => this.#take(texts, name, answer);
    const before = this.#at ? [] : [
      words(texts, 'feedback-title'), words(texts, 'feedback-why'),
    ];
    const answers = /** @type {Answer[]} */ (Object.keys(WORDS)).map((answer) => button(texts.text(WORDS[answer]), {
      class: 'chip', 'data-testid': `feedback-${name}-${answer}`, lang: texts.langOf(WORDS[answer]),
    }, () => next(answer)));
    const skip = button(texts.text('how-long-skip'), {class: 'chip more', 'data-testid': `feedback-${name}-skip`}, () => next(null));
    return [
      ...before, title(texts, `feedback-${name}`),
      el('div', {class: 'chips'}, ...answers, skip),
    ];
  }

  /** @param {Texts} texts @param {keyof Answers} name @param {Answer | null} answer */
  #take(texts, name, answer) {
    this.#answers[name] = answer;
    this.#at += 1;
    if (this.#at === QUESTIONS.length) this.#done();
    this.#drawn = null;
    this.draw(texts);
    // Her tap took the button away that had the focus.
    this.#host.querySelector('h2')?.focus();
  }

  #done() {
    const answers = this.#answers;
    this.#answers = {rights: null, where: null, listened: null};
    if (Object.values(answers).some(Boolean)) this.send(answers);
  }

  clear() {
    this.#host.remove();
  }
}

/** @param {Texts} texts */
function thanks(texts) {
  return [
    title(texts, 'feedback-thanks'),
    button(texts.text('exit'), {class: 'big plain', 'data-testid': 'feedback-exit'}, () => byId('exit').click()),
  ];
}

/** @param {Texts} texts @param {string} key */
function title(texts, key) {
  const made = words(texts, key, {}, 'h2');
  made.tabIndex = -1;
  return made;
}

/** What was answered, to be counted. That it may not arrive is no trouble of hers. @param {string} body */
export function post(body) {
  fetch('/feedback', {method: 'POST', body, cache: 'no-store', credentials: 'omit', keepalive: true}).catch(() => {});
}
