// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Her passkeys: what they are, adding one, naming it, taking it away. */

import {rewrapIdentity} from 'core/staff_keys.js';
import {html, useSignal} from 'vendor/preact.js';
import {post} from '../../api.js';
import {attempt} from '../../attempt.js';
import {day} from '../../dates.js';
import {canUsePasskeys, makePasskey} from '../../passkeys.js';
import {t} from '../../texts.js';
import {Field} from '../gate.js';
import {Trouble} from '../parts.js';
import {Confirm} from './confirm.js';

/**
 * @typedef {import('../../account.js').Account} Account
 * @typedef {{id: number, name: string, created_at: number, used_at: number | null, opens_key: boolean}} Passkey
 * @typedef {{account: Account, passkeys: readonly Passkey[], changed: () => Promise<void>}} Props
 */

const LONGEST_NAME = 40;

/** @param {Props} props */
export function Passkeys({account, passkeys, changed}) {
  const adding = useSignal(false);
  const hasKey = Boolean(account.me.value?.wrapped);
  const add = async (/** @type {import('./confirm.js').Secrets} */ secrets, /** @type {Record<string, string>} */ {name}) => {
    await addPasskey(account, secrets, name);
    adding.value = false;
    await changed();
  };
  return html`<section aria-labelledby="passkeys"><h2 id="passkeys">${t('passkeys')}</h2>
    <p class="hint">${t('passkeys-why')}</p>
    <ul class="rows">${passkeys.map((one) => html`<${Row} key=${one.id} account=${account} one=${one} hasKey=${hasKey} changed=${changed} />`)}</ul>
    ${!passkeys.length && html`<p>${t('passkeys-none')}</p>`}
    ${!canUsePasskeys() && html`<p class="hint">${t('passkeys-not-here')}</p>`}
    ${canUsePasskeys() && !adding.value && html`<button data-testid="add-passkey" onClick=${() => { adding.value = true; }}>${t('passkey-add')}</button>`}
    ${adding.value && html`<${Confirm} account=${account} testid="passkey-form" label=${t('passkey-make')} act=${add} cancel=${() => { adding.value = false; }}>
      <${Field} name="name" testid="passkey-name" label=${t('passkey-name')} attributes=${{maxLength: LONGEST_NAME, autocomplete: 'off', autocapitalize: 'sentences'}} />
      <p class="hint">${t('passkey-name-hint')}</p>
    <//>`}
  </section>`;
}

/** Makes it, and shuts her identity key with it where it can. @param {Account} account @param {import('./confirm.js').Secrets} secrets @param {string} name */
async function addPasskey(account, {auth, wrap}, name) {
  const {user, wrapped} = /** @type {import('../../account.js').Me} */ (account.me.value);
  const asked = await post('/api/passkeys/challenge', {auth});
  const made = await makePasskey(asked, user);
  const shut = made.wrap && wrapped ? await rewrapIdentity(user.username, wrap, wrapped, made.wrap) : null;
  await post('/api/passkeys', {name, ...made.spoken, wrapped: shut});
  await account.refresh();
}

/** @param {{account: Account, one: Passkey, hasKey: boolean, changed: () => Promise<void>}} props */
function Row({account, one, hasKey, changed}) {
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const doing = useSignal(/** @type {'' | 'naming' | 'removing'} */ (''));
  const stop = () => { doing.value = ''; };
  const change = async (/** @type {string} */ what, /** @type {object} */ body) => {
    const worked = await attempt(account, trouble, async () => {
      await post(`/api/passkeys/${what}`, {id: one.id, ...body});
      await account.refresh();
      await changed();
    });
    if (worked) stop();
  };
  const rename = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const name = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get('name');
    void change('rename', {name: String(name)});
  };
  return html`<li data-testid="passkey" data-opens-key=${one.opens_key}>
    <div><strong>${one.name}</strong>
      <small>${t('passkey-made', {day: day(one.created_at)})} ${one.used_at && t('passkey-used', {day: day(one.used_at)})}</small>
      ${hasKey && html`<small>${t(one.opens_key ? 'passkey-opens' : 'passkey-opens-not')}</small>`}</div>
    ${!doing.value && html`<div class="row-of-buttons">
      <button aria-label=${t('passkey-rename-of', {name: one.name})} onClick=${() => { doing.value = 'naming'; }}>${t('rename')}</button>
      <button data-testid="remove-passkey" aria-label=${t('passkey-remove-of', {name: one.name})} onClick=${() => { doing.value = 'removing'; }}>${t('remove')}</button></div>`}
    ${doing.value === 'naming' && html`<form class="row-of-buttons" onSubmit=${rename}>
      <${Field} name="name" testid="passkey-new-name" label=${t('passkey-name')} attributes=${{value: one.name, maxLength: LONGEST_NAME, autocomplete: 'off'}} />
      <button class="main">${t('save')}</button><button type="button" onClick=${stop}>${t('cancel')}</button></form>`}
    ${doing.value === 'removing' && html`<div class="row-of-buttons"><p>${t('passkey-remove-sure')}</p>
      <button class="main" data-testid="remove-passkey-sure" onClick=${() => change('remove', {})}>${t('remove')}</button><button onClick=${stop}>${t('cancel')}</button></div>`}
    <${Trouble} trouble=${trouble.value} />
  </li>`;
}
