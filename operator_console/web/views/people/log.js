// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The audit log, newest first, and whether anybody has touched it. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {get} from '../../api.js';
import {attempt} from '../../attempt.js';
import {moment} from '../../dates.js';
import {known, t} from '../../texts.js';
import {Trouble} from '../parts.js';

/**
 * @typedef {{number: number, at: number, actor: string, event: string, subject: string}} Row
 * @typedef {{rows: Row[], count: number, head: string, broken_at: number | null}} Audit
 */

/** Kept in English, as the command line prints it. @param {{event: string}} props */
function Event({event}) {
  const key = `event-${event.replace(/[ ,]+/g, '-')}`;
  return known(`console-${key}`) ? html`<td>${t(key)}</td>` : html`<td lang="en">${event}</td>`;
}

/** @param {{account: import('../../account.js').Account}} props */
export function Log({account}) {
  const audit = useSignal(/** @type {Audit | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const read = (/** @type {number} */ skip) => attempt(account, trouble, async () => {
    const more = await get(`/api/audit?skip=${skip}`);
    audit.value = {...more, rows: [...(skip ? audit.value?.rows ?? [] : []), ...more.rows]};
  });
  useEffect(() => void read(0), []);
  const {rows = [], count = 0, head = '', broken_at: brokenAt = null} = audit.value ?? {};
  return html`<section aria-labelledby="log"><h2 id="log">${t('log')}</h2>
    <p class="hint">${t('log-what')}</p>
    <${Trouble} trouble=${trouble.value} />
    ${audit.value && html`<p class=${brokenAt ? 'trouble' : ''} role=${brokenAt ? 'alert' : undefined} data-testid="chain" data-broken-at=${brokenAt ?? ''}>
      ${brokenAt ? t('log-broken', {row: brokenAt}) : t('log-whole', {number: count})}</p>
      ${!brokenAt && html`<p class="hint">${t('log-head')} <code>${head.slice(0, 16)}</code></p>`}`}
    <div class="scrolls" role="group" aria-labelledby="log" tabIndex="0"><table class="log-table">
      <thead><tr><th scope="col">${t('log-number')}</th><th scope="col">${t('log-when')}</th><th scope="col">${t('log-who')}</th><th scope="col">${t('log-did')}</th><th scope="col">${t('log-whom')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr key=${row.number}><td>${row.number}</td><td>${moment(row.at)}</td><td>${row.actor}</td><${Event} event=${row.event} /><td>${row.subject}</td></tr>`)}</tbody>
    </table></div>
    ${rows.length < count && html`<button onClick=${() => read(rows.length)}>${t('log-older')}</button>`}
  </section>`;
}
