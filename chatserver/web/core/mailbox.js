// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// One mailbox as one of its seats sees it: posts each outbox, reads what it missed, in one request (docs/protocol.md
// 5.2, 7.4, 7.7). The relay's acknowledgement means accepted, not kept: only a receipt empties an outbox.
import { b64, goOn, random, Refused, sleep, TryAgain, unb64, wipe } from './base.js';
import { nameOf } from './trust.js';
import { Sealed } from './channel.js';

/** @typedef {import('./channel.js').End} End */
/** @typedef {import('./channel.js').Item} Item */
/** @typedef {{at: number, from: string, to: string, n: number, sealed: string}} Placed */
/** A step of the session. @typedef {Record<string, unknown> & {kind: string}} Step */
/** @typedef {{generation: string, head: number, items: Placed[], more?: boolean}} Batch */
/**
 * What the owner of a mailbox does.
 * @typedef {object} Owner
 * @property {(from: string, read: import('./channel.js').Read) => void | Promise<void>} read one item was opened
 * @property {() => Promise<void>} settled a batch was read: time for receipts
 * @property {(code: string, from: string) => void} refused an item, or the relay ('' as from), broke a rule
 * @property {(code: string) => void} reopen the seat must be taken again by `open`; `code`: the relay's, or 'generation'
 * @property {(seat: string) => void} restart this channel began anew at the relay
 * @property {(event: Step) => void} [denied] the relay refused a step
 * @property {(challenge: import('./work.js').Challenge) => Promise<string>} earn does the work that the relay wants for a step
 */

const DRAFTS = 8;
const WATCH_MS = 10_000;
const WATCHES = 6;
const WAIT_MS = 1_000;
/** Refusals that say nothing about what was asked: it is asked again when the seat was taken again. */
const UNHEARD = ['not_open', 'unknown_mailbox', 'other_generation'];

/** What a step leaves behind it, if that was not sent yet. @type {Record<string, string[]>} */
const OVER = { cancel: ['ask_human', 'card'], someone_else: ['accepted', 'transfer', 'stay'], stay: ['transfer', 'accepted'], transfer: ['stay'] };

/** The one way out: nothing but what sealing made. @param {unknown} sealed */
export function wireText(sealed) {
  if (!(sealed instanceof Sealed)) throw new Refused('not_sealed');
  return sealed.text;
}

export class Mailbox {
  generation = '';
  /** Our channels by the seat at their other end. @type {Map<string, End>} */
  ends = new Map();
  /** @type {Step[]} */
  #events = [];
  /** The kind of a step that waits for its proof of work. */
  #earning = '';
  /** What the relay has accepted in this generation. @type {WeakSet<Item>} */
  #posted = new WeakSet();
  /** @type {Promise<unknown>} */
  #reading = Promise.resolve();
  #open = false; #busy = false; #behind = false; #after = 0; #watch = 0; #watched = 0;
  #socket; #now; #owner;

  /** @param {import('./socket.js').Socket} socket @param {string} id @param {() => number} now seconds @param {Owner} owner */
  constructor(socket, id, now, owner) {
    this.#socket = socket;
    this.id = id;
    this.#now = now;
    this.#owner = owner;
  }

  /** The seat was taken. @param {string} generation @param {Placed[]} items that came with the answer @param {boolean} more whether there are others */
  async opened(generation, items, more) {
    if (generation !== this.generation) {
      this.generation = generation;
      this.#after = 0;
      this.#posted = new WeakSet();
    }
    this.#behind = more;
    const whole = await this.#read(items, !more);
    if (whole && !more) this.#passed(items);
    this.#behind ||= !whole;
    this.#open = true;
    this.kick();
  }

  /** The relay rang. @param {Batch} page */
  async paged(page) {
    if (!this.#open) return void (this.#behind = true);
    if (page.generation !== this.generation) return this.#reopen('generation');
    const whole = await this.#read(page.items, false);
    // With one author no item can have been missed between these; with two, the next sync tells.
    if (whole && this.ends.size === 1) this.#passed(page.items);
    // A ring without words: there are some that we have not read.
    this.#behind ||= !page.items.length && page.head > this.#after;
    this.kick();
  }

  /** A step of the session, sent until the relay has answered. One of a kind is enough. @param {Step} event */
  event(event) {
    const over = [event.kind, ...(OVER[event.kind] ?? [])];
    this.#events = [...this.#events.filter(({ kind }) => !over.includes(kind)), event];
    this.kick();
  }

  /** Looks for what was missed. */
  look() {
    this.#behind = true;
    this.kick();
  }

  /** No requests until the next `opened`. */
  stop() {
    this.#open = false;
    clearTimeout(this.#watch);
  }

  /** @param {string} code */
  #reopen(code) {
    this.stop();
    this.#owner.reopen(code);
  }

  /** Posts and reads until there is nothing left to do. Not to be waited for: reading waits for the reader. */
  kick() {
    if (!this.#busy) goOn(this.#work());
  }

  async #work() {
    this.#busy = true;
    try {
      for (let work = this.#next(); this.#open && work; work = this.#next()) await this.#sync(work);
    } finally {
      this.#busy = false;
    }
  }

  /** @returns {{seat: string, end: End | null, items: Item[], event: Step | null} | null} */
  #next() {
    const event = this.#events.find(({ kind }) => kind !== this.#earning) ?? null;
    for (const [seat, end] of this.ends) {
      const items = end.outbox.filter((item) => !this.#posted.has(item)).slice(0, DRAFTS);
      if (items.length) return { seat, end, items, event };
    }
    return event || this.#behind ? { seat: '', end: null, items: [], event } : null;
  }

  /** @param {{seat: string, end: End | null, items: Item[], event: Step | null}} work */
  async #sync({ seat, end, items, event }) {
    this.#behind = false;
    const drafts = items.map(({ n, sealed }) => ({ to: seat, n, sealed: wireText(sealed) }));
    try {
      const request = { of: 'mailbox', mailbox: this.id, generation: this.generation || null, after: this.#after, drafts, event };
      const answer = await this.#socket.request('sync', request);
      items.forEach((item) => this.#posted.add(item));
      this.#events = this.#events.filter((each) => each !== event);
      await this.#synced(answer);
      if (items.length) this.#keepWatch(WATCHES);
    } catch (error) {
      await this.#failed(error, seat, end, event);
    }
  }

  /** @param {Batch} answer */
  async #synced(answer) {
    if (answer.generation !== this.generation) return this.#reopen('generation');
    await this.#read(answer.items, true);
    if (answer.more) this.#passed(answer.items);
    else this.#after = Math.max(this.#after, answer.head);
    this.#behind ||= Boolean(answer.more);
  }

  /** @param {Placed[]} items */
  #passed(items) {
    for (const { at } of items) this.#after = Math.max(this.#after, at);
  }

  /** @param {unknown} error @param {string} seat @param {End | null} end @param {Step | null} event */
  async #failed(error, seat, end, event) {
    if (error instanceof TryAgain) {
      this.#behind = true;
      if (error.code === 'offline') return this.stop();
      return void (await sleep(Math.max(WAIT_MS, error.waitS * 1000)));
    }
    if (!(error instanceof Refused) || error.code === 'left') throw error;
    if (error.code === 'work_needed' && event) return this.#earn(event.kind, error.answer.challenge);
    if (error.code === 'out_of_order' && end) return this.#renumber(seat, end, Number(error.answer.expected));
    // Whatever step this was, it does not fit the session as the relay has it; `open` tells how it stands.
    if (event && !UNHEARD.includes(error.code)) {
      this.#events = this.#events.filter((each) => each !== event);
      this.#owner.denied?.(event);
    }
    if (['bad_request', 'too_big', 'not_sealed'].includes(error.code)) this.#owner.refused(error.code, '');
    this.#reopen(error.code);
  }

  /** The relay wants work for a step; words go out meanwhile. @param {string} kind @param {import('./work.js').Challenge} challenge */
  #earn(kind, challenge) {
    this.#behind = true;
    this.#earning = kind;
    goOn(this.#owner.earn(challenge).then(
      (work) => (this.#events = this.#events.map((each) => (each.kind === kind ? { ...each, work } : each))),
      (error) => sleep(error.waitS * 1000), // then it is refused again, with a challenge to try
    ).then(() => {
      this.#earning = '';
      this.kick();
    }));
  }

  /** The relay lacks items that it once accepted: they go out again. @param {string} seat @param {End} end @param {number} expected */
  #renumber(seat, end, expected) {
    const again = end.outbox.filter(({ n }) => n >= expected);
    if (again[0]?.n !== expected) return this.#owner.restart(seat);
    again.forEach((item) => this.#posted.delete(item));
  }

  /** Opens items in turn. True if none is missing. @param {Placed[]} items @param {boolean} complete whether the relay has no others @returns {Promise<boolean>} */
  #read(items, complete) {
    const turn = this.#reading.then(() => this.#readAll(items, complete));
    this.#reading = turn.catch(() => {});
    return turn;
  }

  /** @param {Placed[]} items @param {boolean} complete */
  async #readAll(items, complete) {
    const stuck = new Set();
    for (const { from, n, sealed } of items) {
      const end = this.ends.get(from);
      if (!end || stuck.has(from)) continue;
      try {
        await this.#owner.read(from, await end.receive(n, unb64(sealed), this.#now()));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        stuck.add(from);
        if (error.code === 'missing_item' && !complete) this.#behind = true;
        else if (error.code !== 'left') this.#owner.refused(error.code, from);
      }
    }
    await this.#owner.settled();
    return !stuck.size;
  }

  /** A lost ring would leave both sides waiting: while something is unreceipted, look now and then. @param {number} watches */
  #keepWatch(watches) {
    clearTimeout(this.#watch);
    this.#watched = watches;
    this.#watch = setTimeout(() => {
      if (!this.#open || ![...this.ends.values()].some((end) => end.outbox.length)) return;
      this.look();
      if (this.#watched > 1) this.#keepWatch(this.#watched - 1);
    }, WATCH_MS);
  }
}

/** @typedef {{now: number, view: any, items: Placed[], more: boolean}} Opened what `open` answers a visitor */
/**
 * @typedef {object} SeatOwner
 * @property {(answer: Opened) => boolean} opened the relay answered; false if there is nothing more to do there
 * @property {() => void} back the seat was lost, and is taken again
 * @property {(challenge: import('./work.js').Challenge) => Promise<string>} solve
 * @property {(work: Promise<string>) => Promise<string>} waited
 * @property {(code: string) => void} refused
 */

const REOPEN_S = 1;

/** A visitor's seat, which is hers by its secret alone: taken at first, and again after every loss. */
export class VisitorSeat {
  /** The last `view` of her mailbox. @type {any} */
  view = null;
  /** What a new mailbox costs. @type {Promise<string> | null} */
  #work = null;
  #secret = random(32);
  #opening = false; #lost = false; #gone = false; #at = -Infinity;
  #socket; #now; #owner;

  /** @param {import('./socket.js').Socket} socket @param {() => number} now seconds @param {SeatOwner} owner */
  constructor(socket, now, owner) {
    this.#socket = socket;
    this.#now = now;
    this.#owner = owner;
  }

  /** Id of her mailbox. */
  name() {
    return nameOf('mailbox', this.#secret);
  }

  lost() {
    this.#lost = true;
  }

  /** The relay gives it to whoever connects: it is solved while she reads. @param {import('./work.js').Challenge} challenge */
  given(challenge) {
    if (this.view || this.#work || this.#gone) return;
    this.#work = this.#owner.solve(challenge);
    this.#work.catch(() => {}); // `open` meets the refusal
  }

  /** @param {Mailbox} mailbox */
  async open(mailbox) {
    if (this.#opening || this.#gone) return;
    this.#opening = true;
    await sleep(Math.max(0, REOPEN_S - (this.#now() - this.#at)) * 1000);
    this.#at = this.#now();
    try {
      await this.#opened(mailbox, await this.#granted());
    } catch (error) {
      if (error instanceof Refused) return this.#owner.refused(error.code);
      if (!(error instanceof TryAgain)) throw error;
      if (error.code === 'offline') return; // the socket dials again, and then we are back here
      setTimeout(() => this.open(mailbox), error.waitS * 1000);
    } finally {
      this.#opening = false;
    }
  }

  /** Asks until the relay is content with the work. @returns {Promise<Opened>} */
  async #granted() {
    for (;;) {
      const work = this.#work && (await this.#owner.waited(this.#work).catch((error) => this.#unsolved(error)));
      try {
        const answer = await this.#socket.request('open', this.#request(work));
        this.#work = null;
        return answer;
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'work_needed') throw error;
        this.#work = this.#owner.solve(error.answer.challenge);
      }
    }
  }

  /** @param {Error} error @returns {never} */
  #unsolved(error) {
    this.#work = null;
    throw error;
  }

  /** @param {string | null} work */
  #request(work) {
    return { as: 'visitor', secret: b64(this.#secret), after: 0, known: this.#known(), work };
  }

  /** What a relay that lost its store must be told. */
  #known() {
    if (!this.view) return null;
    const { generation, state, peers } = this.view;
    return { generation, state, peers: peers.map((/** @type {any} */ { role, seat }) => ({ role, seat })) };
  }

  /** @param {Mailbox} mailbox @param {Opened} answer */
  async #opened(mailbox, answer) {
    if (this.#gone || !this.#owner.opened(answer)) return;
    await mailbox.opened(answer.view.generation, answer.items, answer.more);
    if (this.#lost) this.#owner.back();
    this.#lost = false;
  }

  /** What a plain POST says of her: that it is she who had this chat. @param {object} fields */
  body(fields) {
    return JSON.stringify({ secret: b64(this.#secret), ...fields });
  }

  /** The seat is given up. @returns {string} the body with which a leaving page closes it */
  leave() {
    const body = this.body({});
    this.#gone = true;
    wipe(this.#secret);
    return body;
  }
}
