// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What she may ask next: the buttons below the log. */

import {ASKED_FIRST} from './answers.js';
import {drawSeason} from './emergency.js';
import {button} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */

// What most ask about, shown first; every other topic of the catalogue stands behind "more".
const FIRST_TOPICS = [
  'forced_marriage', 'before_travel', 'digital_control', 'everyday_limits', 'leaving_home', 'worried_about_friend',
  'suicide', 'anonymity', 'will_parents_know', 'duty_to_report', 'social_services', 'who_answers',
];
// Answers to words, not topics to choose.
const NOT_OFFERED = ['greeting', 'goodbye', 'thanks', 'out_of_scope'];

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
