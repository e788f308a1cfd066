// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The returns that were agreed: when, which pictures, what may be kept. Shown to staff, told to nobody who waits. */

import {html} from 'vendor/preact.js';
import {moment} from '../../dates.js';
import {languageName, t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {Picture} from '../tools/return.js';

/** @param {{returns: import('../../returns.js').Returns}} props */
export function Returns({returns}) {
  const agreed = returns.agreed.value;
  const shut = returns.shut.value;
  return html`<section aria-labelledby="returns-title"><h2 id="returns-title">${t('returns')}</h2>
    <p class="hint">${t('returns-about')}</p>
    ${returns.trouble.value && html`<${Trouble} trouble=${returns.trouble.value} />`}
    ${shut > 0 && html`<p class="note-box" data-testid="returns-shut" data-number=${shut}>${t('returns-shut', {number: shut})}</p>`}
    ${!agreed.length && html`<p class="nobody">${t('returns-none')}</p>`}
    <ul class="letter-list">${agreed.map((one) => html`<${One} key=${one.id} one=${one} returns=${returns} />`)}</ul>
  </section>`;
}

/** @param {{one: import('../../returns.js').Agreed, returns: import('../../returns.js').Returns}} props */
function One({one, returns}) {
  return html`<li class="card" data-testid="return" data-language=${one.lang}>
    <p class="row"><strong>${moment(one.at)}</strong><span>${languageName(one.lang)} · ${t('return-by', {name: one.name})}</span></p>
    <p class="row-of-buttons">${one.pictures.map((number) => html`<${Picture} key=${number} number=${number} />`)}</p>
    ${one.keep && html`<p class="words" dir="auto" lang=${one.lang}>${one.keep}</p>`}
    <p><button data-testid="return-remove" onClick=${() => returns.remove(one)}>${t('return-remove')}</button></p>
  </li>`;
}
