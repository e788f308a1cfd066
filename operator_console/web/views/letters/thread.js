// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** One thread: her letters and our answers, what she allowed, when it is gone, and the answer that is written now. */

import {html, useEffect, useRef} from 'vendor/preact.js';
import {day, moment} from '../../dates.js';
import {languageOf, partnerAllowed, replyKeyOf, shutIn, stateOf} from '../../letter_threads.js';
import {reads} from '../../order.js';
import {explain, t} from '../../texts.js';
import {Language} from '../parts.js';
import {age} from './parts.js';
import {Reply} from './reply.js';

/**
 * @typedef {import('../../letter_threads.js').Thread} Thread
 * @typedef {import('../../letter_threads.js').Letter} Letter
 * @typedef {{thread: Thread, shift: import('../../shift.js').Shift}} Props
 */

/** @param {Props} props */
export function ThreadView({thread, shift}) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => heading.current?.focus(), []);
  const why = replyKeyOf(thread).trouble;
  return html`<button class="quiet" data-testid="letters-back" onClick=${() => shift.letters.show('')}>${t('letters-back')}</button>
    <h1 ref=${heading} tabIndex="-1">${t('letter')}</h1>
    <${Facts} thread=${thread} languages=${shift.account.languages} />
    <${Entries} thread=${thread} />
    ${why ? html`<p class="trouble" data-testid="letter-no-answer" data-code=${why}>${explain('trouble', why, {wait: 0})}</p>` : html`<${Reply} thread=${thread} shift=${shift} />`}`;
}

/** @param {{thread: Thread, languages: readonly string[]}} props */
function Facts({thread, languages}) {
  const [lang, state] = [languageOf(thread), stateOf(thread)];
  const tries = thread.answers.reduce((sum, one) => sum + one.tries, 0);
  const shut = shutIn(thread);
  return html`<p class="facts-line" data-testid="letter-facts" data-state=${state}>
      <span class="tag" data-state=${state}>${t(`letter-${state}`)}</span>
      <${Language} lang=${lang} reads=${reads(languages, lang)} />
      <span>${age(thread)}</span>
      <strong>${t('letter-expires', {when: day(thread.expires)})}</strong>
      <span data-testid="letter-allows">${t(partnerAllowed(thread) ? 'letter-partner-yes' : 'letter-partner-no')}</span>
    </p>
    ${shut > 0 && html`<p class="note-box" data-testid="letters-shut" data-number=${shut}>${t('letters-shut', {number: shut})}</p>`}
    ${tries > 0 && html`<p class="note-box" data-testid="letter-tries" data-number=${tries}>${t('letter-tries', {number: tries})}</p>`}`;
}

/** @param {{thread: Thread}} props */
export function Entries({thread}) {
  const open = thread.letters.filter(({content}) => content);
  return html`<ol class="entries">${open.map((letter) => html`<${Entry} key=${letter.id} letter=${letter} />`)}</ol>`;
}

/** @param {{letter: Letter}} props */
function Entry({letter: {content, made}}) {
  if (!content) return null;
  const mine = content.from === 'counsellor';
  return html`<li class="entry" data-testid="letter" data-from=${mine ? 'staff' : 'visitor'}>
    <p class="from">${mine ? t('letter-from-staff', {name: content.name}) : t('letter-from-visitor')} · ${moment(mine ? content.at : made)}</p>
    <p class="words" dir="auto" lang=${mine ? undefined : content.lang}>${content.text}</p>
    ${mine && html`<p class="small">${t('letter-question-was')} <q dir="auto">${content.question}</q></p>`}
    ${!mine && content.check && html`<p class="small">${t('letter-check-hers')} <q dir="auto">${content.check.question}</q></p>`}
  </li>`;
}
