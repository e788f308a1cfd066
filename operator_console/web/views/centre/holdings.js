// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the servers hold at this moment: the answer to a request for records. Counted by the server, printable. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {get, troubleOf} from '../../api.js';
import {explain, t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {dayAndTime} from './clocks.js';

/** @typedef {{name: string, count: number}} Counted */
/** @typedef {{at: number, tables: Counted[], letters: Counted[] | null, store: Counted[] | null, files: Counted[], note_days: number}} Held */

/** What is asked for and never exists, in the order it is asked for. */
const NEVER = ['chats', 'who', 'traces', 'queue', 'notes', 'times'];

export function HoldingsSection() {
  const held = useSignal(/** @type {Held | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  useEffect(() => void get('/api/centre/holdings').then((answer) => { held.value = answer; }, (error) => { trouble.value = troubleOf(error); }), []);
  if (!held.value) return trouble.value ? html`<${Trouble} trouble=${trouble.value} />` : html`<p role="status">${t('starting')}</p>`;
  const {at, tables, letters, store, files, note_days} = held.value;
  return html`<div class="paper printable" data-testid="holdings">
    <p>${t('holds-intro', {at: dayAndTime(at)})}</p>
    <h3>${t('holds-never')}</h3>
    <ul>${NEVER.map((one) => html`<li key=${one}>${t(`never-${one}`)}</li>`)}</ul>
    <h3>${t('holds-database')}</h3>
    <${Table} rows=${tables} words=${(/** @type {string} */ name) => explain('holds-table', name)} />
    <h3>${t('holds-letters')}</h3>
    <p class="hint">${t('holds-letters-hint')}</p>
    ${letters ? html`<${Table} rows=${letters} words=${(/** @type {string} */ name) => explain('holds-letters', name)} />` : html`<p>${t('holds-letters-away')}</p>`}
    <h3>${t('holds-store')}</h3>
    <p class="hint">${t('holds-store-hint')}</p>
    ${store ? html`<${Table} rows=${store} words=${(/** @type {string} */ name) => explain('holds-key', name)} />` : html`<p>${t('holds-store-away')}</p>`}
    <h3>${t('holds-files')}</h3>
    <p class="hint">${t('holds-files-hint')}</p>
    <ul class="files">${files.map(({name}) => html`<li key=${name}><code dir="ltr">${name}</code></li>`)}</ul>
    <h3>${t('holds-notes')}</h3>
    <p>${t('holds-notes-text', {days: note_days})}</p>
    <div class="buttons"><button class="main" data-testid="print" onClick=${() => print()}>${t('print')}</button></div>
  </div>`;
}

/** @param {{rows: Counted[], words: (name: string) => string}} props */
function Table({rows, words}) {
  return html`<table><thead><tr><th>${t('holds-what')}</th><th>${t('holds-count')}</th></tr></thead>
    <tbody>${rows.map(({name, count}) => html`<tr key=${name} data-name=${name}><th scope="row">${words(name)}</th><td>${count}</td></tr>`)}</tbody></table>`;
}
