// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Puts a Desk on a test page; what it says is kept in `window.said`. Tokens come from the test by `window.token()`.
import { unb64 } from 'core/base.js';
import { Desk } from 'core/desk.js';
import { signKey } from 'core/suite.js';

const NAMES = /** @type {const} */ (['duty', 'waiting', 'chat', 'line', 'connection', 'refused', 'clock', 'colleagues', 'note']);

/** @type {WebSocket[]} */
const sockets = [];
globalThis.WebSocket = class extends WebSocket {
  /** @param {string | URL} url */
  constructor(url) {
    super(url);
    sockets.push(this);
  }
};

/** Cuts the connection, as a tunnel does. */
export const cut = () => sockets.forEach((socket) => socket.close());

/** @param {{centre: string, root: string}} site @param {{seed: string, certificate: any, capacity: number}} staff */
export async function start(site, { seed, certificate, capacity }) {
  const desk = new Desk({
    relayOrigin: location.origin,
    site,
    identity: { signKey: await signKey(unb64(seed, 32)), certificate },
    token: () => /** @type {any} */ (window).token(),
    now: () => Date.now() / 1000,
  });
  /** @type {[string, any][]} */
  const said = [];
  for (const name of NAMES) desk.on(name, (argument) => said.push([name, structuredClone(argument)]));
  Object.assign(window, { sockets, desk, said });
  await desk.goOnDuty({ capacity });
}
