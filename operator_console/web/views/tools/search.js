// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Search in what stands ready: type, arrow keys, Enter. What is chosen goes into the composer and is sent by her alone. */

import {html, useEffect, useLayoutEffect, useRef, useSignal} from 'vendor/preact.js';
import {languageName, t} from '../../texts.js';

/**
 * @typedef {import('../../draft.js').Draft & {chat: {value: {lang: string}}}} Written what is written in a chat, or to a letter
 * @typedef {import('../../at_hand.js').Item} Item
 * @typedef {{one: Written, shift: import('../../shift.js').Shift, back: () => void}} Props
 */

/** The language of texts for who has none of her own; the phone offers the same second languages. */
const SECOND = 'en';
/** @type {Record<string, number>} */
const STEPS = {ArrowDown: 1, ArrowUp: -1};

/** @param {Props} props */
export function Search({one, shift, back}) {
  const {atHand} = shift;
  const own = atHand.languageFor(one.chat.value.lang);
  const close = () => {
    one.searching.value = false;
    back();
  };
  useEffect(() => void atHand.load(), []);
  if (atHand.state.value !== 'ready') return html`<${NotReady} atHand=${atHand} close=${close} />`;
  const key = (/** @type {KeyboardEvent} */ event) => { if (event.key === 'Escape') close(); };
  return html`<section class="search" data-testid="search" aria-label=${t('search')} onKeyDown=${key}>
    <${Box} one=${one} atHand=${atHand} first=${own || SECOND} close=${close} />
    ${!own && html`<p class="hint" data-testid="no-own-language">${t('no-own-language', {language: languageName(one.chat.value.lang)})}</p>`}
  </section>`;
}

/** @param {{atHand: import('../../at_hand.js').AtHand, close: () => void}} props */
function NotReady({atHand, close}) {
  const failed = atHand.state.value === 'failed';
  return html`<section class="search" data-testid="search" data-state=${atHand.state.value} aria-label=${t('search')}>
    <p role="status">${t(failed ? 'at-hand-failed' : 'at-hand-loading')}</p>
    <span class="actions">${failed && html`<button type="button" data-testid="at-hand-again" onClick=${() => atHand.load()}>${t('at-hand-again')}</button>`}
      <button type="button" onClick=${close}>${t('search-close')}</button></span>
  </section>`;
}

/** @param {{one: Written, atHand: import('../../at_hand.js').AtHand, first: string, close: () => void}} props */
function Box({one, atHand, first, close}) {
  const lang = useSignal(first);
  const query = useSignal('');
  const at = useSignal(0);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const items = atHand.find(query.value, lang.value);
  const current = Math.min(at.value, items.length - 1);
  // Before the next key: who types the slash and goes on writes into the search.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => document.getElementById(`found-${current}`)?.scrollIntoView({block: 'nearest'}), [current]);
  const choose = (/** @type {Item | undefined} */ item) => item && one.insert(item.own || item.source);
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    const step = STEPS[event.key];
    if (step) at.value = (current + step + items.length) % Math.max(1, items.length);
    else if (event.key === 'Enter') choose(items[current]);
    else if (event.key === '/' && query.value === '') one.insert('/');
    else return;
    event.preventDefault();
  };
  const typed = (/** @type {Event} */ event) => {
    query.value = /** @type {HTMLInputElement} */ (event.currentTarget).value;
    at.value = 0;
  };
  return html`<div class="search-top">
      <input ref=${field} type="text" role="combobox" data-testid="search-field" aria-label=${t('search')} aria-expanded="true" aria-controls="found"
        aria-autocomplete="list" aria-activedescendant=${items.length ? `found-${current}` : undefined} placeholder=${t('search-placeholder')}
        spellcheck=${false} autocomplete="off" value=${query.value} onInput=${typed} onKeyDown=${key} />
      <${PickTexts} atHand=${atHand} lang=${lang} />
      <button type="button" data-testid="search-close" onClick=${close}>${t('search-close')}</button>
    </div>
    <ul class="found" id="found" role="listbox" aria-label=${t('search')}>
      ${items.map((item, index) => html`<${Found} key=${`${item.kind}-${item.slug}`} item=${item} index=${index} current=${index === current} lang=${lang.value} dir=${atHand.dirOf(lang.value)} choose=${choose} />`)}
    </ul>
    <p class="hint" role="status">${t('search-hint', {number: items.length})}</p>`;
}

/** @param {{atHand: import('../../at_hand.js').AtHand, lang: import('vendor/preact.js').Signal<string>}} props */
function PickTexts({atHand, lang}) {
  return html`<select data-testid="search-language" aria-label=${t('search-language')} value=${lang.value}
    onChange=${(/** @type {Event} */ event) => { lang.value = /** @type {HTMLSelectElement} */ (event.currentTarget).value; }}>
    ${atHand.languages.map((code) => html`<option value=${code} selected=${code === lang.value}>${languageName(code)}</option>`)}
  </select>`;
}

/** @param {{item: Item, index: number, current: boolean, lang: string, dir: string, choose: (item: Item) => void}} props */
function Found({item, index, current, lang, dir, choose}) {
  const {kind, slug, title, source, own} = item;
  return html`<li class="option" id=${`found-${index}`} role="option" aria-selected=${current} data-testid="found" data-kind=${kind} data-slug=${slug}
    onMouseDown=${(/** @type {Event} */ event) => event.preventDefault()} onClick=${() => choose(item)}>
    <span class="option-title"><strong>${title}</strong> <span class="small">${t(`kind-${kind}`)}</span></span>
    <span class="option-words" lang="sv">${source}</span>
    ${own && own !== source && html`<span class="option-words" lang=${lang} dir=${dir}>${own}</span>`}
  </li>`;
}
