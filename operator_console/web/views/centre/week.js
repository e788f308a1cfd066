// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Times of a day and of a week, with what is wrong beside the field it is wrong in. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {clock, weekday} from './clocks.js';
import {replaced, without, Wrong} from './fields.js';

/**
 * @typedef {{opens: string, closes: string}} Times
 * @typedef {{code: string, where: string}} Finding
 * @typedef {{findings: readonly Finding[], where: string}} Where
 */

const FIRST = {opens: '09:00', closes: '17:00'};

/** @param {readonly Finding[]} findings @param {string} where */
export const codeAt = (findings, where) => findings.find((one) => one.where === where)?.code;

/** @param {Where & {week: Times[][], set: (week: Times[][]) => void, of: string}} props */
export function Week({week, set, of, findings, where}) {
  const sameAll = () => set(week.map((day, number) => number < 5 ? week[0] : day));
  return html`<div class="week">
    ${week.map((day, number) => html`<${Day} key=${number} name=${weekday(number)} of=${of} times=${day} findings=${findings} where=${`${where}.${number}`}
      set=${(/** @type {Times[]} */ times) => set(replaced(week, number, times))} />`)}
    ${week[0].length > 0 && html`<button type="button" class="quiet" onClick=${sameAll}>${t('hours-like-monday')}</button>`}
  </div>`;
}

/** @param {Where & {name: string, of: string, times: Times[], set: (times: Times[]) => void}} props */
export function Day({name, of, times, set, findings, where}) {
  return html`<fieldset class="day" data-testid=${`day-${where}`}><legend>${name}<span class="unseen"> ${of}</span></legend>
    ${!times.length && html`<span class="hint">${t('hours-closed')}</span>`}
    ${times.map((one, number) => html`<${Row} key=${number} times=${one} code=${codeAt(findings, `${where}.${number}`)} id=${`${where}.${number}`}
      set=${(/** @type {Times} */ changed) => set(replaced(times, number, changed))} remove=${() => set(without(times, number))} />`)}
    <button type="button" data-testid="add-times" onClick=${() => set([...times, times.length ? {opens: '', closes: ''} : FIRST])}>${t('hours-add')}</button>
    <${Wrong} code=${codeAt(findings, where)} />
  </fieldset>`;
}

/** @param {{times: Times, set: (times: Times) => void, remove: () => void, code: string | undefined, id: string}} props */
function Row({times, set, remove, code, id}) {
  const wrong = code ? {'aria-invalid': 'true', 'aria-describedby': `wrong-${id}`} : {};
  const field = (/** @type {'opens' | 'closes'} */ name) => html`<label><span class="unseen">${t(`hours-${name}`)}</span>
    <input class="clock" inputMode="numeric" maxLength="5" placeholder="00:00" value=${times[name]} data-testid=${name} ...${wrong}
      onChange=${(/** @type {any} */ event) => set({...times, [name]: clock(event.currentTarget.value)})} /></label>`;
  return html`<span class="times">${field('opens')}<span aria-hidden="true">–</span>${field('closes')}
    <button type="button" class="quiet" aria-label=${t('hours-remove', {opens: times.opens, closes: times.closes})} onClick=${remove}>✕</button>
    <${Wrong} code=${code} id=${`wrong-${id}`} /></span>`;
}
