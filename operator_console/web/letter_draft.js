// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** An answer to one thread while it is written. It lives in this page's memory and belongs to that thread alone. */

import {fold} from 'core/fold.js';
import {signal} from 'vendor/preact.js';
import {Draft} from './draft.js';

/** Characters of an answer, and of a check question or its reply (docs/protocol.md 14.3, 14.4). */
export const LONGEST = 10_000;
export const LONGEST_CHECK = 200;
/** A folded reply shorter than this is tried through in no time by whoever has the words and a copy of the answer. */
const SHORT = 8;

/** Characters as the specification counts them. @param {string} text */
export const lengthOf = (text) => [...text].length;

export class LetterDraft extends Draft {
  question = signal('');
  reply = signal('');
  busy = signal(false);
  sent = signal(false);
  trouble = signal('');
  /** What the search of texts reads the language from. */
  chat = signal({lang: ''});
  /** The sealed answer of an attempt that failed: shown again it is a repeat, so she never gets it twice. @type {{of: string, body: object, letter: import('./letter_threads.js').Letter} | null} */
  sealed = null;

  /** @param {{question: string, reply: string} | null} check that she gave herself */
  constructor(check) {
    super();
    this.given = check !== null;
    this.question.value = check?.question ?? '';
    this.reply.value = check?.reply ?? '';
  }

  /** @param {string} words */
  write(words) {
    this.draft.value = words;
    this.sent.value = false;
  }

  get words() {
    return {text: this.draft.value.trim(), question: this.question.value.trim(), reply: this.reply.value.trim()};
  }

  /** Everything is there and fits. */
  get ready() {
    const {text, question, reply} = this.words;
    return text !== '' && lengthOf(text) <= LONGEST && question !== '' && fold(reply).length > 0;
  }

  /** A reply that is easily guessed: nothing forbids it, she may have no other. */
  get weak() {
    const folded = fold(this.words.reply).join('');
    return folded !== '' && ([...folded].length < SHORT || /^\d+$/.test(folded));
  }

  /** It is on its way; the check stays for the next one. */
  done() {
    this.drop();
    this.sealed = null;
    this.sent.value = true;
  }
}
