// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Times of a day and of a week, with what is wrong beside the field it is wrong in. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {clock, weekday} from './clocks.js';
import {writing, Wrong} from './fields.js';

/**
 * @typedef {import('./paper.js').Paper} Paper
 * @typedef {{opens: string, closes: string}} Times
 * @typedef {{code: string, where: string}} Finding `where` is a path with dots
 * @typedef {{paper: Paper, path: (string | number)[], findings: readonly Finding[]}} Place
 */

const FIRST = {opens: '09:00', closes: '17:00'};
const ANOTHER = {opens: '', closes: ''};
const WORKING_DAYS = 5;

/** @param {readonly Finding[]} findings @param {(string | number)[]} path */
export const codeAt = (findings, path) => findings.find((one) => one.where === path.join('.'))?.code;

/** @param {Place & {of: string}} props */
export function Week({paper, path, of, findings}) {
  const week = /** @type {Times[][]} */ (paper.at(path));
  const likeMonday = () => paper.put(path, week.map((day, number) => number < WORKING_DAYS ? week[0] : day));
  return html`<div class="week">
    ${week.map((_, number) => html`<${Day} key=${number} name=${weekday(number)} of=${of} paper=${paper} path=${[...path, number]} findings=${findings} />`)}
    ${week[0].length > 0 && html`<button type="button" class="quiet" onClick=${likeMonday}>${t('hours-like-monday')}</button>`}
  </div>`;
}

/** @param {Place & {name: string, of: string}} props */
export function Day({paper, path, name, of, findings}) {
  const times = /** @type {Times[]} */ (paper.at(path));
  return html`<fieldset class="day" data-testid=${`day-${path.join('.')}`}><legend>${name}<span class="unseen"> ${of}</span></legend>
    ${!times.length && html`<span class="hint">${t('hours-closed')}</span>`}
    ${times.map((_, number) => html`<${Row} key=${number} paper=${paper} path=${[...path, number]} findings=${findings} />`)}
    <button type="button" data-testid="add-times" onClick=${() => paper.add(path, times.length ? ANOTHER : FIRST)}>${t('hours-add')}</button>
    <${Wrong} code=${codeAt(findings, path)} />
  </fieldset>`;
}

/** @param {Place} props */
function Row({paper, path, findings}) {
  const {opens, closes} = /** @type {Times} */ (paper.at(path));
  const code = codeAt(findings, path);
  const id = `wrong-${path.join('.')}`;
  const wrong = code ? {'aria-invalid': 'true', 'aria-describedby': id} : {};
  const field = (/** @type {'opens' | 'closes'} */ name, /** @type {string} */ value) => html`<label><span class="unseen">${t(`hours-${name}`)}</span>
    <input class="clock" inputMode="numeric" maxLength="5" placeholder="00:00" value=${value} data-testid=${name} ...${wrong}
      ...${writing({paper, path: [...path, name], tidy: clock})} /></label>`;
  return html`<span class="times">${field('opens', opens)}<span aria-hidden="true">–</span>${field('closes', closes)}
    <button type="button" class="quiet" aria-label=${t('hours-remove', {opens, closes})} onClick=${() => paper.remove(path)}>✕</button>
    <${Wrong} code=${code} id=${id} /></span>`;
}
