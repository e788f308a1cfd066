// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Letters on the phone (docs/protocol.md section 14): the way to write one, and the way to its answer. All of it stands
 * in the page's memory alone, and `forget` takes it away.
 */

import {sleep, TryAgain} from 'core/base.js';
import {LetterPost} from 'core/letter_post.js';
import {judgeOf} from 'core/letters.js';
import {Work} from 'core/work.js';
import {fetchHours} from './hours.js';
import {WriteLetter} from './letter.js';
import {errorKey, Told, whenAndWho} from './letter_view.js';
import {OpenLetter} from './open_letter.js';
import {byId, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('core/letters.js').Keys} Keys */
/** @typedef {'write' | 'open'} Way */
/** @typedef {{box: string, live: string}} Read the answer that she has read, as a counsellor is told */
/** @typedef {{keys: Keys, live: string | null}} Thread the words that she has, and the answer that she has read with them */

/** Trust asks again and again for what it must have; somebody who waits is told after so long. */
const PATIENCE_MS = 20_000;

export class Letters {
  /** What she has begun of each. @type {{write: WriteLetter | null, open: OpenLetter | null}} */ #parts = {write: null, open: null};
  /** @type {Way} */ #way = 'open';
  /** @type {Texts} */ #texts = /** @type {any} */ (null);
  /** Texts that have the words of letters. @type {WeakSet<Texts>} */ #worded = new WeakSet();
  /** What goes on now, if anything. @type {object | null} */ #busy = null;
  /** @type {import('./hours.js').Hours | null} */ hours = null;
  #told = new Told();
  /** When answers come, and who answers before that. */
  #when = el('div', {class: 'letter'});
  #work = new Work((slow) => slow && this.#told.status(this.#texts, 'work-slow'));
  #leave; #judge;

  /**
   * @param {HTMLElement} host
   * @param {{centre: string, root: string}} site
   * @param {(letter: Read) => void} talk leaves here and asks for a human
   */
  constructor(host, site, talk) {
    this.host = host;
    this.site = site;
    this.#leave = talk;
    this.post = new LetterPost({origin: location.origin, fetch: window.fetch.bind(window), work: this.#work});
    this.#judge = judgeOf(site, location.origin, this.now);
  }

  get texts() {
    return this.#texts;
  }

  /** Seconds since 1970. */
  now = () => Date.now() / 1000;

  /** Rejects when its words cannot be had. @param {Texts} texts @param {Way} [way] the one she was on, without it */
  async open(texts, way) {
    await this.#load(texts);
    this.#texts = texts;
    if (way) this.#way = way;
    if (this.#parts.write?.over) this.#parts.write = null;
    if (way === 'open') this.#forgetAnswer(); // who comes anew may be somebody else
    this.draw();
    fetchHours().then((hours) => {
      this.hours = hours;
      if (this.#when.isConnected) this.when(texts);
    });
  }

  /** What stands at the end of a page. @param {Texts} texts */
  when(texts) {
    this.#when.replaceChildren(...whenAndWho(texts, this.hours, this.now()));
    return this.#when;
  }

  /** @param {Texts} texts */
  async #load(texts) {
    if (this.#worded.has(texts)) return;
    // The words for a moment are among what is said while she waits for a human.
    await Promise.all([texts.fetch('letters'), texts.has('when-at') || texts.fetch('human')]);
    this.#worded.add(texts);
    document.documentElement.dataset.filled = String(texts.filled);
  }

  /** To write: under the words that she has, or under new ones. @param {Thread} [thread] */
  write(thread) {
    const before = this.#parts.write;
    if (thread || before?.over) {
      this.#parts.write = new WriteLetter(this, thread, before?.draft);
      before?.forget();
    }
    this.#way = 'write';
    this.draw('focused');
  }

  #forgetAnswer() {
    this.#parts.open?.forget();
    this.#parts.open = null;
  }

  /** Asks for a human, who is told which answer she has read. @param {Read} read */
  talk(read) {
    this.forget();
    this.#leave(read);
  }

  get #part() {
    if (this.#way === 'write') return this.#parts.write ??= new WriteLetter(this);
    return this.#parts.open ??= new OpenLetter(this);
  }

  /** @param {'focused'} [focus] the heading takes the focus: her tap took away what had it */
  draw(focus) {
    this.#told.trouble(this.#texts);
    this.host.replaceChildren(el('div', {class: 'letter'}, ...this.#part.draw(this.#texts, this.#told)));
    if (!focus) return;
    byId('main').scrollTop = 0;
    this.host.querySelector('h1')?.focus({preventScroll: true});
  }

  /** A page has something else to show; it may not be the one that stands there. @param {WriteLetter | OpenLetter} part */
  changed(part) {
    if (Object.values(this.#parts).includes(part) && part === this.#part) this.draw();
  }

  /** What is wrong with what she has written. @param {string} key @param {import('./texts.js').Values} [values] */
  trouble(key, values) {
    this.#told.trouble(this.#texts, key, values);
  }

  /**
   * Does something that takes a while, saying so, one thing at a time. What goes wrong is said and changes nothing else.
   * @param {string} status key of what is said meanwhile
   * @param {() => Promise<unknown>} act
   */
  async busy(status, act) {
    if (this.#busy) return;
    const mine = this.#busy = {};
    this.#told.status(this.#texts, status);
    this.#hold(true);
    let wrong = '';
    try {
      await act();
    } catch (error) {
      wrong = errorKey(error);
    }
    if (this.#busy !== mine) return; // forgotten meanwhile
    this.#busy = null;
    this.#told.status(this.#texts);
    this.#hold(false);
    if (wrong) this.trouble(wrong);
  }

  /** What is on its way must be what stands there. @param {boolean} still */
  #hold(still) {
    for (const one of this.host.querySelectorAll('textarea, input')) one.toggleAttribute('readonly', still);
  }

  /** What `look` gives of who is to be trusted. TryAgain `network` when that takes too long. @template T @param {(judge: import('core/letters.js').Judge) => Promise<T>} look @returns {Promise<T>} */
  trusting(look) {
    const late = sleep(PATIENCE_MS).then(() => { throw new TryAgain('network'); });
    return Promise.race([look(this.#judge), late]);
  }

  /** Nothing of it is left: no word, no key, no work. */
  forget() {
    this.#busy = null;
    this.#work.end();
    for (const part of Object.values(this.#parts)) part?.forget();
    this.#parts = {write: null, open: null};
    this.host.replaceChildren();
  }
}
