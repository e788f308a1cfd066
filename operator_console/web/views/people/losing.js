// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** When something is lost: what to do, in order. docs/keys.md walks the same path. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';

/** With the number of steps of each, in the catalogue as `console-lost-<what>-<step>`. */
const LOSSES = /** @type {const} */ ([['passkey', 2], ['phone', 3], ['password', 4], ['leaving', 2], ['theft', 4]]);

export function Losing() {
  return html`<section aria-labelledby="losing"><h2 id="losing">${t('losing')}</h2>
    <p class="hint">${t('losing-how')}</p>
    ${LOSSES.map(([what, steps]) => html`<details key=${what} data-testid=${`lost-${what}`}><summary>${t(`lost-${what}`)}</summary>
      <ol class="steps">${Array.from({length: steps}, (_, at) => html`<li key=${at}>${t(`lost-${what}-${at + 1}`)}</li>`)}</ol></details>`)}
  </section>`;
}
