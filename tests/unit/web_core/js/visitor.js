// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Puts a VisitorChat on a test page; what it says is kept in `window.said`.
import { VisitorChat } from 'core/visitor_chat.js';

const NAMES = /** @type {const} */ (['connection', 'state', 'line', 'refused', 'interrupted', 'clock', 'working', 'silence']);

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

/** @typedef {{behindS?: number, lang?: string}} Choice */

/** @param {{centre: string, root: string}} site @param {Choice} [choice] */
export async function start(site, choice = {}) {
  await make(site, choice).start({ lang: choice.lang ?? 'sv' });
}

/** As a page that shows the opening. @param {{centre: string, root: string}} site */
export const dial = (site) => make(site, {}).dial();

/** @param {{centre: string, root: string}} site @param {Choice} choice */
function make(site, { behindS = 0 }) {
  const now = () => Date.now() / 1000 - behindS;
  const chat = new VisitorChat({ origin: location.origin, site, fetch: window.fetch.bind(window), now });
  /** @type {[string, any][]} */
  const said = [];
  for (const name of NAMES) chat.on(name, (argument) => said.push([name, structuredClone(argument)]));
  Object.assign(window, { sockets, chat, said });
  return chat;
}
