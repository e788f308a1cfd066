// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place `letters`: what young people left while nobody was there, and the returns that were agreed. Opened here alone. */

import {html, useEffect, useRef, useSignal} from 'vendor/preact.js';
import {day} from '../../dates.js';
import {inOrder, languageOf, languagesIn, stateOf} from '../../letter_threads.js';
import {reads} from '../../order.js';
import {languageName, t} from '../../texts.js';
import {Language, Trouble} from '../parts.js';
import {age} from './parts.js';
import {Returns} from './returns.js';
import {ThreadView} from './thread.js';

/** @typedef {import('../../letter_threads.js').Thread} Thread */

/** @param {import('../../places.js').Props} props */
export function Place({account, shift}) {
  const {letters} = shift;
  useEffect(() => {
    shift.prepareTexts();
    void letters.look();
    void shift.returns.look();
  }, []);
  const {current} = letters;
  if (shift.covered.value) return html`<${Covered} shift=${shift} />`;
  return html`<div class="letters" data-testid="letters">
    ${current ? html`<${ThreadView} key=${current.box} thread=${current} shift=${shift} />` : html`<${List} account=${account} shift=${shift} />`}
  </div>`;
}

/** Nothing of any letter is in the page while this shows; the same key brings it back. @param {{shift: import('../../shift.js').Shift}} props */
function Covered({shift}) {
  const button = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => button.current?.focus(), []);
  return html`<div class="letters" data-testid="letters-covered"><h1>${t('place-letters')}</h1><p>${t('letters-covered')}</p>
    <button class="main" data-testid="uncover-letters" ref=${button} onClick=${() => shift.cover()}>${t('uncover')}</button></div>`;
}

/** @param {import('../../places.js').Props} props */
function List({account, shift}) {
  const {letters} = shift;
  const lang = useSignal('');
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => { if (letters.wasShown) heading.current?.focus(); }, []);
  const all = letters.readable;
  const threads = inOrder(all).filter((one) => !lang.value || languageOf(one) === lang.value);
  const state = letters.state.value;
  return html`<h1 ref=${heading} tabIndex="-1">${t('place-letters')}</h1>
    <p class="hint">${t('letters-about')}</p>
    <${Trouble} trouble=${letters.trouble.value} />
    <${Shut} number=${letters.shut} />
    <div class="letters-top">
      <${PickLanguage} languages=${languagesIn(all)} lang=${lang} />
      <button data-testid="letters-again" disabled=${state === 'opening'} onClick=${() => letters.look()}>${t('letters-again')}</button>
    </div>
    <p role="status" data-testid="letters-state" data-state=${state}>${said(state, threads.length)}</p>
    <ul class="letter-list">${threads.map((thread) => html`<li key=${thread.box}><${Card} thread=${thread} languages=${account.languages} open=${() => letters.show(thread.box)} /></li>`)}</ul>
    ${letters.more.value && html`<p><button data-testid="letters-more" disabled=${state === 'opening'} onClick=${() => letters.lookFurther()}>${t('letters-more')}</button></p>`}
    <${Returns} returns=${shift.returns} />`;
}

/** @param {string} state @param {number} number */
function said(state, number) {
  if (state === 'opening') return t('letters-opening');
  return state === 'ready' && !number ? t('letters-none') : '';
}

/** What cannot be opened is counted in sight: somebody wrote it and waits. @param {{number: number}} props */
function Shut({number}) {
  return number > 0 && html`<p class="note-box" data-testid="letters-shut" data-number=${number}>${t('letters-shut', {number})}</p>`;
}

/** @param {{languages: readonly string[], lang: import('vendor/preact.js').Signal<string>}} props */
function PickLanguage({languages, lang}) {
  const choose = (/** @type {Event} */ event) => { lang.value = /** @type {HTMLSelectElement} */ (event.currentTarget).value; };
  return html`<label class="pick"><span>${t('letters-language')}</span>
    <select data-testid="letters-language" onChange=${choose}>
      <option value="" selected=${!lang.value}>${t('letters-language-all')}</option>
      ${languages.map((code) => html`<option key=${code} value=${code} selected=${code === lang.value}>${languageName(code)}</option>`)}
    </select></label>`;
}

/** No word of the letter: whoever looks over a shoulder reads the list. @param {{thread: Thread, languages: readonly string[], open: () => void}} props */
function Card({thread, languages, open}) {
  const [lang, state] = [languageOf(thread), stateOf(thread)];
  return html`<button class="letter-card" data-testid="letter-card" data-language=${lang} data-state=${state} onClick=${open}>
    <span class="row"><strong><${Language} lang=${lang} reads=${reads(languages, lang)} /></strong><span class="tag" data-state=${state}>${t(`letter-${state}`)}</span></span>
    <span class="row small"><span data-testid="letter-age">${age(thread)}</span><span data-testid="letter-expires">${t('letter-expires', {when: day(thread.expires)})}</span></span>
  </button>`;
}
