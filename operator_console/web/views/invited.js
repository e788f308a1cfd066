// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who opens the link of an invitation: her password, her code app, then ten recovery codes, shown once. */

import {html, useSignal} from 'vendor/preact.js';
import {t} from '../texts.js';
import {Field, Gate, Progress, takeWords} from './gate.js';
import {Trouble} from './parts.js';

/** @typedef {import('../account.js').Account} Account */
/** @typedef {{account: Account, site: import('../shift.js').Site}} Props */

export const SHORTEST_PASSWORD = 12;

/** Why a new password is not taken: '' | 'short' | 'name' | 'differ'. @param {string} password @param {string} again @param {string} username */
export function wrongPassword(password, again, username) {
  if ([...password].length < SHORTEST_PASSWORD) return 'short';
  if (password.toLowerCase().includes(username)) return 'name';
  return password === again ? '' : 'differ';
}

/** @param {Props} props */
export function Invited({account, site}) {
  const wrong = useSignal('');
  const invitation = account.invitation.value;
  const busy = account.step.value !== '';
  if (!invitation) return null;
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const {password, again, code} = takeWords(/** @type {HTMLFormElement} */ (event.currentTarget));
    wrong.value = wrongPassword(password, again, invitation.username);
    if (!wrong.value) void account.accept({password, code});
  };
  return html`<${Gate} site=${site} title=${t('invited-title', {name: invitation.name})}>
    <p>${t('invited-as', {username: invitation.username})} <strong>${t(`role-${invitation.role}`)}</strong></p>
    <form onSubmit=${submit} aria-busy=${busy} data-testid="invited-form">
      <input class="unseen" name="username" autocomplete="username" value=${invitation.username} readOnly tabIndex="-1" aria-hidden="true" />
      <h2>1. ${t('invited-password')}</h2>
      <p class="hint">${t('invited-password-hint', {number: SHORTEST_PASSWORD})}</p>
      <${Field} name="password" testid="new-password" label=${t('password')} attributes=${{type: 'password', autocomplete: 'new-password'}} />
      <${Field} name="again" testid="new-password-again" label=${t('password-again')} attributes=${{type: 'password', autocomplete: 'new-password'}} />
      <h2>2. ${t('invited-code-app')}</h2>
      <${CodeApp} secret=${invitation.code_secret} address=${invitation.code_address} />
      <${Field} name="code" testid="one-time-code" label=${t('one-time-code')} attributes=${{autocomplete: 'one-time-code', inputMode: 'numeric', pattern: '[0-9 ]{6,9}', title: t('code-form'), maxLength: 9}} />
      ${wrong.value && html`<p class="trouble" role="alert" data-testid="wrong-password" data-code=${wrong.value}>${t(`password-${wrong.value}`, {number: SHORTEST_PASSWORD})}</p>`}
      <${Trouble} trouble=${account.trouble.value} />
      <button class="main" data-testid="make-account" disabled=${busy}>${t('invited-make')}</button>
      <${Progress} account=${account} />
      <p class="hint">${t('password-stays')}</p>
    </form>
  <//>`;
}

/** The secret of a code app, to type or to tap. @param {{secret: string, address: string}} props */
export function CodeApp({secret, address}) {
  return html`<p class="hint">${t('code-app-hint')}</p>
    <p class="secret" dir="ltr" data-testid="code-secret">${secret.match(/.{1,4}/g)?.join(' ')}</p>
    <p><a href=${address}>${t('code-app-open')}</a></p>`;
}

/** Shown once, between a new account and the page. @param {Props} props */
export function FirstCodes({account, site}) {
  return html`<${Gate} site=${site} title=${t('recovery-codes')}>
    <${Codes} codes=${account.recoveryCodes.value} />
    <button class="main" data-testid="codes-kept" onClick=${() => { account.recoveryCodes.value = []; }}>${t('codes-kept')}</button>
  <//>`;
}

/** @param {{codes: readonly string[]}} props */
export function Codes({codes}) {
  return html`<p>${t('recovery-codes-once')}</p>
    <ol class="codes" dir="ltr" data-testid="recovery-codes">${codes.map((code) => html`<li key=${code}><code>${code}</code></li>`)}</ol>
    <p class="hint">${t('recovery-codes-where')}</p>`;
}
