// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Single days that are not as the week says: closed, or open at other times. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {Text, Wrong} from './fields.js';
import {codeAt, Day} from './week.js';

const CLOSED = {date: '', times: [], note: ''};
const PATH = ['exceptions'];

/** @param {{paper: import('./paper.js').Paper, findings: readonly import('./week.js').Finding[]}} props */
export function Exceptions({paper, findings}) {
  const days = /** @type {{date: string}[]} */ (paper.at(PATH));
  return html`<section class="exceptions">
    <h3>${t('exceptions-title')}</h3>
    <p class="hint">${t('exceptions-hint')}</p>
    ${days.map((day, number) => html`<${Exception} key=${number} of=${day.date} paper=${paper} path=${[...PATH, number]} findings=${findings} />`)}
    <button type="button" data-testid="add-exception" onClick=${() => paper.add(PATH, CLOSED)}>${t('exceptions-add')}</button>
    <${Wrong} code=${codeAt(findings, PATH)} />
  </section>`;
}

/** @param {import('./week.js').Place & {of: string}} props */
function Exception({paper, path, of, findings}) {
  return html`<div class="exception" data-testid="exception">
    <${Text} paper=${paper} path=${[...path, 'date']} label=${t('exceptions-date')} type="date" testid="exception-date" />
    <${Day} paper=${paper} path=${[...path, 'times']} name=${t('exceptions-times')} of=${of} findings=${findings} />
    <${Text} paper=${paper} path=${[...path, 'note']} label=${t('exceptions-note')} attributes=${{maxLength: 100}} />
    <button type="button" class="quiet" onClick=${() => paper.remove(path)}>${t('remove')}</button>
    <${Wrong} code=${codeAt(findings, path)} />
  </div>`;
}
