// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place `own`. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';

export function Place() {
  return html`<h1>${t('place-own')}</h1>`;
}
