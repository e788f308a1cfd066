// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The open chats: one tab each, one in sight. */

import {html, useEffect, useRef} from 'vendor/preact.js';
import {languageName, t} from '../texts.js';
import {Conversation} from './conversation.js';
import {Shortcuts} from './shortcuts.js';

/** @typedef {{account: import('../account.js').Account, shift: import('../shift.js').Shift}} Props */

/** @param {Props} props */
export function Chats({account, shift}) {
  const {current} = shift;
  const chats = shift.chats.value;
  if (shift.covered.value) return html`<${Covered} shift=${shift} />`;
  return html`<section class="chats" aria-label=${t('chats')}>
    ${chats.length > 0 && html`<div class="chats-top"><nav class="tabs" aria-label=${t('chats')}>
      <button class="tab only-narrow" aria-current=${!current} onClick=${() => shift.show('')}>${t('waiting', {number: shift.cards.value.length})}</button>
      ${chats.map((one, at) => html`<${Tab} key=${one.mailbox} one=${one} number=${at + 1} shift=${shift} />`)}
    </nav>
    <p class="hint reload">${t('reload-loses')}</p></div>`}
    ${current
      ? html`<${Conversation} key=${current.mailbox} one=${current} shift=${shift} languages=${account.languages} />`
      : html`<p class="nothing">${t(chats.length ? 'choose-chat' : 'no-chat')}</p>`}
    <${Shortcuts} shift=${shift} />
  </section>`;
}

/** Nothing of any chat is in the page while this shows; one press brings it back. @param {{shift: import('../shift.js').Shift}} props */
function Covered({shift}) {
  const button = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => button.current?.focus(), []);
  return html`<section class="chats covered" data-testid="covered" aria-label=${t('covered')}>
    <p>${t('covered')}</p>
    <button class="main" data-testid="uncover" ref=${button} onClick=${() => shift.cover()}>${t('uncover')}</button>
    <${Shortcuts} shift=${shift} />
  </section>`;
}

/** @param {{one: import('../open_chat.js').OpenChat, number: number, shift: import('../shift.js').Shift}} props */
function Tab({one, number, shift}) {
  const unread = one.unread.value;
  const {lang, state} = one.chat.value;
  return html`<button class="tab" data-testid="chat-tab" data-unread=${unread} aria-current=${shift.current === one} onClick=${() => shift.show(one.mailbox)}>
    ${t('chat-tab', {number})} <span class="small">${languageName(lang)}${!one.live && html` · ${t(`chat-${state}`)}`}</span>
    ${unread > 0 && html`<span class="unread">${unread}<span class="unseen"> ${t('unread')}</span></span>`}
  </button>`;
}
