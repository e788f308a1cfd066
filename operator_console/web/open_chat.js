// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * One chat as the page holds it. The words not sent yet belong to this object and to no other, so a draft cannot cross
 * into another chat. Her exit removes nothing here: the counsellor closes with an outcome, then it is dropped.
 */

import {signal} from 'vendor/preact.js';

/**
 * @typedef {import('core/desk.js').Chat} Chat
 * @typedef {import('core/desk.js').Line} Line
 * @typedef {'' | 'closing' | 'giving_back'} Panel
 */

/** The chat goes on, or is about to. */
const LIVE = ['offered', 'open'];

export class OpenChat {
  draft = signal('');
  unread = signal(0);
  reminder = signal(true);
  panel = signal(/** @type {Panel} */ (''));
  trouble = signal('');

  /** @param {Chat} chat */
  constructor(chat) {
    this.mailbox = chat.mailbox;
    this.chat = signal({...chat});
    this.lines = signal(/** @type {readonly Line[]} */ ([...chat.lines]));
  }

  /** The desk's own object may change in place, so a copy is shown. @param {Chat} chat */
  update(chat) {
    this.chat.value = {...chat};
    this.lines.value = [...chat.lines];
  }

  /** @param {Line} line @param {boolean} seen */
  add(line, seen) {
    const lines = this.lines.value;
    const fresh = !lines.some((one) => one.id === line.id);
    this.lines.value = fresh ? [...lines, {...line}] : lines.map((one) => (one.id === line.id ? {...line} : one));
    if (fresh && !seen && line.from !== 'me') this.unread.value += 1;
  }

  /** Words can be sent. */
  get speaking() {
    return this.chat.value.state === 'open';
  }

  /** It would be lost by a reload. */
  get live() {
    return LIVE.includes(this.chat.value.state);
  }

  /** Nothing of it may be kept: words, drafts, notices. */
  drop() {
    this.draft.value = '';
    this.lines.value = [];
  }
}
