// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The indicators of the centre's template, and the figures among them that people enter. */

import {html, useSignal} from 'vendor/preact.js';
import {post, troubleOf} from '../../api.js';
import {locale, t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {countName} from './names.js';

/**
 * @typedef {{id: string, name: Record<string, string>, kind: 'table' | 'count' | 'share' | 'by_hand', table?: string,
 *   number?: number, percent?: number | null, entered?: {day: string, number: number}[]}} Indicator
 */

/** @param {{indicators: Indicator[]}} props */
export function Indicators({indicators}) {
  return html`<section class="indicators">
    <h2>${t('statistics-indicators')}</h2>
    <p class="hint">${t('statistics-indicators-note')}</p>
    <table class="figures"><tbody>
      ${indicators.map((one) => html`<tr key=${one.id} data-testid=${`indicator-${one.id}`}>
        <td>${one.id.toUpperCase()}</td><th scope="row">${nameOf(one)}</th><td><${Result} one=${one} /></td>
      </tr>`)}
    </tbody></table>
  </section>`;
}

/** @param {Indicator} one */
const nameOf = (one) => one.name[locale.value] ?? t(`indicator-${one.id}`);

/** @param {{one: Indicator}} props */
function Result({one}) {
  switch (one.kind) {
    case 'table': return html`<span class="small">${t('statistics-see-table', {table: t(`table-${one.table}`)})}</span>`;
    case 'count': return html`<strong>${countName(one.number ?? 0)}</strong>`;
    case 'share': return one.percent === null
      ? html`<span class="small">${t('statistics-too-few')}</span>`
      : html`<strong>${t('statistics-share', {percent: one.percent ?? 0})}</strong>`;
    case 'by_hand': return html`${one.entered?.length ? html`<strong>${one.number}</strong> ` : ''}
      <span class="small">${t('statistics-by-hand')}${one.entered?.map(({day, number}) => html` · ${day}: ${number}`)}</span>`;
  }
}

/** @param {{indicators: Indicator[], entered: () => void}} props */
export function EnterFigure({indicators, entered}) {
  const byHand = indicators.filter((one) => one.kind === 'by_hand');
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const done = useSignal(false);
  if (!byHand.length) return null;
  const enter = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    done.value = false;
    trouble.value = null;
    try {
      await post('/api/statistics/figures', {indicator: form.get('indicator'), day: form.get('day'), number: Number(form.get('number'))});
      done.value = true;
      entered();
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  };
  return html`<form class="enter-figure" onSubmit=${enter} data-testid="enter-figure">
    <h2>${t('statistics-figures')}</h2>
    <label class="field"><span>${t('statistics-figure')}</span>
      <select name="indicator" data-testid="figure-indicator">${byHand.map((one) => html`<option key=${one.id} value=${one.id}>${one.id.toUpperCase()} ${nameOf(one)}</option>`)}</select></label>
    <label class="field"><span>${t('statistics-day')}</span><input type="date" name="day" required data-testid="figure-day" /></label>
    <label class="field"><span>${t('statistics-number')}</span><input type="number" name="number" min="0" max="1000000" required data-testid="figure-number" /></label>
    <button data-testid="figure-enter">${t('statistics-enter')}</button>
    <p role="status">${done.value && t('statistics-entered')}</p>
    <${Trouble} trouble=${trouble.value} />
  </form>`;
}
