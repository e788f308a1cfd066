// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The next two weeks as they will be: what a plan means says more than the plan. */

import {html} from 'vendor/preact.js';
import {explain, languageName, t} from '../../texts.js';
import {shortDate} from './clocks.js';

/** @typedef {{date: string, why: string, name: string, times: string[][], languages: Record<string, string[][]>}} Day */

/** @param {{days: readonly Day[]}} props */
export function Preview({days}) {
  return html`<section class="preview" aria-labelledby="preview-title">
    <h3 id="preview-title">${t('hours-preview')}</h3>
    <table data-testid="preview"><thead class="unseen"><tr><th>${t('hours-day')}</th><th>${t('hours-open')}</th></tr></thead>
      <tbody>${days.map((day) => html`<tr key=${day.date} data-why=${day.why} data-date=${day.date}>
        <th scope="row">${shortDate(day.date)}${day.why !== 'week' && html`<small>${day.name || explain('why', day.why)}</small>`}</th>
        <td>${written(day.times)}${Object.entries(day.languages).map(([code, times]) => html`<small key=${code}>${languageName(code)}: ${written(times)}</small>`)}</td>
      </tr>`)}</tbody>
    </table>
  </section>`;
}

/** @param {string[][]} times */
const written = (times) => times.map(([opens, closes]) => `${opens}–${closes}`).join(', ') || t('hours-closed');
