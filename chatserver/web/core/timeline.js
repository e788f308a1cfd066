// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// What a page shows of a chat, in order. It lives here and nowhere else, and dies with the page.

/**
 * @typedef {object} Line
 * @property {number} id rising
 * @property {'me' | 'bot' | 'counsellor' | 'visitor' | 'earlier' | 'notice'} from
 * @property {'sending' | 'delivered' | 'failed'} state own words are delivered when the peer's sealed receipt says so
 * @property {'bot' | 'counsellor' | 'visitor'} [to]
 * @property {string} [text]
 * @property {string} [topic]
 * @property {string[]} [keys]
 * @property {number} [risk]
 * @property {boolean} [danger]
 * @property {string} [act] what she did with her words that is no topic
 * @property {string} [form] of the emergency card
 * @property {string} [reason]
 * @property {string[]} [next]
 * @property {boolean} [human]
 * @property {number} [answers]
 * @property {'me' | 'bot'} [author] of an earlier line that was shared
 * @property {string} [code] of a notice
 */
/** @typedef {import('./channel.js').End} End */
/** @typedef {{packet: Record<string, any> & {t: string}, id: number | null}} Waiting */

let lastId = 0;

export class Timeline {
  /** @type {Line[]} */
  lines = [];
  #changed;

  /** @param {(line: Line) => void} changed called with each new or changed line */
  constructor(changed) {
    this.#changed = changed;
  }

  /** @param {Omit<Line, 'id' | 'state'>} fields @param {Line['state']} [state] @returns {Line} */
  add(fields, state = 'delivered') {
    const line = { id: ++lastId, state, ...fields };
    this.lines.push(line);
    this.#changed(line);
    return line;
  }

  /** @param {string} code @param {string} [text] */
  notice(code, text) {
    this.add(text === undefined ? { from: 'notice', code } : { from: 'notice', code, text });
  }

  /** @param {number} id @param {Line['state']} state */
  mark(id, state) {
    const at = this.lines.findIndex((line) => line.id === id);
    if (at < 0 || this.lines[at].state === state) return;
    this.lines[at] = { ...this.lines[at], state };
    this.#changed(this.lines[at]);
  }

  wipe() {
    this.lines = [];
    this.#changed = () => {};
  }
}

/** Own words on their way to one peer: sealed once there are keys, delivered once its receipt covers them. */
export class Sending {
  /** @type {Waiting[]} */
  #queue = [];
  /** Line ids by the number they were sealed under. @type {Map<number, number>} */
  #sealed = new Map();
  /** @type {Set<number>} */
  #open = new Set();
  /** @type {End | null} */
  #end = null;
  #timeline;

  /** @param {Timeline} timeline */
  constructor(timeline) {
    this.#timeline = timeline;
  }

  /** Takes words that go out under the keys of `end` once it is ready. @param {End} end */
  through(end) {
    this.#end = end;
  }

  /** @param {Record<string, any> & {t: string}} packet @param {number | null} [id] of its line @param {boolean} [first] before all others */
  add(packet, id = null, first = false) {
    this.#queue[first ? 'unshift' : 'push']({ packet, id });
    if (id !== null) this.#open.add(id);
  }

  /** Seals what waits, in order. */
  async flush() {
    for (let end = this.#end; end?.ready && this.#queue.length; ) {
      const { packet, id } = /** @type {Waiting} */ (this.#queue.shift());
      const { n } = await end.seal(packet);
      if (id !== null) this.#sealed.set(n, id);
    }
  }

  /** Marks what the peer has read. */
  receipts() {
    for (const [n, id] of this.#sealed) {
      if (n <= (this.#end?.covered ?? 0) && this.#open.delete(id)) this.#timeline.mark(id, 'delivered');
    }
  }

  /** The line that was sealed under `n`. @param {unknown} n */
  lineOf(n) {
    return this.#sealed.get(Number(n));
  }

  /** The peer is gone: what it has not read is marked as failed and given back. @returns {string[]} */
  unread() {
    const lines = this.#timeline.lines.filter((line) => this.#open.has(line.id));
    lines.forEach((line) => this.#timeline.mark(line.id, 'failed'));
    this.#open.clear();
    return lines.flatMap((line) => line.text ?? []);
  }
}
