// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * One chat as the page holds it. The words not sent yet belong to this object and to no other, so a draft cannot cross
 * into another chat. Her exit removes nothing here: the counsellor closes with an outcome, then it is dropped.
 */

import {signal} from 'vendor/preact.js';
import {now} from './clock.js';
import {Draft} from './draft.js';

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

export class OpenChat extends Draft {
  unread = signal(0);
  /** The level as she sees it; 0 while she has not said another than the program's guess. */
  judged = signal(0);
  /** The tool that is open beside the chat, '' for none. */
  tool = signal('');
  nudged = signal(false);
  /** What was said in the chat that she was cut off from, once this one is known to be its continuation. */
  before = signal(/** @type {readonly Line[]} */ ([]));
  /** The mailbox of the chat that she says she was cut off from, until the counsellor has said whether it is she. */
  claims = signal('');
  /** Whether the return that she agreed to is with the server: '' | 'keeping' | 'kept' | 'failed' */
  kept = signal('');
  /** It, sealed once: shown to the server again it is a repeat. @type {import('core/letters.js').SealedLetter | null} */
  sealed = null;
  began = Date.now() / 1000;
  panel = signal(/** @type {Panel} */ (''));
  trouble = signal('');

  /** @param {Chat} chat */
  constructor(chat) {
    super();
    this.mailbox = chat.mailbox;
    this.chat = signal({...chat});
    this.lines = signal(/** @type {readonly Line[]} */ ([...chat.lines]));
  }

  /** The desk's own object may change in place, so a copy is shown. @param {Chat} chat */
  update(chat) {
    const offer = this.chat.value.offer;
    if (offer && !chat.offer?.agreed && chat.offer !== offer) [this.kept.value, this.sealed] = ['', null];
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

  /** Everything that was said, with what was said before she was cut off. */
  get said() {
    return [...this.before.value, ...this.lines.value];
  }

  /** It is the same person: what belonged to the chat that broke off belongs to this one. @param {OpenChat} old */
  continues(old) {
    this.before.value = old.said;
    [this.papers, old.papers] = [old.papers, this.papers];
    this.judged.value ||= old.judged.value;
    if (old.draft.value && !this.draft.value) this.insert(old.draft.value);
    this.claims.value = '';
  }

  /** Nothing of it may be kept: words, drafts, notices, papers. */
  drop() {
    super.drop();
    this.lines.value = [];
    this.before.value = [];
  }
}
