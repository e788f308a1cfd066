// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** One chat: who it is, what was said, and what can be done. */

import {html, useEffect, useLayoutEffect, useRef, useSignal} from 'vendor/preact.js';
import {reads} from '../order.js';
import {about, t} from '../texts.js';
import {BackState} from './back.js';
import {Closing, GivingBack, Unsent} from './closing.js';
import {ColleagueButtons, Transferring, TransferState} from './colleagues/transfer.js';
import {Composer} from './composer.js';
import {LetterState} from './letters/beside.js';
import {Message} from './message.js';
import {Language, Level} from './parts.js';
import {Tool, ToolRow} from './tools/tools.js';

/**
 * @typedef {import('../open_chat.js').OpenChat} OpenChat
 * @typedef {{one: OpenChat, shift: import('../shift.js').Shift}} Props
 */

/** Nearer to the end than this, a new message is scrolled into sight. Pixels. */
const NEAR_END = 80;

/** @param {Props & {languages: readonly string[]}} props */
export function Conversation({one, shift, languages}) {
  return html`<section class="conversation" data-testid="conversation" data-state=${one.chat.value.state} aria-label=${t('chat')}>
    <${Head} one=${one} languages=${languages} />
    <${TransferState} one=${one} />
    <${BackState} one=${one} shift=${shift} /><${LetterState} one=${one} shift=${shift} />
    <div class="do"><${ToolRow} one=${one} shift=${shift} /><${Actions} one=${one} shift=${shift} /></div>
    <div class="body" data-tool=${one.tool.value}>
      <div class="talk"><${Log} one=${one} /><${Foot} one=${one} shift=${shift} /></div>
      <${Tool} one=${one} shift=${shift} />
    </div>
  </section>`;
}

/** @param {{one: OpenChat, languages: readonly string[]}} props */
function Head({one, languages}) {
  const {lang, reason, time, sameProven, visitorPresent, here} = one.chat.value;
  const proven = sameProven === null ? 'unknown' : sameProven ? 'yes' : 'no';
  return html`<header class="facts">
    <${Judged} one=${one} />
    <${Language} lang=${lang} reads=${reads(languages, lang)} />
    ${about(reason) && html`<span>${about(reason)}</span>`}
    ${time && html`<span>${t(`card-time-${time}`)}</span>`}
    ${one.live && html`<span class="presence" data-testid="visitor" data-present=${visitorPresent}>${t(visitorPresent ? 'visitor-here' : 'visitor-away')}</span>`}
    ${one.live && here === false && html`<span class="small">${t('visitor-not-here')}</span>`}
    <span class="proven" data-testid="same-person" data-proven=${proven}>${t(`same-person-${proven}`)}</span>
  </header>`;
}

/** The program only guesses. What she says instead stays in this page and goes into the closing. @param {{one: OpenChat}} props */
function Judged({one}) {
  const {level} = one;
  const guess = one.chat.value.risk;
  return html`<span class="judged" data-testid="level" data-level=${level} data-guess=${guess}>
    <${Level} risk=${level} />
    <button data-testid="level-down" aria-label=${t('level-down')} title=${t('level-down')} disabled=${level === 1} onClick=${() => one.judge(-1)}>−</button>
    <button data-testid="level-up" aria-label=${t('level-up')} title=${t('level-up')} disabled=${level === 4} onClick=${() => one.judge(1)}>+</button>
    <span class="small">${level === guess ? t('guess') : t('judged', {risk: guess})}</span>
  </span>`;
}

/** @param {Props} props */
function Actions({one, shift}) {
  if (one.panel.value) return null;
  const open = (/** @type {import('../open_chat.js').Panel} */ panel) => () => { one.panel.value = panel; };
  // One that was lost or given back goes on elsewhere; whoever has it then says how it ended.
  const mine = one.live || ['closed', 'transferred'].includes(one.chat.value.state);
  return html`<span class="actions">
    ${one.live && html`<${ColleagueButtons} one=${one} shift=${shift} />`}
    ${one.live && html`<button data-testid="give-back" onClick=${open('giving_back')}>${t('give-back')}</button>`}
    ${mine && html`<button data-testid="close-conversation" onClick=${open('closing')}>${t('close')}</button>`}
  </span>`;
}

/** @param {{one: OpenChat}} props */
function Log({one}) {
  const log = useRef(/** @type {HTMLElement | null} */ (null));
  const atEnd = useRef(true);
  const below = useSignal(false);
  const lines = one.said;
  const earlier = one.before.value.length;
  useLayoutEffect(() => {
    if (atEnd.current) toEnd(log.current);
    else below.value = true;
  }, [lines.length]);
  // A tool or a search that opens takes room from the log; the newest words stay in sight.
  useEffect(() => {
    const resized = new ResizeObserver(() => { if (atEnd.current) toEnd(log.current); });
    if (log.current) resized.observe(log.current);
    return () => resized.disconnect();
  }, []);
  const scrolled = () => {
    atEnd.current = nearEnd(log.current);
    if (atEnd.current) below.value = false;
  };
  const {lang} = one.chat.value;
  return html`<div class="scroller">
    <div class="log" ref=${log} role="log" tabIndex="0" aria-label=${t('chat')} onScroll=${scrolled}>
      ${earlier > 0 && html`<p class="notice" data-testid="before-cut-off">${t('before-cut-off')}</p>`}
      ${lines.map((line, at) => html`${earlier > 0 && at === earlier && html`<p class="notice">${t('after-cut-off')}</p>`}
        <${Message} key=${line.id} line=${line} lang=${lang} one=${one} first=${lines[at - 1]?.from !== line.from} />`)}
    </div>
    ${below.value && html`<button class="below" onClick=${() => toEnd(log.current)}>${t('new-below')}</button>`}
  </div>`;
}

/** @param {HTMLElement | null} log */
const nearEnd = (log) => log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;

/** @param {HTMLElement | null} log */
const toEnd = (log) => log?.scrollTo(0, log.scrollHeight);

/** @param {Props} props */
function Foot({one, shift}) {
  const {state, by} = one.chat.value;
  if (one.panel.value === 'closing') return html`<${Closing} one=${one} shift=${shift} />`;
  if (one.panel.value === 'transferring' && one.speaking) return html`<${Transferring} one=${one} shift=${shift} />`;
  if (one.panel.value === 'giving_back') return html`<${GivingBack} one=${one} shift=${shift} />`;
  if (one.live) return html`<${Composer} one=${one} shift=${shift} />`;
  return html`<footer class="foot ended" data-testid="ended">
    <p>${t(state === 'closed' ? `ended-${by ?? 'quiet'}` : `ended-${state}`)} ${t('ended-stays')}</p>
    <${Unsent} one=${one} />
    ${state !== 'closed' && html`<button data-testid="forget" onClick=${() => shift.forget(one)}>${t('forget')}</button>`}
  </footer>`;
}
