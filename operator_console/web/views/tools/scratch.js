// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Scratch notes: for her own head, in this page alone. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {Field} from './parts.js';

/** @param {import('./tools.js').Props} props */
export function Scratch({one}) {
  const {scratch} = one.papers;
  return html`<p class="hint">${t('scratch-about')}</p>
    <${Field} label=${t('tool-scratch')} name="scratch" rows=${10} value=${scratch.value} write=${(/** @type {string} */ words) => { scratch.value = words; }} />`;
}
