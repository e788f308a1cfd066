// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The console server over HTTP: JSON both ways, every failure a `Refused` or a `TryAgain` with a code. */

import {Refused, TryAgain} from 'core/base.js';

/** What 429 and 5xx mean is "later"; everything else is a no. */
const LATER = 429;
const SERVER_FAULT = 500;

/** @param {string} path @returns {Promise<any>} */
export const get = (path) => call(path, {});

/** @param {string} path @param {object} [body] @returns {Promise<any>} */
export const post = (path, body = {}) => call(path, {
  method: 'POST',
  headers: {'Content-Type': 'application/json'},
  body: JSON.stringify(body),
});

/** @param {string} path @param {RequestInit} init */
async function call(path, init) {
  const response = await fetch(path, {cache: 'no-store', credentials: 'same-origin', ...init}).catch(() => {
    throw new TryAgain('no_network');
  });
  // A proxy in between may answer with a page of its own; then the status is all there is.
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  const code = typeof body.code === 'string' ? body.code : `http_${response.status}`;
  if (response.status === LATER || response.status >= SERVER_FAULT) throw new TryAgain(code, body.wait_s ?? 0);
  throw new Refused(code);
}

/**
 * The code of an error that may happen; anything else is a bug and goes on.
 * @param {unknown} error @returns {{code: string, waitS: number}}
 */
export function troubleOf(error) {
  if (error instanceof TryAgain) return {code: error.code, waitS: error.waitS};
  if (error instanceof Refused) return {code: error.code, waitS: 0};
  throw error;
}
