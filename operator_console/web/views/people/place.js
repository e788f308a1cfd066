// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place `people`: who works here, how far each one's key is, inviting, losing things, the log. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {get} from '../../api.js';
import {attempt} from '../../attempt.js';
import {t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {Invitations} from './invite.js';
import {Log} from './log.js';
import {Losing} from './losing.js';
import {PersonRow} from './person.js';

/**
 * @typedef {{username: string, name: string, role: string, languages: string[], state: string, certified_until: number | null,
 *   compared_by: string | null, compared_at: number | null, passkeys: number, sessions: number,
 *   only_hers: number | null}} Person
 * @typedef {{username: string, name: string, role: string, languages: string[], again: boolean, invited_by: string, expires_at: number}} Invitation
 */

const OPEN_AT_FIRST = ['to_compare', 'to_sign'];

/** @param {import('../../places.js').Props} props */
export function Place({account}) {
  const people = useSignal(/** @type {readonly Person[] | null} */ (null));
  const invitations = useSignal(/** @type {readonly Invitation[]} */ ([]));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const changes = useSignal(0);
  const read = async () => void await attempt(account, trouble, async () => {
    const answer = await get('/api/people');
    people.value = answer.people;
    invitations.value = answer.invitations;
    changes.value += 1;
  });
  useEffect(() => void read(), []);
  return html`<div class="sections" data-testid="people">
    <h1>${t('place-people')}</h1>
    <${Trouble} trouble=${trouble.value} />
    <section aria-labelledby="everyone"><h2 id="everyone">${t('people-here')}</h2>
      <ul class="rows people">${inOrder(people.value ?? []).map((one) => html`<${PersonRow} key=${one.username} account=${account} one=${one} changed=${read} />`)}</ul>
    </section>
    <${Invitations} account=${account} invitations=${invitations.value} changed=${read} />
    <${Losing} />
    <${Log} account=${account} key=${changes.value} />
  </div>`;
}

/** Those whom somebody has to meet come first, those who are shut out last. @param {readonly Person[]} people */
function inOrder(people) {
  const rank = (/** @type {Person} */ one) => (OPEN_AT_FIRST.includes(one.state) ? 0 : one.state === 'disabled' ? 2 : 1);
  return [...people].sort((a, b) => rank(a) - rank(b));
}
