// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Recovery codes, and the code app on another phone. */

import {html, useSignal} from 'vendor/preact.js';
import {post} from '../../api.js';
import {attempt} from '../../attempt.js';
import {t} from '../../texts.js';
import {Field, takeWords} from '../gate.js';
import {CodeApp, Codes} from '../invited.js';
import {Trouble} from '../parts.js';
import {Confirm} from './confirm.js';

/** @typedef {import('../../account.js').Account} Account */
/** Fewer than this are said to be few. */
const FEW = 4;

/** @param {{account: Account, left: number, changed: () => Promise<void>}} props */
export function RecoveryCodes({account, left, changed}) {
  const codes = useSignal(/** @type {readonly string[]} */ ([]));
  const asking = useSignal(false);
  const make = async (/** @type {import('./confirm.js').Secrets} */ {auth}) => {
    codes.value = (await post('/api/own/recovery-codes', {auth})).codes;
    asking.value = false;
    await changed();
  };
  return html`<section aria-labelledby="recovery"><h2 id="recovery">${t('recovery-codes')}</h2>
    <p class="hint">${t('recovery-codes-why')}</p>
    <p data-testid="recovery-left" data-number=${left} class=${left < FEW ? 'few' : ''}>${t('recovery-codes-left', {number: left})}</p>
    ${codes.value.length > 0 && html`<div class="panel"><${Codes} codes=${codes.value} /><button class="main" data-testid="codes-kept" onClick=${() => { codes.value = []; }}>${t('codes-kept')}</button></div>`}
    ${!asking.value && !codes.value.length && html`<button data-testid="make-codes" onClick=${() => { asking.value = true; }}>${t('recovery-codes-make')}</button>`}
    ${asking.value && html`<${Confirm} account=${account} testid="codes-form" label=${t('recovery-codes-make')} act=${make} cancel=${() => { asking.value = false; }}><p>${t('recovery-codes-void')}</p><//>`}
  </section>`;
}

/** A new phone: another secret, which counts when its first code has come back. @param {{account: Account}} props */
export function NewCodeApp({account}) {
  const asking = useSignal(false);
  const done = useSignal(false);
  const pending = useSignal(/** @type {{secret: string, address: string, pending: string} | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const ask = async (/** @type {import('./confirm.js').Secrets} */ {auth}) => {
    pending.value = await post('/api/own/code-secret', {auth});
    asking.value = false;
  };
  const confirm = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const {code} = takeWords(/** @type {HTMLFormElement} */ (event.currentTarget));
    done.value = await attempt(account, trouble, () => post('/api/own/code-secret/confirm', {pending: pending.value?.pending, code}));
    if (done.value) pending.value = null;
  };
  return html`<section aria-labelledby="code-app"><h2 id="code-app">${t('code-app')}</h2>
    <p class="hint">${t('code-app-why')}</p>
    ${done.value && html`<p role="status" data-testid="code-app-done">${t('code-app-done')}</p>`}
    ${!asking.value && !pending.value && html`<button data-testid="new-code-app" onClick=${() => { asking.value = true; done.value = false; }}>${t('code-app-new')}</button>`}
    ${asking.value && html`<${Confirm} account=${account} testid="code-app-form" label=${t('go-on')} act=${ask} cancel=${() => { asking.value = false; }} />`}
    ${pending.value && html`<form class="panel" onSubmit=${confirm}>
      <${CodeApp} secret=${pending.value.secret} address=${pending.value.address} />
      <${Field} name="code" testid="new-code" label=${t('code-app-first-code')} attributes=${{inputMode: 'numeric', pattern: '[0-9 ]{6,9}', title: t('code-form'), maxLength: 9, autocomplete: 'one-time-code'}} />
      <${Trouble} trouble=${trouble.value} />
      <div class="row-of-buttons"><button class="main">${t('save')}</button><button type="button" onClick=${() => { pending.value = null; }}>${t('cancel')}</button></div>
    </form>`}
  </section>`;
}
