// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a counsellor may see of the chat before. */

import {author, sentences} from './log.js';
import {button, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./log.js').Entry} Entry */
/** @typedef {import('core/visitor_chat.js').State} State */

/** She sees what the counsellor would see, and cuts it, before anything goes. */
export class Share {
  /** The lines she took away before showing the rest. @type {Set<Entry>} */
  #kept = new Set();

  /** What is drawn: the same is not drawn anew under her finger. */
  #drawn = '';

  /** @param {HTMLElement} root @param {{share: (lines: {from: 'me' | 'bot', text?: string, keys?: string[]}[]) => void, keep: () => void}} acts */
  constructor(root, acts) {
    this.root = root;
    this.acts = acts;
  }

  /** @param {Texts} texts @param {State} state @param {Entry[]} entries what was said before this counsellor came */
  draw(texts, {kind, history, counsellor}, entries) {
    const before = this.root.hidden;
    this.root.hidden = kind !== 'with_counsellor' || history !== 'undecided' || entries.length === 0;
    const name = counsellor?.name ?? '';
    const drawn = this.root.hidden ? '' : JSON.stringify([texts.content.locale, texts.second, name, ...entries.map(({id, keys}) => [id, keys?.length])]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.root.replaceChildren(...(drawn ? this.#choice(texts, name, entries) : []));
    if (before && drawn) this.root.scrollIntoView({block: 'nearest'});
  }

  /** @param {Texts} texts @param {string} name @param {Entry[]} entries */
  #choice(texts, name, entries) {
    const share = () => this.acts.share(entries.filter((one) => !this.#kept.has(one)).map((one) => historyLine(texts, one)));
    return [
      el('h2', {id: 'share-title'}, texts.text('share-title')),
      el('p', {}, texts.text('share-text', {name})),
      el('ul', {class: 'lines'}, ...entries.map((entry) => this.#row(texts, entry))),
      el('div', {class: 'choices'},
        button(texts.text('keep-history'), {class: 'big plain', 'data-testid': 'keep-history'}, this.acts.keep),
        button(texts.text('share-history'), {class: 'big plain', 'data-testid': 'share-history'}, share)),
    ];
  }

  /** @param {Texts} texts @param {Entry} entry */
  #row(texts, entry) {
    const box = /** @type {HTMLInputElement} */ (el('input', {type: 'checkbox', autocomplete: 'off'}));
    box.checked = !this.#kept.has(entry);
    box.addEventListener('change', () => (box.checked ? this.#kept.delete(entry) : this.#kept.add(entry)));
    return el('li', {}, el('label', {}, box,
      el('span', {}, el('span', {class: 'author'}, author(texts, entry)),
        ...sentences(texts, entry).map((words) => el('p', {dir: 'auto'}, words)))));
  }

  clear() {
    this.#kept.clear();
    this.#drawn = '';
    this.root.hidden = true;
    this.root.replaceChildren();
  }
}

/** What the counsellor gets of a line. @param {Texts} texts @param {Entry} entry */
function historyLine(texts, entry) {
  const {from, keys} = entry;
  return from === 'bot'
    ? {from: /** @type {const} */ ('bot'), keys: keys ?? []}
    : {from: /** @type {const} */ ('me'), text: sentences(texts, entry).join(' ')};
}
