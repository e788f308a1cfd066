// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What she may tap below the log: what to ask next, how long she can write, what a counsellor may see of the chat. */

import {ASKED_FIRST} from './answers.js';
import {drawSeason} from './emergency.js';
import {author, sentences} from './log.js';
import {button, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./log.js').Entry} Entry */
/** @typedef {import('core/visitor_chat.js').State} State */

// What most ask about, shown first; every other topic of the catalogue stands behind "more".
const FIRST_TOPICS = [
  'forced_marriage', 'before_travel', 'digital_control', 'everyday_limits', 'leaving_home', 'worried_about_friend',
  'suicide', 'anonymity', 'will_parents_know', 'duty_to_report', 'social_services', 'who_answers',
];
// Answers to words, not topics to choose.
const NOT_OFFERED = ['greeting', 'goodbye', 'thanks', 'out_of_scope'];
const TIMES = ['2', '10', 'longer', 'skip'];

/** The topic buttons: first what most ask about, then what goes with the last answer, all of them on request. */
export class Topics {
  #offered = FIRST_TOPICS;
  #unsure = false;
  /** She took the way to the trip guide, so it need not stand first any more. */
  #led = false;

  /**
   * @param {HTMLElement} list
   * @param {{pick: (slug: string) => void, guide: (id: string) => void, danger: () => void, human: () => void}} acts
   *   `danger` opens the emergency card, `human` asks for one
   */
  constructor(list, acts) {
    this.list = list;
    this.acts = acts;
  }

  /** @param {string[]} slugs what goes with the last answer @param {boolean} unsure whether they are guesses */
  offer(slugs = FIRST_TOPICS, unsure = false) {
    this.#offered = slugs;
    this.#unsure = unsure;
    this.#led = false;
  }

  /** @param {Texts} texts @param {{danger: boolean, human: boolean}} can whether help in danger and a human must be among them */
  draw(texts, can) {
    const {topics} = texts.content;
    drawSeason(texts, this.#offered === FIRST_TOPICS && !this.#led, () => { this.#led = true; this.acts.guide('trip'); });
    const every = [...new Set([...FIRST_TOPICS, ...topics])].filter((slug) => !NOT_OFFERED.includes(slug));
    const chips = this.#guides(texts, every.length).concat(this.#offered.filter((slug) => topics.includes(slug)).map((slug) =>
      button(texts.text(`topic-${slug}`), {class: 'chip', 'data-testid': `topic-${slug}`}, () => this.acts.pick(slug))));
    /** @param {string} key @param {string} id @param {() => void} act */
    const more = (key, id, act) => chips.push(button(texts.text(key), {class: 'chip more', 'data-testid': id}, act));
    if (this.#unsure && can.human) more('unsure-human', 'unsure-human', this.acts.human);
    if (every.some((slug) => !this.#offered.includes(slug))) {
      more('more-topics', 'more-topics', () => { this.offer(every); this.draw(texts, can); });
    }
    if (can.danger) more('emergency-unfold', 'show-emergency', this.acts.danger);
    this.list.replaceChildren(...chips);
  }

  /** Guides go first where she has not said yet what it is about. @param {Texts} texts @param {number} all number of topics */
  #guides(texts, all) {
    const everything = this.#offered.length === all;
    if (!everything && this.#offered !== FIRST_TOPICS) return [];
    const elsewhere = everything ? [] : [ASKED_FIRST, texts.content.season && 'trip'];
    return texts.content.guide_starts.filter((id) => !elsewhere.includes(id)).map((id) =>
      button(texts.text(`guide-${id}`), {class: 'chip', 'data-testid': `guide-${id}`}, () => this.acts.guide(id)));
  }
}

/** How long she can write: asked once, while she waits. */
export class HowLong {
  /** What she said: '2' or '10' minutes, 'longer', or '' while she has not. */
  time = '';
  #done = false;
  /** @type {Texts | null} */ #drawn = null;

  /** @param {HTMLElement} root @param {() => void} told she has answered */
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
    this.time = time;
    this.told();
  }

  /** She no longer waits of her own will: next time she is asked anew. */
  clear() {
    this.time = '';
    this.#done = false;
    this.root.hidden = true;
  }
}

/** She sees what the counsellor would see, and cuts it, before anything goes. */
export class Share {
  /** The lines she took away before showing the rest. @type {Set<Entry>} */
  #kept = new Set();

  /** @param {HTMLElement} root @param {{share: (lines: {from: 'me' | 'bot', text?: string, keys?: string[]}[]) => void, keep: () => void}} acts */
  constructor(root, acts) {
    this.root = root;
    this.acts = acts;
  }

  /** @param {Texts} texts @param {State} state @param {Entry[]} entries what was said between her and the program */
  draw(texts, {history, counsellor}, entries) {
    const before = this.root.hidden;
    this.root.hidden = history !== 'undecided' || entries.length === 0;
    this.root.replaceChildren(...(this.root.hidden ? [] : this.#choice(texts, counsellor?.name ?? '', entries)));
    if (before && !this.root.hidden) this.root.scrollIntoView({block: 'nearest'});
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
  }
}

/** What the counsellor gets of a line. @param {Texts} texts @param {Entry} entry */
function historyLine(texts, entry) {
  const {from, keys} = entry;
  return from === 'bot'
    ? {from: /** @type {const} */ ('bot'), keys: keys ?? []}
    : {from: /** @type {const} */ ('me'), text: sentences(texts, entry).join(' ')};
}
