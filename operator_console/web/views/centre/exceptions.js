// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Single days that are not as the week says: closed, or open at other times. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {replaced, Text, without, Wrong} from './fields.js';
import {codeAt, Day} from './week.js';

/** @typedef {{date: string, times: import('./week.js').Times[], note: string}} OtherDay */

/** @param {{days: OtherDay[], set: (days: OtherDay[]) => void, findings: readonly import('./week.js').Finding[]}} props */
export function Exceptions({days, set, findings}) {
  return html`<section class="exceptions">
    <h3>${t('exceptions-title')}</h3>
    <p class="hint">${t('exceptions-hint')}</p>
    ${days.map((day, number) => html`<${Exception} key=${number} day=${day} where=${`exceptions.${number}`} findings=${findings}
      set=${(/** @type {OtherDay} */ changed) => set(replaced(days, number, changed))} remove=${() => set(without(days, number))} />`)}
    <button type="button" data-testid="add-exception" onClick=${() => set([...days, {date: '', times: [], note: ''}])}>${t('exceptions-add')}</button>
    <${Wrong} code=${codeAt(findings, 'exceptions')} />
  </section>`;
}

/** @param {{day: OtherDay, where: string, findings: readonly import('./week.js').Finding[], set: (day: OtherDay) => void, remove: () => void}} props */
function Exception({day, where, findings, set, remove}) {
  return html`<div class="exception" data-testid="exception">
    <${Text} label=${t('exceptions-date')} type="date" value=${day.date} testid="exception-date" set=${(/** @type {string} */ date) => set({...day, date})} />
    <${Day} name=${t('exceptions-times')} of=${day.date} times=${day.times} findings=${findings} where=${where} set=${(/** @type {any} */ times) => set({...day, times})} />
    <${Text} label=${t('exceptions-note')} value=${day.note} set=${(/** @type {string} */ note) => set({...day, note})} attributes=${{maxLength: 100}} />
    <button type="button" class="quiet" onClick=${remove}>${t('remove')}</button>
  </div>`;
}
