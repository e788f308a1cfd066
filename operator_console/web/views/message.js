// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** One line of a chat. What she passed on from before is framed and named as that: it is her choice of it, not the whole. */

import {html} from 'vendor/preact.js';
import {explain, t, text} from '../texts.js';

/** @typedef {import('core/desk.js').Line} Line */

/** @param {{line: Line, lang: string, first: boolean, one: import('../open_chat.js').OpenChat}} props */
export function Message({line, lang, first, one}) {
  if (line.from === 'notice') return html`<p class="notice" data-testid="message" data-from="notice">${explain('line', line.code ?? '')}</p>`;
  if (line.from === 'earlier') return html`<${Earlier} line=${line} lang=${lang} first=${first} one=${one} />`;
  const mine = line.from === 'me';
  return html`<div class="message" data-testid="message" data-from=${line.from} data-state=${mine ? line.state : undefined}>
    ${first && html`<span class="from">${t(`from-${line.from}`)}</span>`}
    <p class="words" dir="auto" lang=${lang}>${line.text}</p>
    ${!mine && html`<${Pick} line=${line} one=${one} />`}
    ${mine && html`<span class="sent">${t(`sent-${line.state}`)}</span>`}
  </div>`;
}

/** Her words go into a report only one by one, by choice. @param {{line: Line, one: import('../open_chat.js').OpenChat}} props */
function Pick({line, one}) {
  if (one.tool.value !== 'report' || line.text === undefined) return null;
  const pick = (/** @type {Event} */ event) => one.papers.pick(line.id, /** @type {HTMLInputElement} */ (event.currentTarget).checked);
  return html`<label class="pick-line"><input type="checkbox" data-testid="pick-line" checked=${one.papers.picked.value.has(line.id)} onChange=${pick} /> ${t('report-pick')}</label>`;
}

/** @param {{line: Line, lang: string, first: boolean, one: import('../open_chat.js').OpenChat}} props */
function Earlier({line, lang, first, one}) {
  const hers = line.author === 'me';
  return html`<div class="earlier" data-testid="message" data-from=${hers ? 'visitor' : 'notice'} data-earlier="true">
    ${first && html`<p class="heading">${t('earlier')}</p>`}
    <span class="from">${t(hers ? 'from-visitor' : 'from-program')}</span>
    ${line.text !== undefined && html`<p class="words" dir="auto" lang=${lang}>${line.text}</p>`}
    ${hers && html`<${Pick} line=${line} one=${one} />`}
    ${line.keys?.map((key) => html`<p class="words">${text(key)}</p>`)}
  </div>`;
}
