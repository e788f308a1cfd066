// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Puts core/socket.js on a test page; what it says is kept in `window.said`.
import { Socket } from 'core/socket.js';

/** @type {Socket} */
let socket;

/** @param {string} [origin] */
export function open(origin = location.origin) {
  /** @type {[string, any][]} */
  const said = [];
  socket = new Socket(origin);
  for (const name of /** @type {const} */ (['up', 'down', 'page', 'state'])) socket.on(name, (argument) => said.push([name, argument]));
  Object.assign(window, { said });
  socket.connect();
}

/** @param {string} event @param {object} body */
export const request = (event, body) =>
  socket.request(event, body).then((answer) => ['answer', answer], (error) => [error.constructor.name, error.code, error.waitS ?? error.answer]);

/** @param {[string, object]} [last] */
export const close = (last) => socket.close(last);

export const wake = () => socket.wake();
