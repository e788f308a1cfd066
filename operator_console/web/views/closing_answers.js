// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The voluntary answers of a closing: they unfold when the outcome is chosen, one tap each. */

import {html} from 'vendor/preact.js';
import {t} from '../texts.js';

/** @typedef {{form: import('../closing_form.js').ClosingForm}} Props */

/** @param {Props} props */
export function ClosingAnswers({form}) {
  if (!form.outcome.value) return null;
  return html`<section class="answers" data-testid="closing-answers">
    ${form.outcome.value === 'anonymous' && html`<${Group} form=${form} name="reason" />`}
    <p class="hint">${t('closing-voluntary')}</p>
    ${form.groups.map((name) => html`<${Group} key=${name} form=${form} name=${name} />`)}
  </section>`;
}

/** @param {Props & {name: string}} props */
function Group({form, name}) {
  const {values, many} = form.questions.tables[name];
  return html`<fieldset class="group" data-testid=${`closing-${name}`}>
    <legend>${t(`table-${name}`)}</legend>
    ${values.map((slug) => html`<${Chip} key=${slug} form=${form} group=${name} slug=${slug} many=${many} />`)}
  </fieldset>`;
}

/**
 * A radio or a checkbox. A radio that is chosen can be tapped again and is then not chosen: that nothing is said is an
 * answer too. Arrow keys click as well, on another radio.
 * @param {Props & {group: string, slug: string, many: boolean}} props
 */
function Chip({form, group, slug, many}) {
  const chosen = form.has(group, slug);
  const words = form.questions.tables[group].names[slug] ?? t(`closing-${group}-${slug}`);
  return html`<label class="chip" data-testid=${`closing-${group}-${slug}`}>
    <input type=${many ? 'checkbox' : 'radio'} name=${`closing-${group}`} value=${slug} checked=${chosen} onClick=${() => form.tap(group, slug)} />
    <span>${words}</span>
  </label>`;
}
