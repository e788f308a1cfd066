// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place `own`: everybody's own account. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {get, post} from '../../api.js';
import {attempt} from '../../attempt.js';
import {moment} from '../../dates.js';
import {t} from '../../texts.js';
import {Fingerprint} from '../gate.js';
import {Trouble} from '../parts.js';
import {NewCodeApp, RecoveryCodes} from './codes.js';
import {Passkeys} from './passkeys.js';

/**
 * @typedef {import('../../account.js').Account} Account
 * @typedef {{name: string, created_at: number, seen_at: number, this: boolean}} Session
 * @typedef {{passkeys: import('./passkeys.js').Passkey[], recovery_left: number, sessions: Session[], fingerprint: string | null}} Own
 */

/** @param {import('../../places.js').Props} props */
export function Place({account}) {
  const own = useSignal(/** @type {Own | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const read = async () => void await attempt(account, trouble, async () => { own.value = await get('/api/own'); });
  useEffect(() => void read(), []);
  const {user} = /** @type {import('../../account.js').Me} */ (account.me.value);
  return html`<div class="sections" data-testid="own">
    <h1>${t('place-own')}</h1>
    <p>${user.name} · ${user.username} · ${t(`role-${user.role}`)}</p>
    <${Trouble} trouble=${trouble.value} />
    ${own.value && html`
      <${Passkeys} account=${account} passkeys=${own.value.passkeys} changed=${read} />
      <${RecoveryCodes} account=${account} left=${own.value.recovery_left} changed=${read} />
      <${NewCodeApp} account=${account} />
      <${Sessions} account=${account} sessions=${own.value.sessions} changed=${read} />
      ${own.value.fingerprint && html`<section aria-labelledby="own-key"><h2 id="own-key">${t('own-key')}</h2>
        <p class="hint">${t('own-key-why')}</p><${Fingerprint} digits=${own.value.fingerprint} /></section>`}`}
  </div>`;
}

/** Which browser it is nobody knows: none is kept. @param {{account: Account, sessions: readonly Session[], changed: () => Promise<void>}} props */
function Sessions({account, sessions, changed}) {
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const end = (/** @type {object} */ body) => attempt(account, trouble, async () => {
    await post('/api/own/sessions/end', body);
    await changed();
  });
  return html`<section aria-labelledby="sessions"><h2 id="sessions">${t('sessions')}</h2>
    <p class="hint">${t('sessions-why')}</p>
    <ul class="rows">${sessions.map((one) => html`<li key=${one.name} data-testid="session" data-this=${one.this}>
      <div><code>${one.name}</code> ${one.this && html`<strong>${t('session-this')}</strong>`}
        <small>${t('session-since', {when: moment(one.created_at)})} ${t('session-seen', {when: moment(one.seen_at)})}</small></div>
      ${!one.this && html`<button aria-label=${t('session-end-of', {name: one.name})} onClick=${() => end({name: one.name})}>${t('session-end')}</button>`}
    </li>`)}</ul>
    <${Trouble} trouble=${trouble.value} />
    ${sessions.length > 1 && html`<button data-testid="end-others" onClick=${() => end({})}>${t('sessions-end')}</button>`}
  </section>`;
}
