// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The words of the page, in one language at a time; whoever draws with them is drawn again when it changes. */

import {FluentBundle, FluentResource} from 'vendor/fluent.js';
import {signal} from 'vendor/preact.js';
import {get} from './api.js';

/** @typedef {Record<string, string | number>} Values */

/** @type {import('vendor/preact.js').Signal<FluentBundle | null>} */
const bundle = signal(/** @type {FluentBundle | null} */ (null));
export const locale = signal('');

/** Fetch and use a language of the page. Raises what `get` raises. @param {string} code */
export async function useLocale(code) {
  const {dir, ftl} = await get(`/content/${code}.json`);
  const fresh = new FluentBundle(code);
  fresh.addResource(new FluentResource(ftl));
  Object.assign(document.documentElement, {lang: code, dir});
  locale.value = code;
  bundle.value = fresh;
}

/** A text of the catalogue by its whole key; a missing one is shown as its key, wrong in sight. @param {string} key @param {Values} [values] */
export function text(key, values) {
  const pattern = bundle.value?.getMessage(key)?.value;
  return pattern ? /** @type {FluentBundle} */ (bundle.value).formatPattern(pattern, values ?? null, []) : key;
}

/** A text of console.ftl. @param {string} key without the `console-` that all of them begin with @param {Values} [values] */
export const t = (key, values) => text(`console-${key}`, values);

/** True when the catalogue has this key. @param {string} key */
export const known = (key) => bundle.value?.hasMessage(key) ?? false;

/** What a waiting card is about: a reason of the rules of danger, or a topic. @param {string} reason a slug, '' or 'none' */
export function about(reason) {
  if (!reason || reason === 'none') return '';
  const key = [`console-reason-${reason}`, `topic-${reason}`].find(known);
  return key ? text(key) : reason;
}

/** What a code means, or that it is unknown, with the code. @param {string} family @param {string} code @param {Values} [values] */
export function explain(family, code, values) {
  const key = `console-${family}-${code}`;
  return known(key) ? text(key, values) : t(`${family}-other`, {code});
}

/** Names by locale and code: to ask the browser for one takes long enough to be seen in a list of a hundred. @type {Map<string, string>} */
const names = new Map();

/** A language's name in the page's language, as people here say it; its code where nobody knows one. @param {string} code */
export function languageName(code) {
  if (!locale.value || !code) return code;
  const key = `${locale.value} ${code}`;
  const name = names.get(key) ?? nameOf(code);
  names.set(key, name);
  return name;
}

/** @param {string} code */
function nameOf(code) {
  if (known(`console-language-${code}`)) return t(`language-${code}`);
  try {
    const name = new Intl.DisplayNames([locale.value], {type: 'language'}).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(locale.value) + name.slice(1);
  } catch {
    return code;
  }
}
