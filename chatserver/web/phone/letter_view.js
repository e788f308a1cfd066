// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the pages of a letter share: fields that no browser remembers, numbers to call, what went wrong. */

import {isOpen, moment, ownZone} from './hours.js';
import {words} from './in_line.js';
import {NUMBERS} from './languages.js';
import {button, contacts, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./hours.js').Hours} Hours */

/** Codes that have a text of their own; all else is a fault of ours, said as that. */
const TOLD = ['box_full', 'store_full', 'store_away', 'too_big', 'work_needed', 'bad_request', 'network', 'no_reader'];
const SAME_AS = new Map([
  ['no_letters', 'no_reader'], ['no_directory', 'network'], ['no_worker', 'network'], ['too_long', 'too_big'], ['slow_down', 'work_needed'],
]);
/** Nothing that she types is corrected, suggested, learnt or kept by the browser, as far as it can be told so. */
const PRIVATE = {
  autocomplete: 'off', autocorrect: 'off', spellcheck: 'false', writingsuggestions: 'false', 'data-gramm': 'false', dir: 'auto',
};

/**
 * The key of what is said when something could not be done. A fault of ours goes on as one.
 * @param {unknown} error
 */
export function errorKey(error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = SAME_AS.get(String(error.code)) ?? String(error.code);
  return `letter-error-${TOLD.includes(code) ? code : 'internal'}`;
}

/** The heading that a step begins with; it takes the focus. @param {Texts} texts @param {string} key @param {import('./texts.js').Values} [values] */
export function title(texts, key, values) {
  const made = words(texts, key, values, 'h1');
  made.tabIndex = -1;
  return made;
}

/** @param {Texts} texts @param {string} key @param {import('./texts.js').Values} [values] */
export function hint(texts, key, values) {
  const made = words(texts, key, values);
  made.className = 'hint';
  return made;
}

/** A list of sentences. @param {Texts} texts @param {string[]} keys */
export function list(texts, keys) {
  return el('ul', {}, ...keys.map((key) => words(texts, key, {}, 'li')));
}

/**
 * A field under its label. @param {Node} label @param {string} testId @param {'input' | 'textarea'} [kind]
 * @param {Record<string, string>} [attributes]
 * @returns {[label: HTMLElement, field: HTMLInputElement]}
 */
export function field(label, testId, kind = 'input', attributes = {}) {
  const made = /** @type {HTMLInputElement} */ (el(kind, {...PRIVATE, id: testId, class: 'field', 'data-testid': testId, ...attributes}));
  return [el('label', {for: testId}, label), made];
}

/** A form that sends nothing by itself. @param {() => void} act @param {(Node | string)[]} parts */
export function form(act, ...parts) {
  const made = el('form', {class: 'letter', autocomplete: 'off'}, ...parts);
  made.addEventListener('submit', (event) => { event.preventDefault(); act(); });
  return made;
}

/** @param {Texts} texts @param {string} key @param {string} testId */
export const submit = (texts, key, testId) =>
  el('button', {class: 'big', 'data-testid': testId, lang: texts.langOf(key)}, texts.text(key));

/** A button, marked as the language that its words are in. @param {Texts} texts @param {string} key @param {Record<string, string>} attributes @param {() => void} does */
export const act = (texts, key, attributes, does) => button(texts.text(key), {lang: texts.langOf(key), ...attributes}, does);

/** When answers come, and who answers before that. @param {Texts} texts @param {Hours | null} hours @param {number} now seconds */
export function whenAndWho(texts, hours, now) {
  const next = hours?.next;
  return [
    words(texts, 'letter-when'),
    ...(!isOpen(hours) && next && hours ? [words(texts, 'letter-when-open', {when: moment(texts, next, now, hours.zone)})] : []),
    ...numbers(texts),
  ];
}

/** @param {Texts} texts */
export const numbers = (texts) => [
  words(texts, 'letter-numbers'), el('ul', {class: 'contacts'}, ...contacts(texts, NUMBERS)), el('p', {class: 'hint'}, texts.text('trace-log')),
];

/** A day and a time that are past, in Sweden and where she is. @param {Texts} texts @param {number} at @param {number} now @param {Hours | null} hours */
export const past = (texts, at, now, hours) => moment(texts, at, now, hours?.zone ?? ownZone());

/** What goes on, and what went wrong: one place a page, kept while the rest is drawn anew. */
export class Told {
  #status = el('p', {class: 'hint', role: 'status', hidden: ''});
  #trouble = el('p', {class: 'trouble', role: 'alert', hidden: ''});

  get nodes() {
    return [this.#status, this.#trouble];
  }

  /** @param {Texts} texts @param {string} [key] without one: nothing goes on */
  status(texts, key) {
    this.#put(this.#status, texts, key);
    if (key) this.#put(this.#trouble, texts);
  }

  /** @param {Texts} texts @param {string} [key] @param {import('./texts.js').Values} [values] */
  trouble(texts, key, values) {
    this.#put(this.#trouble, texts, key, values);
  }

  /** @param {HTMLElement} place @param {Texts} texts @param {string} [key] @param {import('./texts.js').Values} [values] */
  #put(place, texts, key, values) {
    place.hidden = !key;
    place.textContent = key ? texts.text(key, values) : '';
    const lang = key && texts.langOf(key);
    if (lang) place.lang = lang;
    else place.removeAttribute('lang');
  }
}
