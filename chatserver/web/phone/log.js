// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The log: what was said, in order, drawn anew in another language. */

import {button, contacts, el, icon} from './view.js';

/** @typedef {import('core/visitor_chat.js').Line} Line */
/** @typedef {import('./texts.js').Texts} Texts */
/**
 * What stands in the log: a line of the chat, or the page's own (`page`: read off the catalogue). `keys` grow with what
 * she opens, so they are what she saw. `layered`: more can be opened under it; `guide`: it is a guide's question.
 * @typedef {Omit<Line, 'id'> & {id: number | string, page?: boolean, about?: string, name?: string, layered?: boolean,
 *   guide?: {id: string, step: string}}} Entry
 * How a line comes: her tap made it and gets the focus, or it comes by itself and must not disturb.
 * @typedef {'' | 'focused' | 'unnoticed'} Coming
 */

const NEAR_END_PX = 80;
const CONTACT = 'contact-';
const TIP = /^list-.+-\d+$/;
const TITLE = /^list-.+-title$/;

export class Log {
  /** @type {Map<number | string, Entry>} */ #entries = new Map();
  /** @type {Map<number | string, HTMLElement>} */ #drawn = new Map();
  /** @type {Set<number | string>} */ #returned = new Set();
  /** Lines that stood there when the page was covered. @type {(number | string)[]} */ #seen = [];
  #forgot = false;
  #own = 0;

  /**
   * @param {{log: HTMLElement, scroller: HTMLElement, newBelow: HTMLElement, again: (entry: Entry) => void,
   *   below: (entry: Entry) => Node[], begun: () => void, came: () => void}} parts
   *   `again` sends the words of a line that did not arrive; `below` makes the buttons under a line; `begun` hears that
   *   somebody has said something, `came` that a line came by itself
   */
  constructor(parts) {
    this.parts = parts;
    parts.newBelow.addEventListener('click', () => this.toEnd());
    parts.scroller.addEventListener('scroll', () => { if (this.#atEnd()) parts.newBelow.hidden = true; }, {passive: true});
  }

  /** Show a line that is new, or has changed. @param {Texts} texts @param {Entry} entry @param {Coming} [coming] */
  show(texts, entry, coming = '') {
    const follow = this.#atEnd() || entry.from === 'me';
    const before = this.#drawn.get(entry.id);
    this.#entries.set(entry.id, entry);
    const made = this.#message(texts, entry);
    this.#drawn.set(entry.id, made);
    if (before) before.replaceWith(made);
    else this.#append(made, coming);
    if (entry.from !== 'notice') this.parts.begun();
    if (!before && !coming && entry.from !== 'me') this.parts.came();
    if (!before && follow && coming !== 'unnoticed') this.#reveal(made);
    else if (!before && !follow) this.parts.newBelow.hidden = false;
  }

  /** @param {HTMLElement} made @param {Coming} coming */
  #append(made, coming) {
    this.parts.log.append(made);
    if (coming === 'focused') focus(made);
  }

  /** More words in a line that stands there. @param {Texts} texts @param {number | string} id @param {string[]} keys */
  grow(texts, id, keys) {
    const entry = this.#entries.get(id);
    const words = this.#drawn.get(id)?.querySelector('.words');
    if (!entry || !words) return;
    entry.keys = [...entry.keys ?? [], ...keys];
    const made = el('div', {class: 'grown'}, ...shown(texts, keys));
    words.append(made);
    this.drawBelow(id);
    focus(made);
    made.scrollIntoView({block: 'nearest'});
  }

  /** The buttons under a line, again. @param {number | string} id */
  drawBelow(id) {
    const entry = this.#entries.get(id);
    const made = this.#drawn.get(id);
    made?.querySelector('.below')?.remove();
    if (entry) made?.append(...this.#below(entry));
  }

  /** @param {Entry} entry */
  #below(entry) {
    const buttons = this.parts.below(entry);
    return buttons.length ? [el('div', {class: 'chips below'}, ...buttons)] : [];
  }

  /** The page's own line: a notice, a guide, an answer while the program is away. @param {Texts} texts @param {Omit<Entry, 'id' | 'state'>} line @param {Coming} [coming] @returns {string} its id */
  add(texts, line, coming = '') {
    const id = `page-${this.#own += 1}`;
    const last = this.entries.at(-1);
    if (!line.code || last?.code !== line.code || last.about !== line.about) {
      this.show(texts, {...line, id, state: 'delivered'}, coming);
    }
    return id;
  }

  /** @param {number | string} id */
  has(id) {
    return this.#entries.has(id);
  }

  get entries() {
    return [...this.#entries.values()];
  }

  /** Take a line away: it is being sent again. @param {number | string} id */
  drop(id) {
    this.#drawn.get(id)?.remove();
    this.#drawn.delete(id);
    this.#entries.delete(id);
  }

  /** These words went back to the composer, so their lines offer no second sending. @param {Texts} texts @param {string[]} words */
  returned(texts, words) {
    for (const entry of this.#entries.values()) {
      if (entry.from === 'me' && entry.state !== 'delivered' && words.includes(entry.text ?? '')) {
        this.#returned.add(entry.id);
        this.show(texts, {...entry, state: 'failed'});
      }
    }
  }

  /** Everything again, in another language. @param {Texts} texts */
  redraw(texts) {
    for (const [id, entry] of this.#entries) {
      const made = this.#message(texts, entry);
      this.#drawn.get(id)?.replaceWith(made);
      this.#drawn.set(id, made);
    }
  }

  /** What the program said and she wrote before the counsellor came who is here, oldest first. @returns {Entry[]} */
  get saidBefore() {
    const all = this.entries;
    const came = all.map(({code}) => code).lastIndexOf('counsellor_joined');
    return all.filter(({from, to}, at) => from === 'bot' || (from === 'me' && (to !== 'counsellor' || at < came)));
  }

  /** The page is being covered: what comes from here on she has not read. */
  covered() {
    this.#seen = [...this.#entries.keys()];
  }

  /** Takes away what she had seen. The rest is kept: nobody else has it any more. */
  forgetSeen() {
    for (const id of this.#seen) this.drop(id);
    this.#forgot = true;
  }

  /** In sight again: from the beginning, if that is another than before. */
  uncovered() {
    if (this.#forgot) {
      this.parts.scroller.scrollTop = 0;
      this.parts.newBelow.hidden = true;
    }
    this.#forgot = false;
  }

  clear() {
    for (const id of [...this.#entries.keys()]) this.drop(id);
    this.#returned.clear();
  }

  toEnd() {
    this.parts.scroller.scrollTop = this.parts.scroller.scrollHeight;
    this.parts.newBelow.hidden = true;
  }

  /** True when the last message is in sight; what is offered below it does not count. */
  #atEnd() {
    const {log, scroller} = this.parts;
    return scroller.scrollTop + scroller.clientHeight >= log.offsetTop + log.offsetHeight - NEAR_END_PX;
  }

  /** Down to the end, but never past the beginning of what is new and of the question before it. @param {HTMLElement} made */
  #reveal(made) {
    const {scroller} = this.parts;
    const before = made.previousElementSibling;
    const top = before instanceof HTMLElement && before.matches('.me') ? before : made;
    scroller.scrollTop = Math.min(top.offsetTop - 8, scroller.scrollHeight);
  }

  /** @param {Texts} texts @param {Entry} entry */
  #message(texts, entry) {
    const notice = entry.from === 'notice';
    const made = el('div', {
      class: `message ${entry.from}`, 'data-testid': 'message', 'data-from': entry.from, 'data-code': entry.code,
      'data-topic': entry.from === 'bot' ? entry.topic ?? '' : undefined,
      'data-risk': entry.from === 'bot' ? String(entry.risk ?? 1) : undefined,
      'data-state': entry.from === 'me' ? entry.state : undefined,
    });
    if (!notice) made.append(el('span', {class: entry.from === 'me' ? 'unseen' : 'author'}, author(texts, entry)));
    made.append(el('div', {class: 'words'}, ...paragraphs(texts, entry)));
    if (entry.from === 'me' && !entry.page) made.append(...this.#fate(texts, entry));
    made.append(...this.#below(entry));
    return made;
  }

  /** @param {Texts} texts @param {Entry} entry */
  #fate(texts, entry) {
    if (entry.state === 'delivered') {
      return [el('span', {class: 'fate'}, icon('check'), el('span', {class: 'unseen'}, texts.text('line-delivered')))];
    }
    if (entry.state === 'sending') return [el('span', {class: 'fate'}, texts.text('line-sending'))];
    if (this.#returned.has(entry.id)) return [el('span', {class: 'fate failed'}, texts.text('line-returned'))];
    return [
      el('span', {class: 'fate failed'}, texts.text('line-failed')),
      button(texts.text('line-retry'), {class: 'quiet', 'data-testid': 'retry'}, () => this.parts.again(entry)),
    ];
  }
}

/** @param {Texts} texts @param {Entry} entry */
export function author(texts, entry) {
  if (entry.from === 'me') return texts.text('from-me');
  if (entry.from === 'counsellor') return entry.name ?? '';
  return texts.text(entry.page ? 'from-page' : 'program');
}

/** @param {Texts} texts @param {Entry} entry @returns {HTMLElement[]} */
function paragraphs(texts, entry) {
  if (entry.keys) return shown(texts, entry.keys);
  return sentences(texts, entry).map((words) => el('p', {dir: 'auto'}, words));
}

/** The words of a line alone. @param {Texts} texts @param {Entry} entry @returns {string[]} */
export function sentences(texts, {from, text, keys, topic, code, about}) {
  if (keys) return keys.map((key) => texts.text(key));
  return [from === 'notice' ? noticeText(texts, code ?? '', about, text) : text ?? texts.text(`topic-${topic}`)];
}

/** What keys look like: paragraphs, and in their place contact cards and lists of tips. @param {Texts} texts @param {string[]} keys */
function shown(texts, keys) {
  /** @type {HTMLElement[]} */
  const made = [];
  /** @param {string} name @param {string} kind @param {Node[]} parts */
  const into = (name, kind, parts) => {
    if (made.at(-1)?.className !== kind) made.push(el(name, {class: kind, dir: 'auto'}));
    made.at(-1)?.append(...parts);
  };
  for (const key of keys) {
    const lang = texts.langOf(key);
    if (key.startsWith(CONTACT)) into('ul', 'contacts', contacts(texts, [key.slice(CONTACT.length)]));
    else if (TIP.test(key)) into('ol', 'tips', [el('li', {lang}, texts.text(key))]);
    else made.push(el('p', {lang, dir: 'auto', class: TITLE.test(key) && 'title'}, texts.text(key)));
  }
  return made;
}

/** @param {HTMLElement} made */
function focus(made) {
  made.tabIndex = -1;
  made.focus({preventScroll: true});
}

/** @param {Texts} texts @param {string} code @param {string | undefined} about @param {string | undefined} name */
function noticeText(texts, code, about, name) {
  if (!about) return texts.text(`notice-${code}`, {name: name ?? ''});
  const words = texts.text(`refused-${code === 'slow_down' || code === 'clock' ? code : about}`);
  return `${words} (${code})`;
}
