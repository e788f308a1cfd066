// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The counsellor's page: wires account, shift and views. Nothing is kept anywhere but in this page's memory. */

import {effect, h, render} from 'vendor/preact.js';
import {Account} from './account.js';
import {troubleOf} from './api.js';
import {watch} from './attention.js';
import {startClock} from './clock.js';
import {lockUntouched, whenUntouched} from './leave.js';
import {hasDesk} from './places.js';
import {Shift} from './shift.js';
import {useLocale} from './texts.js';
import {App} from './views/app.js';

const root = /** @type {HTMLElement} */ (document.getElementById('app'));
/** @type {import('./shift.js').Site} */
const site = JSON.parse(document.getElementById('site')?.textContent ?? '');
const account = new Account();
const shift = new Shift(site, account);

/** The language of the browser if the page has it, else the first. */
function firstLocale() {
  const wanted = navigator.languages.map((name) => name.split('-')[0]);
  return wanted.find((name) => site.locales.includes(name)) ?? site.locales[0];
}

/** It stands behind `#`, which is sent to no server, and is taken out of the address at once. */
function invitationSecret() {
  const secret = new URLSearchParams(location.hash.slice(1)).get('invitation') ?? '';
  if (secret) history.replaceState(null, '', '/');
  return secret;
}

/** Whenever her key is opened: so that letters can be sealed to her from now on. The place of the letters tries again. */
function readLetters() {
  effect(() => {
    if (account.phase.value !== 'open' || !hasDesk(account.me.peek()?.user.role ?? '')) return;
    shift.letters.keys.ready().catch((error) => { troubleOf(error); });
  });
}

async function start() {
  try {
    await useLocale(firstLocale());
  } catch {
    /** @type {HTMLElement} */ (document.getElementById('no-net')).hidden = false;
    return;
  }
  root.replaceChildren();
  root.removeAttribute('class');
  render(h(App, {account, shift}), root);
  watch(shift, document.title);
  shift.cutOff.watch();
  readLetters();
  startClock();
  await account.start(invitationSecret());
  whenUntouched(() => lockUntouched(account, shift));
}

// The keys of open chats live in this page alone; a reload would throw the young person back into the queue.
addEventListener('beforeunload', (event) => { if (shift.holdsWords) event.preventDefault(); });
addEventListener('pagehide', () => shift.wipe());
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

start();
