// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What stands ready to be sent: prepared answers, topic texts and contacts, in nine languages with the Swedish beside.
 * All of it is fetched once, when she goes on duty, and never again for a chat: a request per language would tell the
 * server which language a young person writes. Nothing of it is sent by itself; it goes into the composer.
 */

import {FluentBundle, FluentResource} from 'vendor/fluent.js';
import {signal} from 'vendor/preact.js';
import {get, troubleOf} from './api.js';
import {known, locale, t, text} from './texts.js';

/**
 * @typedef {'prepared' | 'topic' | 'contact'} Kind
 * @typedef {{kind: Kind, slug: string, title: string, source: string, own: string, found: string}} Item
 *   `source` is the Swedish, `own` the language of the chat, `found` what a search looks through.
 * @typedef {{display?: string, url?: string, hours?: unknown, cost?: string, trace?: string}} Contact
 * @typedef {{source: string, prepared: string[], topics: string[], contacts: Record<string, Contact>, locales: Record<string, {dir: string, ftl: string}>}} Loaded
 */

const LONGEST_LIST = 12;
const KINDS = /** @type {const} */ (['prepared', 'topic', 'contact']);

export class AtHand {
  /** '' | 'loading' | 'ready' | 'failed' */
  state = signal('');
  /** What is filled in: her working name, the centre's. @type {Record<string, string>} */
  values = {name: '', centre: ''};
  #loaded = /** @type {Loaded | null} */ (null);
  #bundles = new Map(/** @type {[string, FluentBundle][]} */ ([]));
  #items = new Map(/** @type {[string, Item[]][]} */ ([]));

  async load() {
    if (this.#loaded || this.state.value === 'loading') return;
    this.state.value = 'loading';
    try {
      this.#loaded = await get('/api/at-hand');
      this.state.value = 'ready';
    } catch (error) {
      troubleOf(error);
      this.state.value = 'failed';
    }
  }

  /** The languages that have texts. */
  get languages() {
    return Object.keys(this.#loaded?.locales ?? {});
  }

  /** The language of the texts for a chat, or '' where there are none in it. @param {string} lang */
  languageFor(lang) {
    return [lang, lang.split('-')[0]].find((code) => this.languages.includes(code)) ?? '';
  }

  /** @param {string} lang */
  dirOf(lang) {
    return this.#loaded?.locales[lang]?.dir ?? 'auto';
  }

  /** A prepared answer in this language, else in Swedish: better a language she may not read than none. @param {string} slug @param {string} lang */
  prepared(slug, lang) {
    return this.#words(this.languageFor(lang) || (this.#loaded?.source ?? ''), `prepared-${slug}`);
  }

  /** The Swedish of a prepared answer. @param {string} slug */
  preparedSource(slug) {
    return this.#words(this.#loaded?.source ?? '', `prepared-${slug}`);
  }

  /** @param {string} query @param {string} lang one of `languages` @returns {Item[]} */
  find(query, lang) {
    const words = plain(query).split(/\s+/).filter(Boolean);
    const fits = (/** @type {Item} */ item) => words.every((word) => item.found.includes(word));
    return this.#all(lang).filter(fits).slice(0, LONGEST_LIST);
  }

  /** @param {string} lang @returns {Item[]} */
  #all(lang) {
    // Titles are in the language of the page.
    const key = `${locale.value} ${lang}`;
    const made = this.#items.get(key) ?? KINDS.flatMap((kind) => this.#slugs(kind).map((slug) => this.#item(kind, slug, lang)));
    this.#items.set(key, made);
    return made;
  }

  /** @param {Kind} kind */
  #slugs(kind) {
    if (!this.#loaded) return [];
    if (kind === 'contact') return Object.keys(this.#loaded.contacts);
    return kind === 'topic' ? this.#loaded.topics : this.#loaded.prepared;
  }

  /** @param {Kind} kind @param {string} slug @param {string} lang @returns {Item} */
  #item(kind, slug, lang) {
    const read = (/** @type {string} */ code) => (kind === 'contact' ? this.#contact(slug, code) : this.#words(code, `${kind === 'topic' ? 'answer' : 'prepared'}-${slug}`));
    const [source, own] = [read(this.#loaded?.source ?? ''), read(lang)];
    const title = titleOf(kind, slug);
    return {kind, slug, title, source, own, found: plain([title, slug, source, own].join(' '))};
  }

  /** Name and number, who it is for, when it answers, what it costs and what it leaves behind. @param {string} slug @param {string} lang */
  #contact(slug, lang) {
    const {display, url, hours, cost, trace} = this.#loaded?.contacts[slug] ?? {};
    const say = (/** @type {string} */ key) => this.#words(lang, key);
    const parts = [say(`contact-${slug}-about`), hours === '24h' && say('hours-always'), cost && say(`cost-${cost}`), trace && say(`trace-${trace}`)];
    const ended = parts.filter(Boolean).map((part) => (/[.!?።؟]$/.test(String(part)) ? part : `${part}.`));
    return [`${say(`contact-${slug}`)}: ${display ?? url ?? ''}`, ...ended].join('\n');
  }

  /** @param {string} lang @param {string} key */
  #words(lang, key) {
    const bundle = this.#bundle(lang);
    const pattern = bundle?.getMessage(key)?.value;
    return bundle && pattern ? bundle.formatPattern(pattern, this.values, []) : '';
  }

  /** @param {string} lang */
  #bundle(lang) {
    const ftl = this.#loaded?.locales[lang]?.ftl;
    if (!this.#bundles.has(lang) && ftl !== undefined) {
      const bundle = new FluentBundle(lang, {useIsolating: false});
      bundle.addResource(new FluentResource(ftl));
      this.#bundles.set(lang, bundle);
    }
    return this.#bundles.get(lang);
  }
}

/** @param {Kind} kind @param {string} slug */
function titleOf(kind, slug) {
  if (kind === 'prepared') return t(`prepared-${slug}`);
  const key = `${kind}-${slug}`;
  return known(key) ? text(key) : slug;
}

/** For comparing: small letters without marks, so that "forsta" finds "Första". @param {string} words */
export const plain = (words) => words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
