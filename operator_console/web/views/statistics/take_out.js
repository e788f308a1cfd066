// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A file of what the page shows. The server makes it, and writes into the audit log who took it out. */

import {Refused, TryAgain} from 'core/base.js';
import {locale} from '../../texts.js';

const SERVER_FAULT = 500;

/** Saves the file. Raises Refused or TryAgain. @param {string} centre @param {string} period @param {'xlsx' | 'csv'} format */
export async function takeOut(centre, period, format) {
  const response = await fetch('/api/statistics/exports', {
    method: 'POST',
    cache: 'no-store',
    credentials: 'same-origin',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({period, format, locale: locale.value}),
  }).catch(() => { throw new TryAgain('no_network'); });
  if (!response.ok) {
    const {code} = await response.json().catch(() => ({code: `http_${response.status}`}));
    throw response.status >= SERVER_FAULT ? new TryAgain(code) : new Refused(code);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `viska-${centre}-${period}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}
