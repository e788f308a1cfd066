// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Letters in this page (docs/protocol.md 14): opened here alone, answered here, wiped with the key that opens them. The
 * server passes ciphertext and learns neither language nor words; so threads are sorted and filtered here.
 */

import {Refused, wipe} from 'core/base.js';
import {signal} from 'vendor/preact.js';
import {get, post, troubleOf} from './api.js';
import {answerOf, open, openable} from './letter_box.js';
import {LetterDraft} from './letter_draft.js';
import {LetterKeys} from './letter_keys.js';
import {answeredBy, checkOf, replyKeyOf, settled} from './letter_threads.js';

/**
 * @typedef {import('./letter_threads.js').Thread} Thread
 * @typedef {import('./letter_box.js').Kept} Kept
 */

/** Wraps for colleagues that one request carries. */
const WRAPS_AT_ONCE = 20;

export class Letters {
  threads = signal(/** @type {readonly Thread[]} */ ([]));
  /** '' | 'opening' | 'ready' */
  state = signal('');
  trouble = signal(/** @type {{code: string, waitS: number} | null} */ (null));
  /** Cursor of the threads that follow, null when there are none. */
  more = signal(/** @type {string | null} */ (null));
  /** The thread in sight, by box; '' is the list. */
  shown = signal('');
  /** A thread was in sight before the list, so the list takes the focus. */
  wasShown = false;
  /** Content keys of opened letters, for colleagues who have none. @type {Map<string, import('core/base.js').Bytes>} */
  #keys = new Map();
  #drafts = new Map(/** @type {[string, LetterDraft][]} */ ([]));
  /** Counts wipes: what was on its way when the page was shut must not come in afterwards. */
  #lives = 0;

  /** @param {import('./shift.js').Site} site @param {import('./account.js').Account} account */
  constructor(site, account) {
    this.account = account;
    this.keys = new LetterKeys(site, account);
  }

  get current() {
    return this.threads.value.find((one) => one.box === this.shown.value) ?? null;
  }

  /** Threads of which something can be read. */
  get readable() {
    return this.threads.value.filter(openable);
  }

  /** Threads that cannot be opened here at all. */
  get shut() {
    return this.threads.value.length - this.readable.length;
  }

  /** Words of an answer that is not sent. */
  get holdsDraft() {
    return [...this.#drafts.values()].some(({draft}) => draft.value.trim() !== '');
  }

  /** @param {string} box '' for the list */
  show(box) {
    this.wasShown = this.shown.value !== '';
    this.shown.value = box;
  }

  /** All that are first in line, looked at anew. */
  look() {
    return this.#try(async () => {
      await this.keys.ready();
      await this.#fetch('');
    });
  }

  /** The threads after those. */
  lookFurther() {
    return this.#try(() => this.#fetch(this.more.value ?? ''));
  }

  /** Looks until this thread is among those in the page, or all are. @param {string} box */
  async find(box) {
    const found = () => this.threads.value.some((one) => one.box === box);
    if (!found()) await this.look();
    while (!found() && this.more.value && !this.trouble.value) await this.lookFurther();
  }

  /** The answer that is being written to this thread. @param {Thread} thread */
  draftOf(thread) {
    const draft = this.#drafts.get(thread.box) ?? new LetterDraft(checkOf(thread));
    this.#drafts.set(thread.box, draft);
    return draft;
  }

  /** Seals the draft of this thread and hands it over. What fails changes no word of it. @param {Thread} thread */
  async answer(thread) {
    const draft = this.draftOf(thread);
    const lives = this.#lives;
    await this.#busy(draft, async () => {
      const {key = '', trouble} = replyKeyOf(thread);
      if (trouble) throw new Refused(trouble);
      const of = JSON.stringify(draft.words);
      if (draft.sealed?.of !== of) {
        const readers = await this.keys.readers();
        draft.sealed = {of, ...(await answerOf(thread.box, key, draft.words, readers, this.account.identity))};
      }
      const {body, letter} = draft.sealed;
      await post('/api/letters/answer', body);
      if (lives !== this.#lives) return;
      draft.done();
      this.#change(thread.box, (one) => answeredBy(one, letter));
    });
  }

  /** It waits no longer, without an answer. @param {Thread} thread */
  async done(thread) {
    await this.#busy(this.draftOf(thread), async () => {
      await post('/api/letters/done', {box: thread.box});
      this.#change(thread.box, settled);
    });
  }

  /** Synchronous: no word and no key of a letter is left when this returns. */
  wipe() {
    this.#lives += 1;
    for (const draft of this.#drafts.values()) draft.drop();
    this.#drafts.clear();
    wipe(...this.#keys.values());
    this.#keys.clear();
    this.keys.wipe();
    this.threads.value = [];
    [this.state.value, this.shown.value, this.more.value, this.trouble.value] = ['', '', null, null];
  }

  /** @param {string} after a cursor, '' for the first */
  async #fetch(after) {
    const lives = this.#lives;
    const {threads, more} = await get(`/api/letters?after=${encodeURIComponent(after)}`);
    const opened = await Promise.all(threads.map((/** @type {Kept} */ kept) => open(kept, this.keys.seeds, this.#keys)));
    if (lives !== this.#lives) return;
    const others = after ? this.threads.value.filter(({box}) => !opened.some((one) => one.box === box)) : [];
    this.threads.value = [...others, ...opened];
    this.more.value = more;
    // Quietly: whoever can read a letter lets colleagues read it too, and a failure here is tried again at the next look.
    this.#letOthersRead(opened).catch((error) => { troubleOf(error); });
  }

  /** @param {readonly Thread[]} threads */
  async #letOthersRead(threads) {
    const wraps = await this.keys.wrapsFor(threads, this.#keys, WRAPS_AT_ONCE);
    if (wraps.length) await post('/api/letters/wraps', {wraps});
  }

  /** @param {string} box @param {(thread: Thread) => Thread} change */
  #change(box, change) {
    this.threads.value = this.threads.value.map((one) => (one.box === box ? change(one) : one));
  }

  /** @param {() => Promise<void>} act */
  async #try(act) {
    if (this.state.value === 'opening') return;
    const lives = this.#lives;
    this.trouble.value = null;
    this.state.value = 'opening';
    try {
      await act();
    } catch (error) {
      const trouble = troubleOf(error);
      if (lives === this.#lives) this.trouble.value = trouble;
      if (trouble.code === 'not_signed_in') this.account.sessionEnded();
    } finally {
      if (lives === this.#lives) this.state.value = 'ready';
    }
  }

  /** @param {LetterDraft} draft @param {() => Promise<void>} act */
  async #busy(draft, act) {
    if (draft.busy.value) return;
    draft.trouble.value = '';
    draft.busy.value = true;
    try {
      await act();
    } catch (error) {
      const {code} = troubleOf(error);
      draft.trouble.value = code;
      if (code === 'not_signed_in') this.account.sessionEnded();
    } finally {
      draft.busy.value = false;
    }
  }
}
