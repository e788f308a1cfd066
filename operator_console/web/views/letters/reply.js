// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * An answer to a letter. It belongs to one thread and is made anew for another, so words cannot cross. The reply to the
 * check question is all that keeps it shut from whoever found the words, so a guessable one is warned of here.
 */

import {html, useEffect, useRef} from 'vendor/preact.js';
import {languageOf} from '../../letter_threads.js';
import {LONGEST, LONGEST_CHECK, lengthOf} from '../../letter_draft.js';
import {explain, t} from '../../texts.js';
import {atLineStart, focusAt, Reminder} from '../composer.js';
import {Search} from '../tools/search.js';

/**
 * @typedef {import('../../letter_draft.js').LetterDraft} LetterDraft
 * @typedef {{thread: import('./thread.js').Thread, shift: import('../../shift.js').Shift}} Props
 */

const NEAR_LIMIT = 500;

/** @param {Props} props */
export function Reply({thread, shift}) {
  const draft = shift.letters.draftOf(thread);
  draft.chat.value = {lang: languageOf(thread)};
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (draft.ready) void shift.letters.answer(thread);
  };
  return html`<form class="letter-form" onSubmit=${send} aria-labelledby="letter-answer">
    <h2 id="letter-answer">${t('letter-answer')}</h2>
    ${!draft.searching.value && html`<${Reminder} one=${draft} shift=${shift} />`}
    <${Words} draft=${draft} shift=${shift} />
    <${Check} draft=${draft} />
    <p class="hint">${t('letter-sent-how')}</p>
    <div role="alert" class=${draft.trouble.value ? 'trouble' : ''} data-testid="letter-trouble" data-code=${draft.trouble.value}>
      ${draft.trouble.value && html`${explain('trouble', draft.trouble.value, {wait: 0})} ${t('letter-words-stay')}`}</div>
    <span class="row-of-buttons">
      <button class="main" data-testid="letter-reply-send" disabled=${!draft.ready || draft.busy.value}>${t(draft.busy.value ? 'letter-sealing' : 'letter-send')}</button>
      <${Done} thread=${thread} shift=${shift} />
    </span>
    <p role="status" data-testid="letter-sent">${draft.sent.value && t('letter-sent')}</p>
  </form>`;
}

/** @param {{draft: LetterDraft, shift: Props['shift']}} props */
function Words({draft, shift}) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const left = LONGEST - lengthOf(draft.draft.value);
  const back = () => focusAt(field.current, draft.caret);
  useEffect(() => { if (draft.inserted.value) back(); }, [draft.inserted.value]);
  const search = (/** @type {Event} */ event) => {
    event.preventDefault();
    draft.caret = field.current?.selectionStart ?? draft.caret;
    draft.searching.value = true;
  };
  const key = (/** @type {KeyboardEvent} */ event) => { if (!event.isComposing && event.key === '/' && atLineStart(field.current)) search(event); };
  const typed = (/** @type {Event} */ event) => {
    draft.write(/** @type {HTMLTextAreaElement} */ (event.currentTarget).value);
    draft.caret = field.current?.selectionStart ?? draft.draft.value.length;
  };
  return html`${draft.searching.value && html`<${Search} one=${draft} shift=${shift} back=${back} />`}
    <label class="field"><span>${t('letter-words')}</span>
      <textarea ref=${field} data-testid="letter-reply" dir="auto" rows="8" spellcheck=${false} autocomplete="off" aria-describedby="letter-words-hint"
        value=${draft.draft.value} onKeyDown=${key} onInput=${typed} /></label>
    <p class="hint" id="letter-words-hint" role="status" data-testid="letter-left">${left < NEAR_LIMIT ? t('letter-left', {number: left}) : t('letter-words-hint')}</p>
    <button type="button" data-testid="letter-search" aria-expanded=${draft.searching.value} onClick=${search}>${t('open-search')}</button>`;
}

/** @param {{draft: LetterDraft}} props */
function Check({draft}) {
  const {question, reply} = draft;
  return html`<fieldset class="letter-check"><legend>${t('letter-check')}</legend>
    <p class="hint">${t(draft.given ? 'letter-check-given' : 'letter-check-why')}</p>
    <${Line} name="letter-question" label=${t('letter-question')} value=${question} draft=${draft} />
    <${Line} name="letter-check-reply" label=${t('letter-check-reply')} value=${reply} draft=${draft} />
    ${!draft.given && html`<p class="hint">${t('letter-check-good')}</p>`}
    <p class="note-box" data-testid="letter-check-warning" data-weak=${draft.weak}>${t(draft.weak ? 'letter-check-weak' : 'letter-check-warning')}</p>
  </fieldset>`;
}

/** @param {{name: string, label: string, value: import('vendor/preact.js').Signal<string>, draft: LetterDraft}} props */
function Line({name, label, value, draft}) {
  const typed = (/** @type {Event} */ event) => {
    value.value = /** @type {HTMLInputElement} */ (event.currentTarget).value;
    draft.sent.value = false;
  };
  return html`<label class="field"><span>${label}</span>
    <input data-testid=${name} dir="auto" maxlength=${LONGEST_CHECK} spellcheck=${false} autocomplete="off" value=${value.value} onInput=${typed} /></label>`;
}

/** A prank, or something that needs no word. @param {Props} props */
function Done({thread, shift}) {
  const waiting = thread.letters.some(({waiting}) => waiting);
  return waiting && html`<button type="button" data-testid="letter-done" onClick=${() => shift.letters.done(thread)}>${t('letter-done')}</button>`;
}
