// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Before the desk: sign-in, unlock and a key that nobody has signed yet. */

import {html, useEffect, useRef, useSignal} from 'vendor/preact.js';
import {canUsePasskeys} from '../passkeys.js';
import {t} from '../texts.js';
import {openingPasskeys} from '../ways_in.js';
import {Demo, PickLanguage, Trouble} from './parts.js';

/**
 * @typedef {import('../account.js').Account} Account
 * @typedef {{account: Account, site: import('../shift.js').Site}} Props
 */

/** The frame of all of them. @param {{site: import('../shift.js').Site, title: string, children?: unknown}} props */
export function Gate({site, title, children}) {
  return html`<div class="gate">
    <header><strong class="mark">Viska</strong><span>${site.name}</span><${PickLanguage} locales=${site.locales} /></header>
    <${Demo} demo=${site.demo} words=${t('demo')} />
    <main><h1>${title}</h1>${children}</main>
  </div>`;
}

const LOCKED = {'': 'locked-empty', chats: 'locked-covered', duty: 'locked-on-duty', letter: 'locked-letter'};

/** A password is read out of its field once and the field emptied, so that it stays nowhere. @param {HTMLFormElement} form */
export function takeWords(form) {
  const given = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  for (const field of form.querySelectorAll('input')) if (field.name !== 'username') field.value = '';
  return given;
}

/** @param {{account: Account}} props */
export function Progress({account}) {
  const step = account.step.value;
  return html`<p class="progress" role="status">${step && html`<span class="turning" aria-hidden="true"></span>${t(`step-${step}`)}`}</p>`;
}

/** @param {{name: string, testid: string, label: string, attributes?: object}} props */
export function Field({name, testid, label, attributes}) {
  return html`<label class="field"><span>${label}</span>
    <input name=${name} data-testid=${testid} required spellcheck=${false} autocapitalize="none" ...${attributes} />
  </label>`;
}

/** A passkey, or password and one-time code. With `fixed` only that person may come back. @param {Props & {fixed?: string}} props */
export function SignIn({account, site, fixed}) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const recovers = useSignal(false);
  const busy = account.step.value !== '';
  useEffect(() => firstEmpty(form.current)?.focus(), []);
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const {username, password, code} = takeWords(/** @type {HTMLFormElement} */ (event.currentTarget));
    if (!await account.signIn({username, password, code})) firstEmpty(form.current)?.focus();
  };
  return html`<${Gate} site=${site} title=${t('sign-in-title')}>
    <${ByPasskey} busy=${busy} testid="passkey-sign-in" label=${t('sign-in-by-passkey')} act=${() => account.signInByPasskey()} />
    <form ref=${form} onSubmit=${submit} aria-busy=${busy}>
      <${Field} name="username" testid="username" label=${t('username')} attributes=${{autocomplete: 'username', value: fixed, readOnly: Boolean(fixed), maxLength: 100}} />
      <${Field} name="password" testid="password" label=${t('password')} attributes=${{type: 'password', autocomplete: 'current-password'}} />
      <${CodeField} recovers=${recovers.value} />
      <button type="button" class="quiet small" data-testid="use-recovery-code" aria-pressed=${recovers.value} onClick=${() => { recovers.value = !recovers.value; }}>${t('use-recovery-code')}</button>
      <${Trouble} trouble=${account.trouble.value} />
      <button class="main" data-testid="sign-in" disabled=${busy}>${t('sign-in')}</button>
      <${Progress} account=${account} />
      <p class="hint">${t('password-stays')}</p>
    </form>
  <//>`;
}

/** @param {{recovers: boolean}} props */
function CodeField({recovers}) {
  const attributes = recovers
    ? {autocomplete: 'off', pattern: '\\s*[0-9](-[A-Za-z0-9]{5}){3}\\s*', title: t('recovery-code-form'), maxLength: 24}
    : {autocomplete: 'one-time-code', inputMode: 'numeric', pattern: '[0-9 ]{6,9}', title: t('code-form'), maxLength: 9};
  return html`<${Field} key=${recovers} name="code" testid="one-time-code" label=${t(recovers ? 'recovery-code' : 'one-time-code')} attributes=${attributes} />
    <p class="hint">${t(recovers ? 'recovery-code-hint' : 'one-time-code-hint')}</p>`;
}

/** @param {{busy: boolean, testid: string, label: string, act: () => void}} props */
function ByPasskey({busy, testid, label, act}) {
  if (!canUsePasskeys()) return null;
  return html`<button class="main" data-testid=${testid} disabled=${busy} onClick=${act}>${label}</button>
    <p class="or"><span>${t('or')}</span></p>`;
}

/** @param {HTMLFormElement | null} form */
const firstEmpty = (form) => [...form?.querySelectorAll('input') ?? []].find((field) => !field.value);

/** The session is there, the key is shut or covered. @param {Props & {covered: '' | 'chats' | 'letter' | 'duty', signOut: () => void}} props */
export function Unlock({account, site, covered, signOut}) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const busy = account.step.value !== '';
  useEffect(() => firstEmpty(form.current)?.focus(), []);
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const {password} = takeWords(/** @type {HTMLFormElement} */ (event.currentTarget));
    if (!await account.unlock(password)) firstEmpty(form.current)?.focus();
  };
  return html`<${Gate} site=${site} title=${t('locked-title')}>
    <p>${t(LOCKED[covered])}</p>
    ${openingPasskeys(account.me.value).length > 0 && html`<${ByPasskey} busy=${busy} testid="passkey-unlock" label=${t('unlock-by-passkey')} act=${() => account.unlockByPasskey()} />`}
    <form ref=${form} onSubmit=${submit} aria-busy=${busy} data-testid="unlock-form">
      <input class="unseen" name="username" autocomplete="username" value=${account.me.value?.user.username} readOnly tabIndex="-1" aria-hidden="true" />
      <p class="who">${account.me.value?.user.name}</p>
      <${Field} name="password" testid="password" label=${t('password')} attributes=${{type: 'password', autocomplete: 'current-password'}} />
      <${Trouble} trouble=${account.trouble.value} />
      <button class="main" data-testid="unlock" disabled=${busy}>${t('unlock')}</button>
      <${Progress} account=${account} />
    </form>
    ${!covered && html`<button class="quiet" data-testid="sign-out" onClick=${signOut}>${t('sign-out')}</button>`}
  <//>`;
}

/** Eight groups that two people compare. @param {{digits: string}} props */
export function Fingerprint({digits}) {
  return html`<p class="fingerprint" data-testid="fingerprint" dir="ltr">${digits.split(' ').map((group) => html`<span>${group} </span>`)}</p>`;
}

/** The key exists; people must compare it before the root signs. @param {Props & {signOut: () => void}} props */
export function Uncertified({account, site, signOut}) {
  const username = account.me.value?.user.username ?? '';
  const busy = account.step.value !== '';
  const revoked = account.me.value?.revoked === true;
  return html`<${Gate} site=${site} title=${t(revoked ? 'revoked-title' : 'uncertified-title')}>
    <p data-testid="uncertified" data-revoked=${revoked}>${t(revoked ? 'revoked-why' : 'uncertified-why')}</p>
    <${Fingerprint} digits=${account.fingerprint.value} />
    <ol class="steps">
      <li>${t('uncertified-1')}</li>
      <li>${t('uncertified-2')} <code dir="ltr">./viska keys certify ${username}</code></li>
      <li>${t('uncertified-3')}</li>
    </ol>
    <${Trouble} trouble=${account.trouble.value} />
    <button class="main" data-testid="look-again" disabled=${busy} onClick=${() => account.lookAgain()}>${t('look-again')}</button>
    <${Progress} account=${account} />
    <button class="quiet" data-testid="sign-out" onClick=${signOut}>${t('sign-out')}</button>
  <//>`;
}
