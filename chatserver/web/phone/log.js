// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The log: what was said, in order, drawn anew in another language; and the choice of what a counsellor may see of it. */

import {button, contacts, el, icon} from './view.js';

/** @typedef {import('core/visitor_chat.js').Line} Line */
/** @typedef {import('./texts.js').Texts} Texts */
/** What stands in the log: a line of the chat, or the page's own (`page`: an answer read off the catalogue). */
/** @typedef {Omit<Line, 'id'> & {id: number | string, page?: boolean, about?: string, name?: string}} Entry */

const NEAR_END_PX = 80;

export class Log {
  /** @type {Map<number | string, Entry>} */ #entries = new Map();
  /** @type {Map<number | string, HTMLElement>} */ #drawn = new Map();
  /** @type {Set<number | string>} */ #returned = new Set();
  #own = 0;

  /**
   * @param {{log: HTMLElement, scroller: HTMLElement, newBelow: HTMLElement, again: (entry: Entry) => void}} parts
   *   `again` sends the words of a line that did not arrive
   */
  constructor(parts) {
    this.parts = parts;
    parts.newBelow.addEventListener('click', () => this.toEnd());
    parts.scroller.addEventListener('scroll', () => { if (this.#atEnd()) parts.newBelow.hidden = true; }, {passive: true});
  }

  /** Show a line that is new, or has changed. @param {Texts} texts @param {Entry} entry */
  show(texts, entry) {
    const follow = this.#atEnd() || entry.from === 'me';
    const before = this.#drawn.get(entry.id);
    this.#entries.set(entry.id, entry);
    const made = this.#message(texts, entry);
    this.#drawn.set(entry.id, made);
    if (before) before.replaceWith(made);
    else this.parts.log.append(made);
    if (!before && follow) this.#reveal(made);
    else if (!before) this.parts.newBelow.hidden = false;
  }

  /** The page's own line: a notice, or an answer while the program is away. @param {Texts} texts @param {Omit<Entry, 'id' | 'state'>} line */
  add(texts, line) {
    const last = [...this.#entries.values()].at(-1);
    if (line.code && last?.code === line.code && last.about === line.about) return;
    this.show(texts, {...line, id: `page-${this.#own += 1}`, state: 'delivered'});
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

  /** What was said between her and the program, oldest first. @returns {Entry[]} */
  get saidToProgram() {
    return [...this.#entries.values()].filter((one) => one.from === 'bot' || (one.from === 'me' && one.to !== 'counsellor'));
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
    if (entry.from === 'me') made.append(...this.#fate(texts, entry));
    const cards = entry.from === 'bot' ? contacts(texts, texts.content.topics[entry.topic ?? '']?.contacts ?? []) : [];
    if (cards.length) made.append(el('ul', {class: 'contacts'}, ...cards));
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
function author(texts, entry) {
  if (entry.from === 'me') return texts.text('from-me');
  if (entry.from === 'counsellor') return entry.name ?? '';
  return texts.text(entry.page ? 'from-page' : 'program');
}

/** @param {Texts} texts @param {Entry} entry @returns {HTMLElement[]} */
function paragraphs(texts, entry) {
  return sentences(texts, entry).map((words) => el('p', {dir: 'auto'}, words));
}

/** @param {Texts} texts @param {Entry} entry @returns {string[]} */
function sentences(texts, {from, text, keys, topic, code, about}) {
  if (from === 'notice') return [noticeText(texts, code ?? '', about, text)];
  if (keys) return keys.map((key) => texts.text(key));
  return [text ?? texts.text(`topic-${topic}`)];
}

/** @param {Texts} texts @param {string} code @param {string | undefined} about @param {string | undefined} name */
function noticeText(texts, code, about, name) {
  if (!about) return texts.text(`notice-${code}`, {name: name ?? ''});
  return `${texts.text(`refused-${code === 'slow_down' || code === 'clock' ? code : about}`)} (${code})`;
}

/**
 * She sees what the counsellor would see, and cuts it, before anything goes.
 * @param {Texts} texts
 * @param {{name: string, entries: Entry[], kept: Set<Entry>, share: (entries: Entry[]) => void, keep: () => void}} choice
 *   `kept` holds the lines she took away, and outlives a change of language
 * @returns {Node[]}
 */
export function shareChoice(texts, {name, entries, kept, share, keep}) {
  const rows = entries.map((entry) => {
    const box = /** @type {HTMLInputElement} */ (el('input', {type: 'checkbox', autocomplete: 'off'}));
    box.checked = !kept.has(entry);
    box.addEventListener('change', () => (box.checked ? kept.delete(entry) : kept.add(entry)));
    return el('li', {}, el('label', {}, box,
      el('span', {}, el('span', {class: 'author'}, author(texts, entry)), ...paragraphs(texts, entry))));
  });
  return [
    el('h2', {id: 'share-title'}, texts.text('share-title')),
    el('p', {}, texts.text('share-text', {name})),
    el('ul', {class: 'lines'}, ...rows),
    el('div', {class: 'choices'},
      button(texts.text('keep-history'), {class: 'big plain', 'data-testid': 'keep-history'}, keep),
      button(texts.text('share-history'), {class: 'big plain', 'data-testid': 'share-history'},
        () => share(entries.filter((entry) => !kept.has(entry))))),
  ];
}
