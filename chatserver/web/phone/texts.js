// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The words of one language: one whole file before the first answer and one with all answers, so that no request tells
 * which topic was read. A language without answers of its own has them in a second one.
 */

import {FluentBundle, FluentResource} from 'vendor/fluent.js';

/**
 * @typedef {{tel?: string, display?: string, sms?: string, chat?: string, url?: string, cost: string, trace: string,
 *   hours?: string | Record<string, string[]>, languages: string[], interpreter?: boolean}} Contact
 * @typedef {{next: string[], contacts: string[], risk_floor: 1 | 2 | 3 | 4, guide?: string, list?: string}} Topic
 * @typedef {{locale: string, dir: 'ltr' | 'rtl', tier: 1 | 2, filled: number, answers_in: string[], ftl: string,
 *   topics: Record<string, Topic>, guide_starts: string[], contacts: Record<string, Contact>, season: string | null,
 *   emergency: Record<string, {steps: number, contacts: string[]}>, border_card: Record<string, string>}} Content
 * @typedef {{answers?: Record<string, string>, list?: string, topics?: string[], human?: boolean, danger?: string}} Step
 * @typedef {{start: string, steps: Record<string, Step>}} Guide
 * @typedef {{locale: string, filled: number, ftl: string, lists: Record<string, {tips: number}>,
 *   guides: Record<string, Guide>}} Answers
 */

export class Texts {
  /** @type {Answers['lists']} */ lists = {};
  /** @type {Answers['guides']} */ guides = {};
  /** True once the answers are here. */
  complete = false;
  #bundles; #answers;
  /** @type {Promise<void> | null} */ #loading = null;

  /** @param {Content} content @param {Content} [second] the first file of the language of the answers, if it is another */
  constructor(content, second = content) {
    this.content = content;
    /** How many texts are shown in another language, since this one lacks them. */
    this.filled = content.filled;
    this.#bundles = [...new Set([content, second])].map(bundle);
    this.#answers = second.locale;
  }

  /** The locale that the answers are in. */
  get second() {
    return this.#answers;
  }

  /** True when the answers are in another language than the page. */
  get borrows() {
    return this.second !== this.content.locale;
  }

  /** Fetch the answers, once. Rejects when they cannot be had, and may then be asked again. */
  load() {
    this.#loading ??= this.#load().catch((error) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #load() {
    /** @type {Answers} */
    const answers = await file(`${this.second}-answers`);
    this.#bundles.at(-1)?.addResource(new FluentResource(answers.ftl));
    this.lists = answers.lists;
    this.guides = answers.guides;
    this.filled += answers.filled;
    this.complete = true;
  }

  /**
   * The text of a key. A key that is not in the catalogue is shown as it is: wrong in sight, never silent.
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  text(key, values) {
    const found = this.#bundles.find((one) => one.hasMessage(key));
    const value = found?.getMessage(key)?.value;
    return found && value ? found.formatPattern(value, values ?? null, []) : key;
  }

  /** @param {string} key */
  has(key) {
    return this.#bundles.some((one) => one.hasMessage(key));
  }

  /** The language of a key's words when it is not the page's. @param {string} key @returns {string | undefined} */
  langOf(key) {
    return !this.borrows || this.#bundles[0].hasMessage(key) ? undefined : this.second;
  }

  /** @param {string} slug @returns {Topic | undefined} */
  topic(slug) {
    return Object.hasOwn(this.content.topics, slug) ? this.content.topics[slug] : undefined;
  }

  /** Make a page this language's: direction, and words for every element that names a key. @param {HTMLElement} root */
  fill(root) {
    root.lang = this.content.locale;
    root.dataset.filled = String(this.filled);
    root.dir = this.content.dir;
    each(root, 'text', (element, words) => { element.textContent = words; }, this);
    each(root, 'label', (element, words) => element.setAttribute('aria-label', words), this);
    each(root, 'hint', (element, words) => element.setAttribute('placeholder', words), this);
  }
}

/** What waits for a file. What could not be loaded waits on, for her tap or until there is contact again. */
export class Loading {
  /** @type {(() => void)[]} */ #held = [];
  /** @type {(() => void) | null} */ #again = null;

  /** @param {HTMLElement} button says that something could not be loaded, and tries again @param {() => Texts} texts */
  constructor(button, texts) {
    this.button = button;
    this.texts = texts;
    button.addEventListener('click', () => this.retry());
  }

  /** Act when the answers are here: at once if they are, else in the order of asking. @param {() => void} [act] */
  async answers(act = () => {}) {
    if (this.texts().complete && !this.#held.length) return act();
    this.#held.push(act);
    try {
      await this.texts().load();
    } catch {
      return this.failed(() => this.answers());
    }
    document.documentElement.dataset.filled = String(this.texts().filled);
    this.#offer(null);
    for (const one of this.#held.splice(0)) one();
  }

  /** @param {() => void} again what to do when she wants to try again */
  failed(again) {
    this.#offer(again);
  }

  retry() {
    const again = this.#again;
    this.#offer(null);
    again?.();
  }

  clear() {
    this.#held = [];
    this.#offer(null);
  }

  /** @param {(() => void) | null} again */
  #offer(again) {
    this.#again = again;
    this.button.hidden = !again;
  }
}

/** @param {{locale: string, ftl: string}} words */
function bundle({locale, ftl}) {
  const made = new FluentBundle(locale);
  made.addResource(new FluentResource(ftl));
  return made;
}

/**
 * @param {ParentNode} root
 * @param {string} name
 * @param {(element: HTMLElement, words: string) => void} put
 * @param {Texts} texts
 */
function each(root, name, put, texts) {
  for (const element of root.querySelectorAll(`[data-${name}]`)) {
    if (element instanceof HTMLElement) put(element, texts.text(element.dataset[name] ?? ''));
  }
}

/**
 * Fetch a language, without its answers. Rejects when it cannot be had.
 * @param {string} locale
 * @param {string} [second] the language wanted for answers, where the language has none of its own
 */
export async function loadTexts(locale, second = '') {
  /** @type {Content} */
  const content = await file(locale);
  const from = content.answers_in.includes(second) ? second : content.answers_in[0];
  return new Texts(content, from === locale ? content : await file(from));
}

/** @param {string} name */
async function file(name) {
  const answer = await fetch(`/content/${encodeURIComponent(name)}.json`, {cache: 'no-store', credentials: 'omit'});
  if (!answer.ok) throw new Error(`content ${answer.status}`);
  return answer.json();
}
