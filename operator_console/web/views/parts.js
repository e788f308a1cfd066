// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Small parts that several views share. */

import {html} from 'vendor/preact.js';
import {explain, languageName, locale, t, useLocale} from '../texts.js';

const LEVELS = [1, 2, 3, 4];

/** The level as the program guessed it: a number, a word and four bars, never a colour alone. @param {{risk: number}} props */
export function Level({risk}) {
  return html`<span class="level" data-risk=${risk}>
    <span class="bars" aria-hidden="true">${LEVELS.map((step) => html`<i class=${step <= risk ? 'full' : ''}></i>`)}</span>
    ${t('level', {risk})}
  </span>`;
}

/** What went wrong and what to do. @param {{trouble: {code: string, waitS?: number} | null}} props */
export function Trouble({trouble}) {
  return html`<div role="alert" class=${trouble ? 'trouble' : ''} data-testid="trouble" data-code=${trouble?.code}>
    ${trouble && explain('trouble', trouble.code, {wait: trouble.waitS ?? 0})}
  </div>`;
}

/** @param {{locales: string[]}} props */
export function PickLanguage({locales}) {
  const choose = (/** @type {Event} */ event) => {
    const select = /** @type {HTMLSelectElement} */ (event.currentTarget);
    useLocale(select.value).catch(() => { select.value = locale.value; });
  };
  return html`<label class="pick"><span class="unseen">${t('page-language')}</span>
    <select value=${locale.value} onChange=${choose}>
      ${locales.map((code) => html`<option value=${code} lang=${code} selected=${code === locale.value}>${ownName(code)}</option>`)}
    </select>
  </label>`;
}

/** @param {string} code */
function ownName(code) {
  const name = new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** @param {{lang: string, languages: readonly string[], reads: boolean}} props */
export function Language({lang, reads}) {
  return html`<span class="language">${languageName(lang)}${!reads && html` <em>${t('not-your-language')}</em>`}</span>`;
}

/** Throw-away keys, said wherever somebody could take this for the real thing. @param {{demo: boolean, words: string}} props */
export function Demo({demo, words}) {
  return demo && html`<aside class="demo" data-testid="demo" aria-label="DEMO"><strong>DEMO</strong> ${words}</aside>`;
}
