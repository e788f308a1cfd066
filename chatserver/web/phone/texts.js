// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The words of one language: one whole file before the first answer and one with all answers, so that no request tells
 * which topic was read. A language without answers of its own has them in a second one.
 */

/**
 * A text, or its parts: words, what is filled in (`value`), and what is chosen by a number (`choices`: the number itself,
 * or how the language counts it). The server reads it out of Fluent, so that no phone has to load a reader of that.
 * @typedef {string | (string | {value: string, choices?: Record<string, Pattern>})[]} Pattern
 * @typedef {Record<string, string | number>} Values
 * @typedef {{tel?: string, display?: string, sms?: string, chat?: string, url?: string, cost: string, trace: string,
 *   hours?: string | Record<string, string[]>, languages: string[], interpreter?: boolean}} Contact
 * @typedef {{next: string[], contacts: string[], risk_floor: 1 | 2 | 3 | 4, guide?: string, list?: string}} Topic
 * @typedef {{locale: string, dir: 'ltr' | 'rtl', tier: 1 | 2, filled: number, answers_in: string[],
 *   texts: Record<string, Pattern>,
 *   topics: string[], guide_starts: string[], contacts: Record<string, Contact>, season: string | null,
 *   emergency: Record<string, {steps: number, contacts: string[]}>, border_card: Record<string, string>}} Content
 * @typedef {{answers?: Record<string, string>, list?: string, topics?: string[], human?: boolean, danger?: string}} Step
 * @typedef {{start: string, steps: Record<string, Step>}} Guide
 * @typedef {{locale: string, filled: number, texts: Record<string, Pattern>, topics: Record<string, Topic>,
 *   lists: Record<string, {tips: number}>, guides: Record<string, Guide>}} Answers
 */

/** The texts of one language, by key. */
export class Words {
  /** @type {Map<string, Pattern>} */ #patterns = new Map();

  /** @param {{locale: string, texts: Record<string, Pattern>}} file */
  constructor({locale, texts}) {
    this.locale = locale;
    this.add(texts);
  }

  /** @param {Record<string, Pattern>} texts */
  add(texts) {
    for (const [key, pattern] of Object.entries(texts)) this.#patterns.set(key, pattern);
  }

  /** @param {string} key */
  has(key) {
    return this.#patterns.has(key);
  }

  /** The text of a key that it has. @param {string} key @param {Values} [values] */
  text(key, values = {}) {
    return this.#fill(this.#patterns.get(key) ?? key, values);
  }

  /** @param {Pattern} pattern @param {Values} values @returns {string} */
  #fill(pattern, values) {
    if (typeof pattern === 'string') return pattern;
    return pattern.map((part) => (typeof part === 'string' ? part : this.#part(part, values))).join('');
  }

  /** @param {{value: string, choices?: Record<string, Pattern>}} part @param {Values} values */
  #part({value: name, choices}, values) {
    const value = values[name];
    if (choices) {
      const counted = new Intl.PluralRules(this.locale).select(Number(value));
      return this.#fill(choices[value] ?? choices[counted] ?? choices.other, values);
    }
    // A name in other letters must not turn the words around it, so it is isolated.
    return `\u2068${typeof value === 'number' ? value.toLocaleString(this.locale) : value}\u2069`;
  }
}

export class Texts {
  /** @type {Answers['topics']} */ #topics = {};
  /** @type {Answers['lists']} */ lists = {};
  /** @type {Answers['guides']} */ guides = {};
  /** True once the answers are here. */
  complete = false;
  #words; #answers;
  /** @type {Promise<void> | null} */ #loading = null;

  /** @param {Content} content @param {Content} [second] the first file of the language of the answers, if it is another */
  constructor(content, second = content) {
    this.content = content;
    /** How many texts are shown in another language, since this one lacks them. */
    this.filled = content.filled;
    this.#words = [...new Set([content, second])].map((one) => new Words(one));
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
    const answers = await this.fetch('answers');
    this.#topics = answers.topics;
    this.lists = answers.lists;
    this.guides = answers.guides;
    this.complete = true;
  }

  /** Fetch more of the language that the answers are in: 'answers', 'human', 'letters' or 'back'. @param {string} part */
  async fetch(part) {
    const more = await file(`${this.second}-${part}`);
    this.#words.at(-1)?.add(more.texts);
    this.filled += more.filled;
    return more;
  }

  /**
   * The text of a key. A key that is not in the catalogue is shown as it is: wrong in sight, never silent.
   * @param {string} key
   * @param {Values} [values]
   */
  text(key, values) {
    return this.#words.find((one) => one.has(key))?.text(key, values) ?? key;
  }

  /** @param {string} key */
  has(key) {
    return this.#words.some((one) => one.has(key));
  }

  /** The language of a key's words when it is not the page's. @param {string} key @returns {string | undefined} */
  langOf(key) {
    return !this.borrows || this.#words[0].has(key) ? undefined : this.second;
  }

  /** What goes with an answer, once the answers are here. @param {string} slug @returns {Topic | undefined} */
  topic(slug) {
    return Object.hasOwn(this.#topics, slug) ? this.#topics[slug] : undefined;
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
  const answer = await fetched(name);
  if (!answer.ok) throw new Error(`content ${answer.status}`);
  return answer.json();
}

/** What early.js has asked for, or a new request. @param {string} name @returns {Promise<Response>} */
async function fetched(name) {
  /** @type {{early?: Record<string, Promise<Response | undefined>>}} */
  const {early = {}} = /** @type {any} */ (globalThis);
  const coming = early[name];
  delete early[name];
  return (await coming) ?? fetch(`/content/${encodeURIComponent(name)}.json`, {cache: 'no-store', credentials: 'omit'});
}
