// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** One line of a chat. What she passed on from before is framed and named as that: it is her choice of it, not the whole. */

import {html} from 'vendor/preact.js';
import {explain, t, text} from '../texts.js';

/** @typedef {import('core/desk.js').Line} Line */

/** @param {{line: Line, lang: string, first: boolean}} props */
export function Message({line, lang, first}) {
  if (line.from === 'notice') return html`<p class="notice" data-testid="message" data-from="notice">${explain('line', line.code ?? '')}</p>`;
  if (line.from === 'earlier') return html`<${Earlier} line=${line} lang=${lang} first=${first} />`;
  const mine = line.from === 'me';
  return html`<div class="message" data-testid="message" data-from=${line.from} data-state=${mine ? line.state : undefined}>
    ${first && html`<span class="from">${t(`from-${line.from}`)}</span>`}
    <p class="words" dir="auto" lang=${lang}>${line.text}</p>
    ${mine && html`<span class="sent">${t(`sent-${line.state}`)}</span>`}
  </div>`;
}

/** @param {{line: Line, lang: string, first: boolean}} props */
function Earlier({line, lang, first}) {
  const hers = line.author === 'me';
  return html`<div class="earlier" data-testid="message" data-from=${hers ? 'visitor' : 'notice'} data-earlier="true">
    ${first && html`<p class="heading">${t('earlier')}</p>`}
    <span class="from">${t(hers ? 'from-visitor' : 'from-program')}</span>
    ${line.text !== undefined && html`<p class="words" dir="auto" lang=${lang}>${line.text}</p>`}
    ${line.keys?.map((key) => html`<p class="words">${text(key)}</p>`)}
  </div>`;
}
