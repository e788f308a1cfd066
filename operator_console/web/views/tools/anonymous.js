// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** When a young person is anonymous and there is reason to worry: what can be done without a name, and what to say when. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {Insert, Tick} from './parts.js';

/** The routine's steps a to f, with the prepared answers that belong to each. */
const STEPS = [
  {name: 'age', says: ['age_band']},
  {name: 'adult', says: ['safe_adult', 'when_ready', 'consult']},
  {name: 'no_trace', says: ['no_trace']},
  {name: 'danger', says: ['safe_now', 'alarm']},
  {name: 'second', says: []},
  {name: 'decision', says: []},
];

/** @param {import('./tools.js').Props} props */
export function Anonymous({one, shift}) {
  return html`<p>${t('anonymous-about')}</p>
    <${Tick} one=${one} name="told" words=${t('anonymous-told')} />
    <ol class="routine">
      ${STEPS.map(({name, says}) => html`<li key=${name}>
        <${Tick} one=${one} name=${name} words=${t(`anonymous-${name}`)} />
        <p class="hint">${t(`anonymous-${name}-more`)}</p>
        ${says.length > 0 && html`<span class="actions">${says.map((slug) => html`<${Insert} key=${slug} one=${one} shift=${shift} slug=${slug} />`)}</span>`}
        ${name === 'danger' && html`<button type="button" onClick=${() => { one.tool.value = 'emergency'; }}>${t('tool-emergency')}</button>`}
        ${name === 'decision' && html`<button type="button" onClick=${() => { one.tool.value = 'scratch'; }}>${t('tool-scratch')}</button>`}
      </li>`)}
    </ol>
    <h3>${t('maturity')}</h3>
    <p>${t('maturity-more')}</p>`;
}
