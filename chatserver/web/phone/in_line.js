// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place in line: whether there is one, how long it may take, who reads her language, and when it closes. */

import {fetchHours, isOpen, leftS, moment, ownZone, range, reads, tooLate} from './hours.js';
import {NUMBERS} from './languages.js';
import {button, byId, contacts, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./hours.js').Hours} Hours */
/** @typedef {import('core/visitor_chat.js').State} State */

const TIMES = ['2', '10', 'longer', 'skip'];
const LOOK_EVERY_MS = 5 * 60_000;
/** Above that a range says less than "more than". */
const LONG_MIN = 60;
/** For whoever is abroad: from within Sweden it helps nobody at night. */
const ABROAD = 'foreign_ministry';

export class InLine {
  /** Why she has no place: '' when she has one, or did not ask. @type {'' | 'closed' | 'full'} */ #refused = '';
  /** @type {Hours | null} */ #hours = null;
  /** She has just asked: only then may a long line say no. */
  #new = false;
  #told = false;
  #timer = 0;

  /**
   * @param {{offered: {code: string, own_name: string}[], cancel: () => void, changed: () => void,
   *   closingSoon: () => void}} page
   *   `cancel` takes back her place; `changed` draws again; `closingSoon` says it once
   */
  constructor(page) {
    this.page = page;
  }

  /** Whether she may have a place, as far as the hours know. */
  async mayAsk() {
    this.#hours = await fetchHours();
    this.#refused = isOpen(this.#hours) ? '' : 'closed';
    this.#new = !this.#refused;
    return this.#new;
  }

  /** True when she asked and got no place. */
  get refused() {
    return this.#refused !== '';
  }

  /** @param {State} state */
  become({kind, waiting}) {
    if (kind !== 'waiting') return this.#stop(kind);
    this.#refused = '';
    if (this.#new && waiting) {
      this.#new = false;
      if (tooLate(this.#hours, waiting, seconds())) {
        this.#refused = 'full';
        return this.page.cancel();
      }
    }
    if (!this.#timer) this.#look();
  }

  /** Nothing of it for the next chat. */
  clear() {
    this.#refused = '';
    this.#new = false;
    this.#stop('closed');
  }

  /** @param {State['kind']} kind */
  #stop(kind) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#told = false;
    // Refused, she is with the program; whatever comes after that makes it old.
    if (kind !== 'with_bot') this.#refused = '';
  }

  /** Now and again, and when it is time to say that it closes. */
  #look() {
    const untilSoon = (leftS(this.#hours, seconds()) - (this.#hours?.closing_soon_s ?? 0)) * 1000;
    if (untilSoon <= 0 && isOpen(this.#hours) && !this.#told) {
      this.#told = true;
      this.page.closingSoon();
    }
    const wait = untilSoon > 0 ? Math.min(untilSoon, LOOK_EVERY_MS) : LOOK_EVERY_MS;
    this.#timer = setTimeout(async () => {
      const hours = await fetchHours();
      if (!this.#timer) return;
      // What is known stays known while nothing newer can be had.
      this.#hours = hours ?? this.#hours;
      this.#look();
      this.page.changed();
    }, wait);
  }

  /** What stands there now. @param {Texts} texts @param {State} state @param {number} asideFor how many she will not have @returns {HTMLElement[]} */
  draw(texts, {kind, bot, waiting}, asideFor) {
    if (this.#refused) return [...this.#no(texts, bot === 'ready'), letter(texts)];
    if (kind !== 'waiting') return [];
    const nobody = [...this.#unread(texts), ...this.#closing(texts)].length || !waiting?.on_duty;
    return [...this.#wait(texts, waiting, asideFor), ...this.#closing(texts), ...(nobody ? [letter(texts)] : []), ...beforeRead(texts)];
  }

  /** @param {Texts} texts @param {boolean} program whether it answers */
  #no(texts, program) {
    const full = this.#refused === 'full';
    return [
      el('h2', {tabindex: '-1'}, texts.text(full ? 'full-title' : 'closed-title')),
      ...(full ? [words(texts, 'full')] : []),
      ...this.#opens(texts),
      ...(program ? [words(texts, 'closed-program')] : []),
      ...night(texts, this.#hours),
    ];
  }

  /** @param {Texts} texts @param {State['waiting']} waiting @param {number} asideFor */
  #wait(texts, waiting, asideFor) {
    if (asideFor && waiting && waiting.on_duty <= asideFor) return [words(texts, 'nobody-else')];
    const unread = this.#unread(texts);
    return unread.length ? unread : howLong(texts, waiting);
  }

  /** Nobody on duty reads her language: from when, and what is read until then. @param {Texts} texts */
  #unread(texts) {
    const hours = this.#hours;
    const {locale} = texts.content;
    if (!hours || reads(hours, locale).on_duty) return [];
    const {open, next} = reads(hours, locale);
    const language = this.#named(locale) ?? locale;
    const now = Object.keys(hours.languages).filter((code) => hours.languages[code].on_duty).map((code) => this.#named(code) ?? code);
    return [
      words(texts, 'read-none', {language}),
      // Within the hours of her language somebody may come any moment: the next day's would be the wrong answer.
      ...(next && !open ? [words(texts, 'read-from', {language, when: this.when(texts, next)})] : []),
      ...(now.length ? [words(texts, 'read-now', {languages: now.join(' · ')})] : []),
      words(texts, 'read-other'), words(texts, 'wait-unknown'),
    ];
  }

  /** Closing soon, or closed while she waits: no chat ends by the clock, and no place is taken away. @param {Texts} texts */
  #closing(texts) {
    const hours = this.#hours;
    if (!hours || (isOpen(hours) && leftS(hours, seconds()) > hours.closing_soon_s)) return [];
    const open = isOpen(hours) && hours.closes !== null;
    return [
      open ? words(texts, 'closing', {when: this.when(texts, hours.closes ?? 0)}) : words(texts, 'closed-waiting'),
      ...this.#opens(texts), ...night(texts, hours),
    ];
  }

  /** @param {Texts} texts */
  #opens(texts) {
    const next = this.#hours?.next;
    return [next ? words(texts, 'opens', {when: this.when(texts, next)}) : words(texts, 'opens-unknown')];
  }

  /** A moment in words, as the centre's clock and hers show it. @param {Texts} texts @param {number} at seconds since 1970 */
  when(texts, at) {
    return moment(texts, at, seconds(), this.#hours?.zone ?? 'Europe/Stockholm');
  }

  /** A language by its own name, which whoever reads it knows. @param {string} code */
  #named(code) {
    return this.page.offered.find((one) => one.code === code.split('-x-')[0])?.own_name;
  }
}

/** How long she can write: asked once, while she waits. */
export class HowLong {
  #done = false;
  /** @type {Texts | null} */ #drawn = null;

  /** @param {HTMLElement} root @param {(time: string) => void} told she has answered */
  constructor(root, told) {
    this.root = root;
    this.told = told;
  }

  /** @param {Texts} texts @param {boolean} waiting */
  draw(texts, waiting) {
    const before = this.root.hidden;
    this.root.hidden = !waiting || this.#done;
    if (this.root.hidden || (!before && this.#drawn === texts)) return;
    this.#drawn = texts;
    this.root.replaceChildren(
      el('h2', {id: 'how-long-title'}, texts.text('how-long')),
      el('div', {class: 'chips'}, ...TIMES.map((time) => button(texts.text(`how-long-${time}`),
        {class: time === 'skip' ? 'chip more' : 'chip', 'data-testid': `how-long-${time}`}, () => this.#take(time)))),
      el('p', {class: 'hint'}, texts.text('how-long-why')));
    if (before) this.root.scrollIntoView({block: 'nearest'});
  }

  /** @param {string} time */
  #take(time) {
    this.#done = true;
    this.root.hidden = true;
    if (time === 'skip') return;
    this.told(time);
  }

  /** She no longer waits of her own will: next time she is asked anew. */
  clear() {
    this.#done = false;
    this.root.hidden = true;
  }
}

const seconds = () => Date.now() / 1000;

/** A text as an element, marked as the language that it is in. @param {Texts} texts @param {string} key @param {import('./texts.js').Values} [values] @param {string} [element] */
export function words(texts, key, values, element = 'p') {
  return el(element, {lang: texts.langOf(key), dir: 'auto'}, texts.text(key, values));
}

/** @param {Texts} texts @param {State['waiting']} waiting */
function howLong(texts, waiting) {
  const minutes = range(waiting);
  if (!minutes) return [words(texts, 'wait-unknown')];
  // As text, so that a number looks the same in every language.
  const values = {least: String(minutes.least), most: String(minutes.most)};
  const key = minutes.most > LONG_MIN && minutes.least ? 'wait-long' : minutes.least ? 'wait-range' : 'wait-soon';
  return [words(texts, key, values), words(texts, 'wait-first')];
}

/** The duty to report is told before anybody reads, again: it stood in the opening, and here it is nearer. @param {Texts} texts */
function beforeRead(texts) {
  return [words(texts, 'before-read', {}, 'h2'), words(texts, 'opening-3')];
}

/** What can be done when nobody comes: the same button stands below the log. @param {Texts} texts */
const letter = (texts) =>
  button(texts.text('leave-letter'), {class: 'chip', 'data-testid': 'leave-letter-now'}, () => byId('leave-letter').click());

/** Whoever answers at night. @param {Texts} texts @param {Hours | null} hours */
function night(texts, hours) {
  const {contacts: known} = texts.content;
  const abroad = ownZone() !== hours?.zone;
  const ids = [...new Set([...NUMBERS, ...Object.keys(known)])].filter((id) => known[id]?.hours === '24h' && (abroad || id !== ABROAD));
  return [words(texts, 'night'), el('ul', {class: 'contacts'}, ...contacts(texts, ids)), el('p', {class: 'hint'}, texts.text('trace-log'))];
}
