// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * One chat as the page holds it. The words not sent yet belong to this object and to no other, so a draft cannot cross
 * into another chat. Her exit removes nothing here: the counsellor closes with an outcome, then it is dropped.
 */

import {signal} from 'vendor/preact.js';
import {now} from './clock.js';
import {Papers} from './papers.js';

/**
 * @typedef {import('core/desk.js').Chat} Chat
 * @typedef {import('core/desk.js').Line} Line
 * @typedef {'' | 'closing' | 'giving_back' | 'transferring'} Panel
 */

/** The chat goes on, or is about to. */
const LIVE = ['offered', 'open'];
const HIGHEST = 4;
/** Then a soft word about the time. It ends nothing. */
const NUDGE_S = 45 * 60;

export class OpenChat {
  draft = signal('');
  /** Where in the draft she last stood; what is inserted goes there. */
  caret = 0;
  /** Grows when something was put into the draft, so that the composer takes the focus. */
  inserted = signal(0);
  unread = signal(0);
  /** The level as she sees it; 0 while she has not said another than the program's guess. */
  judged = signal(0);
  /** The tool that is open beside the chat, '' for none. */
  tool = signal('');
  searching = signal(false);
  nudged = signal(false);
  papers = new Papers();
  began = Date.now() / 1000;
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

  /** The level that counts: hers, else the program's guess. */
  get level() {
    return this.judged.value || this.chat.value.risk;
  }

  /** She knows more than the program: one step up or down. It stays in this page and goes into the closing. @param {1 | -1} by */
  judge(by) {
    this.judged.value = Math.min(HIGHEST, Math.max(1, this.level + by));
  }

  /** Puts words where she stood in the draft. They are never sent by that. @param {string} words */
  insert(words) {
    const before = this.draft.value.slice(0, this.caret);
    const after = this.draft.value.slice(this.caret);
    const start = before && !/\s$/.test(before) ? `${before} ` : before;
    this.draft.value = start + words + after;
    this.caret = start.length + words.length;
    this.searching.value = false;
    this.inserted.value += 1;
  }

  /** It has gone on for so long that a thought of the end is due. */
  get nudge() {
    return this.live && !this.nudged.value && now.value - this.began >= NUDGE_S;
  }

  /** Words can be sent. */
  get speaking() {
    return this.chat.value.state === 'open';
  }

  /** It would be lost by a reload. */
  get live() {
    return LIVE.includes(this.chat.value.state);
  }

  /** Nothing of it may be kept: words, drafts, notices, papers. */
  drop() {
    this.draft.value = '';
    this.lines.value = [];
    this.papers.wipe();
  }
}
