// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Which view is in sight. What is covered is not drawn at all, so nothing of a chat stands behind a lock. */

import {html} from 'vendor/preact.js';
import {lock as lockPage, signOut as signOutOf} from '../leave.js';
import {hasDesk, placeNow} from '../places.js';
import {t} from '../texts.js';
import {Bar} from './bar.js';
import {CareFor} from './care.js';
import {Chats} from './chats.js';
import {ColleaguePanel} from './colleagues/panel.js';
import {SignIn, Uncertified, Unlock} from './gate.js';
import {FirstCodes, Invited} from './invited.js';
import {Notes} from './notes.js';
import {Demo} from './parts.js';
import {PlaceView, Tabs} from './places.js';
import {Waiting} from './waiting.js';

/** @typedef {{account: import('../account.js').Account, shift: import('../shift.js').Shift}} Props */

/** @param {Props} props */
export function App({account, shift}) {
  const {site} = shift;
  const signOut = () => signOutOf(account, shift);
  const lock = () => lockPage(account, shift);
  if (account.cover.value === 'session_ended') {
    return html`<${SignIn} key="again" account=${account} site=${site} fixed=${account.me.value?.user.username} />`;
  }
  if (account.cover.value === 'locked') {
    return html`<${Unlock} key="cover" account=${account} site=${site} covered=${coveredBy(shift)} signOut=${signOut} />`;
  }
  if (account.recoveryCodes.value.length) return html`<${FirstCodes} account=${account} site=${site} />`;
  switch (account.phase.value) {
    case 'starting': return html`<p class="starting" role="status">${t('starting')}</p>`;
    case 'invited': return html`<${Invited} account=${account} site=${site} />`;
    case 'signed_out': return html`<${SignIn} account=${account} site=${site} />`;
    case 'locked': return html`<${Unlock} account=${account} site=${site} covered="" signOut=${signOut} />`;
    case 'uncertified': return html`<${Uncertified} account=${account} site=${site} signOut=${signOut} />`;
    case 'open': return html`<${SignedIn} account=${account} shift=${shift} lock=${lock} signOut=${signOut} />`;
  }
}

/** What is kept behind the lock. @param {Props['shift']} shift */
function coveredBy(shift) {
  if (shift.holdsChats) return 'chats';
  return shift.letters.holdsDraft ? 'letter' : 'duty';
}

/** @param {Props & {lock: () => void, signOut: () => void}} props */
function SignedIn({account, shift, lock, signOut}) {
  const role = account.me.value?.user.role ?? '';
  const place = placeNow(role);
  return html`<div class="desk" data-place=${place.name}>
    <${Bar} account=${account} shift=${shift} lock=${lock} signOut=${signOut} />
    <${Tabs} account=${account} shift=${shift} />
    <${Demo} demo=${shift.site.demo} words=${t('demo-short')} />
    <${Notes} account=${account} shift=${shift} />
    ${hasDesk(role) && html`<${ColleaguePanel} shift=${shift} />`}
    ${hasDesk(role) && html`<${CareFor} shift=${shift} />`}
    ${hasDesk(role) && html`<${Desk} account=${account} shift=${shift} hidden=${place.name !== 'desk'} />`}
    ${place.load && html`<main class="elsewhere" key=${place.name}><${PlaceView} account=${account} shift=${shift} place=${place} /></main>`}
  </div>`;
}

/** Hidden while she is at another place, not taken away: what she has begun to write stays. @param {Props & {hidden: boolean}} props */
function Desk({account, shift, hidden}) {
  return html`<main class="work" hidden=${hidden} data-shows=${shift.current ? 'chat' : 'waiting'}>
    <h1 class="unseen">${t('title')}</h1>
    <${Waiting} account=${account} shift=${shift} />
    <${Chats} account=${account} shift=${shift} />
  </main>`;
}
