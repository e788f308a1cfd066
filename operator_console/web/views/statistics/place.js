// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place `statistics`: one whole calendar period at a time, to look at, to read and to take out. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {get, troubleOf} from '../../api.js';
import {t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {EnterFigure, Indicators} from './indicators.js';
import {countName, periodName} from './names.js';
import {CourseChart, CrossedTable, FewOfAll, hasFigures, TableOf} from './tables.js';
import {takeOut} from './take_out.js';

/**
 * @typedef {import('vendor/preact.js').Signal<{code: string, waitS: number} | null>} TroubleSignal
 * @typedef {{period: string, kind: string, running: boolean, closings: number,
 *   letters: {received: number, answered: number}, course: import('./tables.js').Course,
 *   tables: import('./tables.js').Table[], crossed: import('./tables.js').Crossed[], indicators: import('./indicators.js').Indicator[]}} Report
 */

const FIRST_KIND = 'month';
const LEADS = ['shift_lead', 'administrator'];

/** @param {import('../../places.js').Props} props */
export function Place({account, shift}) {
  const periods = useSignal(/** @type {Record<string, string[]>} */ ({}));
  const report = useSignal(/** @type {Report | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const fetchReport = (/** @type {string} */ name) => attempt(trouble, async () => {
    report.value = await get(`/api/statistics?period=${encodeURIComponent(name)}`);
  });
  const begin = () => attempt(trouble, async () => {
    periods.value = await get('/api/statistics/periods');
    await fetchReport(periods.value[FIRST_KIND][0]);
  });
  useEffect(() => void begin(), []);
  const now = report.value;
  const leads = LEADS.includes(account.me.value?.user.role ?? '');
  return html`<div class="statistics">
    <h1>${t('statistics-title')}</h1>
    <${Trouble} trouble=${trouble.value} />
    ${!now && !trouble.value && html`<p role="status">${t('statistics-fetching')}</p>`}
    ${!now && trouble.value && html`<button onClick=${begin}>${t('try-again')}</button>`}
    ${now && html`<${Picker} periods=${periods.value} now=${now} pick=${fetchReport} />
      <${Shown} report=${now} />
      <${TakeOut} centre=${shift.site.centre} period=${now.period} trouble=${trouble} />
      ${leads && html`<${EnterFigure} indicators=${now.indicators} entered=${() => fetchReport(now.period)} />`}`}
  </div>`;
}

/** @param {{periods: Record<string, string[]>, now: Report, pick: (name: string) => void}} props */
function Picker({periods, now, pick}) {
  const valueOf = (/** @type {Event} */ event) => /** @type {HTMLSelectElement} */ (event.currentTarget).value;
  return html`<div class="picker">
    <label class="field"><span>${t('statistics-kind')}</span>
      <select data-testid="period-kind" value=${now.kind} onChange=${(/** @type {Event} */ event) => pick(periods[valueOf(event)][0])}>
        ${Object.keys(periods).map((kind) => html`<option key=${kind} value=${kind}>${t(`statistics-kind-${kind}`)}</option>`)}
      </select></label>
    <label class="field"><span>${t('statistics-which')}</span>
      <select data-testid="period" value=${now.period} onChange=${(/** @type {Event} */ event) => pick(valueOf(event))}>
        ${periods[now.kind].map((name) => html`<option key=${name} value=${name}>${periodName(now.kind, name)}</option>`)}
      </select></label>
  </div>`;
}

/** @param {{report: Report}} props */
function Shown({report}) {
  return html`<p class="hint">${t('statistics-in-fives')}</p>
    <p class="total" role="status" data-testid="closings" data-count=${report.closings}>${t('statistics-closings')}, ${periodName(report.kind, report.period)}: <strong>${countName(report.closings)}</strong>
      ${report.running && html` <span class="small">${t('statistics-running')}</span>`}</p>
    <p data-testid="letters" data-received=${report.letters.received} data-answered=${report.letters.answered}>${t('statistics-letters-received')}: <strong>${countName(report.letters.received)}</strong>. ${t('statistics-letters-answered')}: <strong>${countName(report.letters.answered)}</strong>.</p>
    ${!report.closings && html`<p>${t('statistics-nothing')}</p>`}
    <${CourseChart} kind=${report.kind} course=${report.course} />
    <div class="tables">
      ${report.tables.filter(hasFigures).map((table) => html`<${TableOf} key=${table.name} table=${table} />`)}
    </div>
    ${report.closings > 0 && html`<${FewOfAll} tables=${report.tables.filter((table) => !hasFigures(table))} />`}
    ${report.crossed.map((crossed) => html`<div class="scrolls" key=${crossed.first} tabIndex="0" role="group" aria-label=${t('statistics-crossed', {first: t(`table-${crossed.first}`), second: t(`table-${crossed.second}`)})}><${CrossedTable} crossed=${crossed} /></div>`)}
    <${Indicators} indicators=${report.indicators} />`;
}

/** @param {{centre: string, period: string, trouble: TroubleSignal}} props */
function TakeOut({centre, period, trouble}) {
  const take = (/** @type {'xlsx' | 'csv'} */ format) => attempt(trouble, () => takeOut(centre, period, format));
  return html`<section class="take-out">
    <h2>${t('statistics-export')}</h2>
    <p class="hint">${t('statistics-export-said')}</p>
    <div class="row">
      <button data-testid="export-xlsx" onClick=${() => take('xlsx')}>${t('statistics-export-xlsx')}</button>
      <button data-testid="export-csv" onClick=${() => take('csv')}>${t('statistics-export-csv')}</button>
    </div>
  </section>`;
}

/** @param {TroubleSignal} trouble @param {() => Promise<void>} act */
async function attempt(trouble, act) {
  trouble.value = null;
  try {
    await act();
  } catch (error) {
    trouble.value = troubleOf(error);
  }
}
