// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The words of one language: one whole file, so that no request tells which topic was read. */

import {FluentBundle, FluentResource} from 'vendor/fluent.js';
import {button, el} from './view.js';

/**
 * @typedef {{tel?: string, display?: string, sms?: string, chat?: string, url?: string, cost: string, trace: string,
 *   hours?: string | Record<string, string[]>, languages: string[], interpreter?: boolean}} Contact
 * @typedef {{locale: string, dir: 'ltr' | 'rtl', answers_in: string[], ftl: string, contacts: Record<string, Contact>,
 *   topics: Record<string, {next: string[], contacts: string[], risk_floor: 1 | 2 | 3 | 4}>,
 *   emergency: Record<string, {steps: number, contacts: string[]}>}} Content
 */

export class Texts {
  #bundle;

  /** @param {Content} content */
  constructor(content) {
    this.content = content;
    this.#bundle = new FluentBundle(content.locale);
    this.#bundle.addResource(new FluentResource(content.ftl));
  }

  /**
   * The text of a key. A key that is not in the catalogue is shown as it is: wrong in sight, never silent.
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  text(key, values) {
    const value = this.#bundle.getMessage(key)?.value;
    return value ? this.#bundle.formatPattern(value, values ?? null, []) : key;
  }

  /** Make a page this language's: direction, and words for every element that names a key. @param {HTMLElement} root */
  fill(root) {
    root.lang = this.content.locale;
    root.dir = this.content.dir;
    each(root, 'text', (element, words) => { element.textContent = words; }, this);
    each(root, 'label', (element, words) => element.setAttribute('aria-label', words), this);
    each(root, 'hint', (element, words) => element.setAttribute('placeholder', words), this);
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
 * Fetch a language: its page, and the answers that go with it. Rejects when it cannot be had.
 * @param {string} locale @returns {Promise<Texts>}
 */
export async function loadTexts(locale) {
  const content = await file(locale);
  const [second] = content.answers_in;
  const names = second === locale ? [`${second}-answers`] : [second, `${second}-answers`];
  const more = await Promise.all(names.map(file));
  return new Texts({...content, ftl: [content, ...more].map(({ftl}) => ftl).join('')});
}

/** @param {string} name @returns {Promise<Content>} */
async function file(name) {
  const answer = await fetch(`/content/${encodeURIComponent(name)}.json`, {cache: 'no-store', credentials: 'omit'});
  if (!answer.ok) throw new Error(`content ${answer.status}`);
  return answer.json();
}

/**
 * Real buttons in place of the first screen's folds, and the list of the chat. A fold that was opened before this ran
 * counts as chosen.
 * @param {{code: string, own_name: string}[]} locales
 * @param {HTMLElement} list
 * @param {HTMLSelectElement} pick
 * @param {(locale: string) => void} choose
 */
export function offerLanguages(locales, list, pick, choose) {
  const early = list.querySelector('[open]');
  list.replaceChildren(...locales.map(({code, own_name: name}) =>
    button(name, {class: 'big plain', lang: code, 'data-testid': `language-${code}`}, () => choose(code))));
  pick.append(...locales.map(({code, own_name: name}) => el('option', {value: code, lang: code}, name)));
  pick.addEventListener('change', () => choose(pick.value));
  if (early instanceof HTMLElement) choose(early.dataset.locale ?? '');
}
