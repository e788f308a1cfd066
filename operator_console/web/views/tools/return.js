// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Agreeing a return with who cannot keep words: a time, two pictures, and what may be kept until then (docs/protocol.md 15). */

import {html} from 'vendor/preact.js';
import {moment} from '../../dates.js';
import {LONGEST_KEEP, PICTURES} from '../../returns.js';
import {t} from '../../texts.js';
import {Field} from './parts.js';

/** @typedef {import('./tools.js').Props} Props */

/** @param {Props} props */
export function Return({one, shift}) {
  const {meeting} = one.papers;
  const {when, pictures, keep} = meeting.value;
  const set = (/** @type {Partial<typeof meeting.value>} */ change) => { meeting.value = {...meeting.value, ...change}; };
  const at = Math.floor(new Date(when).getTime() / 1000);
  const ready = one.speaking && at > Date.now() / 1000 && pictures.length === 2 && [...keep.trim()].length <= LONGEST_KEEP;
  const offer = () => shift.offerReturn(one, {at, pictures: [...pictures].sort((a, b) => a - b), keep: keep.trim()});
  return html`<p class="hint">${t('return-about')}</p>
    <label class="field"><span>${t('return-when')}</span>
      <input type="datetime-local" data-testid="return-when" value=${when} onInput=${(/** @type {Event} */ event) => set({when: /** @type {HTMLInputElement} */ (event.currentTarget).value})} /></label>
    <${Pictures} chosen=${pictures} choose=${(/** @type {number[]} */ chosen) => set({pictures: chosen})} />
    <${Field} label=${t('return-keep')} name="return-keep" rows=${4} value=${keep} write=${(/** @type {string} */ words) => set({keep: words})} />
    <p class="hint" data-testid="return-left">${t('return-left', {number: LONGEST_KEEP - [...keep.trim()].length})}</p>
    <p class="note-box">${t('return-warning')}</p>
    <button type="button" class="main" data-testid="return-offer" disabled=${!ready} onClick=${offer}>${t('return-offer')}</button>
    <${Offered} one=${one} />`;
}

/** @param {{chosen: readonly number[], choose: (chosen: number[]) => void}} props */
function Pictures({chosen, choose}) {
  const press = (/** @type {number} */ number) => () => choose(chosen.includes(number) ? chosen.filter((one) => one !== number) : [...chosen, number].slice(-2));
  return html`<fieldset class="group"><legend>${t('return-pictures')}</legend>
    ${PICTURES.map((number) => html`<button key=${number} type="button" class="picture" data-testid=${`return-picture-${number}`} aria-pressed=${chosen.includes(number)} onClick=${press(number)}>
      <${Picture} number=${number} /></button>`)}
  </fieldset>`;
}

/** One of the twelve, as the phone draws it, with its name. @param {{number: number}} props */
export function Picture({number}) {
  return html`<span class="picture-name"><svg aria-hidden="true"><use href=${`/vendor/pair.svg#pair-${number}`} /></svg> ${t(`picture-${number}`)}</span>`;
}

/** @param {{one: Props['one']}} props */
function Offered({one}) {
  const {offer} = one.chat.value;
  if (!offer) return null;
  return html`<p role="status" data-testid="return-offered" data-agreed=${offer.agreed}>${t(offer.agreed ? 'return-agreed' : 'return-offered', {when: moment(offer.at)})}</p>`;
}
