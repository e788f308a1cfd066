// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A pause and a talk after a heavy chat, and one kind sentence at the end of a shift. Nothing of it is kept. */

import {html, useEffect, useRef} from 'vendor/preact.js';
import {care} from '../care.js';
import {onBreak} from '../pause.js';
import {t} from '../texts.js';

/** @param {{shift: import('../shift.js').Shift}} props */
export function CareFor({shift}) {
  useEnds(shift);
  useGoodbye(shift);
  const shown = care.shown.value;
  if (!shown) return null;
  return html`<aside class="care" data-testid="care" data-shows=${shown}>
    ${shown === 'offered' && html`<${Offered} shift=${shift} />`}
    ${shown === 'resting' && html`<${Resting} shift=${shift} />`}
    ${shown === 'goodbye' && html`<p role="status">${t('care-goodbye')}</p>
      <button data-testid="care-goodbye-close" onClick=${() => care.back()}>${t('care-goodbye-close')}</button>`}
  </aside>`;
}

/** @param {{shift: import('../shift.js').Shift}} props */
function Offered({shift}) {
  return html`<p role="status"><strong>${t('care-title')}</strong> ${t('care-text')}</p>
    <button class="main" data-testid="care-pause" onClick=${() => care.rest()}>${t('care-pause')}</button>
    <${Talk} shift=${shift} />
    <button data-testid="care-no-thanks" onClick=${() => care.back()}>${t('care-no-thanks')}</button>`;
}

/** @param {{shift: import('../shift.js').Shift}} props */
function Resting({shift}) {
  const minutes = care.minutesLeft;
  return html`<p role="timer">${minutes ? t('care-resting', {minutes}) : t('care-resting-done')} ${care.unheard.value && t('care-not-paused')}</p>
    <${Talk} shift=${shift} />
    <button class="main" data-testid="care-back" onClick=${() => care.back()}>${t('care-back')}</button>`;
}

/** @param {{shift: import('../shift.js').Shift}} props */
function Talk({shift}) {
  const answer = care.talk.value;
  if (answer) return html`<p data-testid="care-talk-answer" data-answer=${answer}>${t(`care-${answer}`)}</p>`;
  return html`<button data-testid="care-talk" onClick=${() => care.askToTalk(() => shift.askToTalk())}>${t('care-talk')}</button>`;
}

/** Whoever goes off duty is thanked; a connection that is lost is no goodbye. @param {import('../shift.js').Shift} shift */
function useGoodbye(shift) {
  const moving = shift.moving.value;
  const before = useRef(moving);
  useEffect(() => {
    if (before.current === 'going_off' && !moving && !shift.duty.value.onDuty) care.goodbye();
    if (moving === 'going_on') void care.back();
    before.current = moving;
  }, [moving]);
}

/**
 * What was shown to somebody who has signed out is not for the next; and a break that was ended in the bar has ended.
 * @param {import('../shift.js').Shift} shift
 */
function useEnds(shift) {
  useEffect(() => { if (!shift.duty.value.onDuty) care.shown.value = ''; }, []);
  useEffect(() => { if (care.shown.value === 'resting' && !onBreak.value) care.shown.value = ''; }, [onBreak.value]);
}
