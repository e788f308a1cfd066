// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Beside a chat: the letter that the young person says it goes on from (docs/protocol.md 14.4), and whether that is proven. */

import {html, useEffect} from 'vendor/preact.js';
import {day} from '../../dates.js';
import {readAnswer} from '../../letter_threads.js';
import {t} from '../../texts.js';
import {Entries} from './thread.js';

/**
 * @typedef {{one: import('../../open_chat.js').OpenChat, shift: import('../../shift.js').Shift}} Props
 */

/** @param {Props} props */
export function LetterState({one, shift}) {
  const {letter} = one.chat.value;
  const {letters} = shift;
  useEffect(() => { if (letter) void letters.find(letter.box); }, [letter?.box]);
  if (!letter) return null;
  const thread = letters.threads.value.find(({box}) => box === letter.box);
  const read = thread && readAnswer(thread, letter.live);
  const known = read ? 'yes' : letters.state.value === 'ready' ? 'no' : 'looking';
  const press = () => { one.tool.value = one.tool.value === 'letter' ? '' : 'letter'; };
  return html`<div class="note-line" role="status" data-testid="chat-letter" data-proven=${known}>
    <p>${read ? t('chat-letter-yes', {when: day(read.at), name: read.name}) : t(`chat-letter-${known}`)}</p>
    ${read && html`<button data-testid="tool-letter" aria-pressed=${one.tool.value === 'letter'} onClick=${press}>${t('chat-letter-show')}</button>`}
  </div>`;
}

/** The thread, only once she has shown that she read our answer. @param {Props} props */
export function LetterBeside({one, shift}) {
  const {letter} = one.chat.value;
  const thread = letter && shift.letters.threads.value.find(({box}) => box === letter.box);
  return thread && readAnswer(thread, letter.live) ? html`<${Entries} thread=${thread} />` : null;
}
