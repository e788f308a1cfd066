// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Small parts of the tools: a step to tick, a field for words, a prepared answer to put into the composer. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';

/** @typedef {import('../../open_chat.js').OpenChat} OpenChat */

/** @param {{one: OpenChat, name: string, words: string, testid?: string}} props */
export function Tick({one, name, words, testid = `step-${name}`}) {
  const tick = (/** @type {Event} */ event) => one.papers.tick(name, /** @type {HTMLInputElement} */ (event.currentTarget).checked);
  return html`<label class="tick"><input type="checkbox" data-testid=${testid} checked=${one.papers.done.value.has(name)} onChange=${tick} /> <span>${words}</span></label>`;
}

/** Spell checkers and memories of forms may keep or send what is typed, so both are off. @param {{label: string, name: string, value: string, rows?: number, write: (words: string) => void}} props */
export function Field({label, name, value, rows = 1, write}) {
  const typed = (/** @type {Event} */ event) => write(/** @type {HTMLInputElement | HTMLTextAreaElement} */ (event.currentTarget).value);
  return html`<label class="field"><span>${label}</span>
    <textarea data-testid=${name} rows=${rows} dir="auto" spellcheck=${false} autocomplete="off" value=${value} onInput=${typed} />
  </label>`;
}

/** @param {{one: OpenChat, shift: import('../../shift.js').Shift, slug: string}} props */
export function Insert({one, shift, slug}) {
  if (!one.live) return null;
  const insert = () => one.insert(shift.atHand.prepared(slug, one.chat.value.lang));
  return html`<button type="button" class="insert" data-testid=${`insert-${slug}`} disabled=${shift.atHand.state.value !== 'ready'} onClick=${insert}>
    <span class="unseen">${t('insert')}: </span>${t(`prepared-${slug}`)}
  </button>`;
}
