// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * A warm hand-off to somebody outside (sluss), and a call that she asked for. Steps and words for the counsellor's head,
 * in this page alone: nothing of it is sent, and it goes when the chat goes.
 */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {Field, Tick} from '../tools/parts.js';

/** @typedef {import('../tools/tools.js').Props} Props */

/** Where to, and how. */
const TARGETS = ['social', 'police', 'care', 'school', 'shelter', 'other'];
const WAYS = ['together_chat', 'together_phone', 'counsellor_calls', 'goes_alone'];

/** @param {Props} props */
export function Sluss({one}) {
  const {sluss} = one.papers;
  const write = writer(sluss);
  const {target, way, told} = sluss.value;
  const words = [
    target && t('sluss-say-target', {target: t(`sluss-target-${target}`)}), told && t('sluss-say-told', {told}),
    way && t(`sluss-say-${way}`), t('sluss-say-choice'),
  ].filter(Boolean).join(' ');
  return html`<p class="hint">${t('sluss-about')}</p>
    <div class="sheet">
      <${Choice} name="sluss-target" label=${t('sluss-target')} all=${TARGETS} words=${(/** @type {string} */ slug) => t(`sluss-target-${slug}`)} value=${target} write=${write('target')} />
      <${Tick} one=${one} name="sluss_consent" words=${t('sluss-consent')} />
      <${Field} label=${t('sluss-told')} name="sluss-told" rows=${3} value=${told} write=${write('told')} />
      <${Choice} name="sluss-way" label=${t('sluss-way')} all=${WAYS} words=${(/** @type {string} */ slug) => t(`sluss-way-${slug}`)} value=${way} write=${write('way')} />
      <${Tick} one=${one} name="sluss_arrived" words=${t('sluss-arrived')} />
      <p class="hint">${t('sluss-count')}</p>
      <${InsertWords} one=${one} words=${words} />
    </div>`;
}

/** @param {Props} props */
export function Call({one}) {
  const {call} = one.papers;
  const write = writer(call);
  const {number, time, word} = call.value;
  const words = [
    time && t('call-say-time', {time}), word && t('call-say-word', {word}), t('call-say-list'), t('call-say-nobody'),
  ].filter(Boolean).join(' ');
  return html`<p class="note-box">${t('call-about')}</p>
    <div class="sheet">
      <${Field} label=${t('call-time')} name="call-time" value=${time} write=${write('time')} />
      <${Field} label=${t('call-number')} name="call-number" value=${number} write=${write('number')} />
      <${Field} label=${t('call-word')} name="call-word" value=${word} write=${write('word')} />
      <${Tick} one=${one} name="call_list" words=${t('call-list')} />
      <${Tick} one=${one} name="call_bill" words=${t('call-bill')} />
      <${Tick} one=${one} name="call_alone" words=${t('call-alone')} />
      <${InsertWords} one=${one} words=${words} />
    </div>`;
}

/** @param {import('vendor/preact.js').Signal<Record<string, string>>} form */
const writer = (form) => (/** @type {string} */ name) => (/** @type {string} */ words) => { form.value = {...form.value, [name]: words}; };

/** @param {{name: string, label: string, all: readonly string[], words: (slug: string) => string, value: string, write: (value: string) => void}} props */
function Choice({name, label, all, words, value, write}) {
  const chosen = (/** @type {Event} */ event) => write(/** @type {HTMLSelectElement} */ (event.currentTarget).value);
  return html`<label class="field"><span>${label}</span>
    <select data-testid=${name} onChange=${chosen}>
      <option value="" selected=${!value}>${t('sluss-choose')}</option>
      ${all.map((one) => html`<option value=${one} selected=${one === value}>${words(one)}</option>`)}
    </select></label>`;
}

/** Into the composer, where she reads it through and writes it in the young person's words. @param {{one: Props['one'], words: string}} props */
function InsertWords({one, words}) {
  if (!one.live) return null;
  return html`<button type="button" class="insert" data-testid="insert-words" onClick=${() => one.insert(words)}>${t('sluss-insert')}</button>
    <p class="hint">${t('sluss-insert-hint')}</p>`;
}
