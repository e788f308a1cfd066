// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What traces.js and statement.js share: the file with what the page says of itself, and small pieces of such a text. */

import {Words} from './texts.js';
import {el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/**
 * @typedef {{locale: string, dir: 'ltr' | 'rtl', texts: Record<string, import('./texts.js').Pattern>, reviewed_at: string,
 *   browsers: Record<string, {private: string[], forget: string[]}>,
 *   accessibility: {law: string, gaps: string[], tested_at: string, updated_at: string, supervisor: string,
 *     supervisor_url: string, next_supervisor: string}}} About
 */

/**
 * Fill the host: the title, and what `write` makes of the file. Rejects when that cannot be had; the host then stays as
 * it was. A language without such a file has the one of its answers, and its words are marked as that language's.
 * @param {HTMLElement} host
 * @param {Texts} texts
 * @param {string} title key in the page's own language
 * @param {(words: Words, about: About) => (Node | string)[]} write
 */
export async function fill(host, texts, title, write) {
  const answer = await fetch(`/content/${texts.second}-about.json`, {cache: 'no-store', credentials: 'omit'});
  if (!answer.ok) throw new Error(`content ${answer.status}`);
  /** @type {About} */
  const about = await answer.json();
  const written = el('div', {class: 'about', lang: about.locale, dir: about.dir}, ...write(new Words(about), about));
  host.replaceChildren(el('h1', {}, texts.text(title)), written);
}

/** @param {string} words */
export const paragraph = (words) => el('p', {}, words);

/** @param {string} words */
export const heading = (words) => el('h2', {}, words);

/** A name in Swedish inside a text of any language. @param {string} words */
export const swedish = (words) => el('bdi', {lang: 'sv', dir: 'ltr'}, words);
