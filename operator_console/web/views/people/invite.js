// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Inviting somebody: a link that is shown once, and the invitations that are still open. */

import {html, useSignal} from 'vendor/preact.js';
import {post} from '../../api.js';
import {attempt} from '../../attempt.js';
import {moment} from '../../dates.js';
import {EVERYBODY} from '../../places.js';
import {t} from '../../texts.js';
import {Field} from '../gate.js';
import {Trouble} from '../parts.js';

/** @typedef {{account: import('../../account.js').Account, invitations: readonly import('./place.js').Invitation[], changed: () => Promise<void>}} Props */

/** @param {Props} props */
export function Invitations({account, invitations, changed}) {
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const link = useSignal('');
  const invite = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const worked = await attempt(account, trouble, async () => {
      link.value = (await post('/api/people/invite', Object.fromEntries(new FormData(form)))).secret;
      await changed();
    });
    if (worked) form.reset();
  };
  const withdraw = (/** @type {string} */ username) => attempt(account, trouble, async () => {
    await post('/api/people/withdraw', {username});
    await changed();
  });
  return html`<section aria-labelledby="inviting"><h2 id="inviting">${t('invite')}</h2>
    <p class="hint">${t('invite-how')}</p>
    <ul class="rows">${invitations.map((one) => html`<li key=${one.username} data-testid="invitation" data-username=${one.username}>
      <div><strong>${one.name}</strong> <small>${one.username} · ${t(`role-${one.role}`)}</small>
        <small>${t('invite-open', {who: one.invited_by, when: moment(one.expires_at)})}</small></div>
      <button aria-label=${t('invite-withdraw-of', {name: one.name})} onClick=${() => withdraw(one.username)}>${t('invite-withdraw')}</button>
    </li>`)}</ul>
    ${link.value && html`<${Link} secret=${link.value} done=${() => { link.value = ''; }} />`}
    <form class="panel columns" onSubmit=${invite} data-testid="invite-form">
      <${Field} name="username" testid="invite-username" label=${t('username')} attributes=${{maxLength: 40, autocomplete: 'off', pattern: '[A-Za-z][A-Za-z0-9._\\-]{1,39}', title: t('invite-username-form')}} />
      <${Field} name="name" testid="invite-name" label=${t('working-name')} attributes=${{maxLength: 40, autocomplete: 'off', autocapitalize: 'words'}} />
      <${PickRole} role="counsellor" />
      <${Field} name="languages" testid="invite-languages" label=${t('languages-field')} attributes=${{defaultValue: 'sv, en', maxLength: 100, autocomplete: 'off'}} />
      <${Trouble} trouble=${trouble.value} />
      <button class="main" data-testid="invite">${t('invite')}</button>
    </form>
  </section>`;
}

/** The secret is behind `#`: browsers send it to no server, so it stands in no log. @param {{secret: string, done: () => void}} props */
export function Link({secret, done}) {
  const address = `${location.origin}/#invitation=${secret}`;
  return html`<div class="panel" role="status"><p>${t('invite-link')}</p>
    <p class="secret" dir="ltr" data-testid="invite-link">${address}</p>
    <div class="row-of-buttons"><button class="main" onClick=${() => navigator.clipboard.writeText(address)}>${t('copy')}</button><button onClick=${done}>${t('invite-link-given')}</button></div></div>`;
}

/** @param {{role: string}} props */
export function PickRole({role}) {
  return html`<label class="field"><span>${t('role')}</span>
    <select name="role" data-testid="role">${EVERYBODY.map((one) => html`<option key=${one} value=${one} selected=${one === role}>${t(`role-${one}`)}</option>`)}</select>
  </label>`;
}
