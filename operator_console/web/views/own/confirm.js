// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The password once more, before a way in is added: a browser left open must not give anybody a key of his own. */

import {html, useSignal} from 'vendor/preact.js';
import {attempt} from '../../attempt.js';
import {t} from '../../texts.js';
import {secretsOf} from '../../ways_in.js';
import {Field, takeWords} from '../gate.js';
import {Trouble} from '../parts.js';

/**
 * @typedef {{auth: string, wrap: CryptoKey}} Secrets
 * @typedef {(secrets: Secrets, given: Record<string, string>) => Promise<unknown>} Act
 */

/** A form with the password and what `children` ask for beside it. @param {{account: import('../../account.js').Account, testid: string, label: string, act: Act, cancel: () => void, children?: unknown}} props */
export function Confirm({account, testid, label, act, cancel, children}) {
  const busy = useSignal(false);
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const username = account.me.value?.user.username ?? '';
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const {password, ...given} = takeWords(/** @type {HTMLFormElement} */ (event.currentTarget));
    busy.value = true;
    await attempt(account, trouble, async () => act(await secretsOf(username, password), given));
    busy.value = false;
  };
  return html`<form class="panel" onSubmit=${submit} aria-busy=${busy.value} data-testid=${testid}>
    ${children}
    <input class="unseen" name="username" autocomplete="username" value=${username} readOnly tabIndex="-1" aria-hidden="true" />
    <${Field} name="password" testid="confirm-password" label=${t('your-password')} attributes=${{type: 'password', autocomplete: 'current-password'}} />
    <${Trouble} trouble=${trouble.value} />
    <div class="row-of-buttons">
      <button class="main" disabled=${busy.value} data-testid="confirm">${busy.value ? t('step-asking') : label}</button>
      <button type="button" onClick=${cancel}>${t('cancel')}</button>
    </div>
  </form>`;
}
