// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** How a chat ends: with an outcome from a closed list, or back to the queue. Nothing here can be written freely. */

import {html, useEffect, useRef, useSignal} from 'vendor/preact.js';
import {care} from '../care.js';
import {ClosingForm} from '../closing_form.js';
import {explain, t} from '../texts.js';
import {ClosingAnswers} from './closing_answers.js';

/** @typedef {{one: import('../open_chat.js').OpenChat, shift: import('../shift.js').Shift}} Props */

/** @param {Props} props */
export function Closing({one, shift}) {
  const form = useForm(one, shift);
  const busy = useSignal(false);
  const heading = useFocus();
  const {worry} = form;
  const close = async (/** @type {import('../closing_form.js').Body} */ body) => {
    const {highest} = form;
    busy.value = true;
    await shift.close(one, body);
    busy.value = false;
    if (!shift.chats.value.includes(one) && !form.questions.at_once.includes(body.outcome)) care.afterChat(highest);
  };
  return html`<footer class="foot closing" data-testid="closing">
    <h2 ref=${heading} tabIndex="-1">${t('closing-title')}</h2>
    <p>${t(one.live ? 'closing-live' : 'closing-ended')} ${worry && t('closing-worry', {risk: form.highest})}</p>
    <fieldset class="outcomes"><legend class="unseen">${t('closing-title')}</legend>
      ${form.outcomes.map((slug) => html`<${Outcome} key=${slug} slug=${slug} chosen=${form.outcome} />`)}
    </fieldset>
    <p class="at-once">${form.questions.at_once.map((outcome) => html`<button key=${outcome} data-testid=${`closing-now-${outcome}`} class="quiet"
      disabled=${busy.value} onClick=${() => close({outcome})}>${t(`closing-now-${outcome}`)}</button>`)}</p>
    ${worry && html`<p class="hint" data-testid="closing-why-no-talk">${t('closing-why-no-talk')}</p>`}
    <${ClosingAnswers} form=${form} />
    <${Unsent} one=${one} />
    <div class="buttons">
      <${ClosingTrouble} one=${one} shift=${shift} />
      <button class="main" data-testid="confirm-close" disabled=${!form.outcome.value || busy.value} onClick=${() => close(form.body)}>${t(one.live ? 'confirm-close' : 'confirm-remove')}</button>
      <button onClick=${() => { one.panel.value = ''; }}>${t('cancel')}</button>
    </div>
  </footer>`;
}

/** @param {{slug: string, chosen: import('vendor/preact.js').Signal<string>}} props */
function Outcome({slug, chosen}) {
  return html`<label class="outcome" data-testid=${`closing-outcome-${slug}`}>
    <input type="radio" name="outcome" value=${slug} checked=${chosen.value === slug} onChange=${() => { chosen.value = slug; }} />
    <span><strong>${t(`outcome-${slug}`)}</strong> <small>${t(`outcome-${slug}-more`)}</small></span>
  </label>`;
}

/** Words in the composer that go with the chat. @param {{one: import('../open_chat.js').OpenChat}} props */
export function Unsent({one}) {
  return one.draft.value && html`<p class="hint">${t('unsent')} <q dir="auto">${one.draft.value}</q></p>`;
}

/** The chat has ended even when its outcome could not be counted; both are said. @param {Props} props */
function ClosingTrouble({one, shift}) {
  const code = one.trouble.value;
  if (!code) return null;
  return html`<div class="trouble" role="alert"><p>${t(one.live ? 'not-closed' : 'not-counted')} ${explain('trouble', code, {wait: 0})}</p>
    ${!one.live && html`<button data-testid="close-uncounted" onClick=${() => shift.forget(one)}>${t('close-uncounted')}</button>`}
  </div>`;
}

/** @param {Props} props */
export function GivingBack({one, shift}) {
  const heading = useFocus();
  return html`<footer class="foot closing">
    <h2 ref=${heading} tabIndex="-1">${t('give-back-title')}</h2>
    <p>${t('give-back-text')}</p>
    ${one.trouble.value && html`<p class="trouble" role="alert">${explain('trouble', one.trouble.value, {wait: 0})}</p>`}
    <div class="buttons">
      <button class="main" data-testid="confirm-give-back" onClick=${() => shift.giveBack(one)}>${t('give-back')}</button>
      <button data-testid="give-back-known" onClick=${() => shift.giveBack(one, true)}>${t('give-back-known')}</button>
      <button onClick=${() => { one.panel.value = ''; }}>${t('cancel')}</button>
    </div>
  </footer>`;
}

/** Made once, when the panel opens. @param {Props['one']} one @param {Props['shift']} shift */
function useForm(one, shift) {
  const form = useRef(/** @type {ClosingForm | null} */ (null));
  form.current ??= new ClosingForm(shift.site.closing, one);
  return form.current;
}

/** A panel that opens takes the focus to its heading, so that a screen reader begins there. */
function useFocus() {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
