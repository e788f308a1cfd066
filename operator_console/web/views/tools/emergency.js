// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The sheet for an emergency call: large, to be read aloud to the operator. Nothing of it is sent from here. */

import {html} from 'vendor/preact.js';
import {EMERGENCY_FIELDS} from '../../papers.js';
import {t} from '../../texts.js';
import {Field, Insert} from './parts.js';

/** @param {import('./tools.js').Props} props */
export function Emergency({one, shift}) {
  const {emergency} = one.papers;
  const write = (/** @type {string} */ name) => (/** @type {string} */ words) => { emergency.value = {...emergency.value, [name]: words}; };
  return html`<p class="note-box" data-testid="read-aloud"><strong>${t('emergency-read')}</strong> ${t('emergency-about')}</p>
    <span class="actions"><${Insert} one=${one} shift=${shift} slug="alarm" /></span>
    <div class="sheet">
      ${EMERGENCY_FIELDS.map((name) => html`<${Field} key=${name} label=${t(`emergency-${name}`)} name=${`emergency-${name}`} value=${emergency.value[name]} write=${write(name)} />`)}
    </div>`;
}
