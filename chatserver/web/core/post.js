// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// POST /sync behind the face of a WebSocket, for nets that let none through (docs/protocol.md 5.7). It takes and gives
// the few frames that socket.js speaks, so that nothing above that knows the difference.
import { sleep } from './base.js';
import { reaches } from './socket.js';

const WAIT_S = 20;
// The relay has nothing to tell and yet answers at once: it stops, or another wait took this one's place.
const PAUSE_MS = 250;
const DIAL_MS = 8_000;
const FIRST_LOOK_MS = 30_000;
const LONGEST_LOOK_MS = 600_000;
/** When to look whether WebSocket is let through: ever more rarely. */
let lookMs = FIRST_LOOK_MS;
const GREETING = `0${JSON.stringify({ pingInterval: WAIT_S * 1000, pingTimeout: WAIT_S * 1000 })}`;

export class Post {
  /** Whether WebSocket is let through by now. */
  free = false;
  onopen = () => {};
  onclose = () => {};
  /** @type {(event: {data: string}) => void} */
  onmessage = () => {};
  #abort = new AbortController();
  #secret = ''; #head = 0; #waits = 0; #look = 0;
  /** @type {string | null} */
  #seen = null;
  /** Requests go one after the other, as they would on a socket. @type {Promise<void>} */
  #turn = Promise.resolve();
  #url; #socketUrl;

  /** @param {string} origin of the relay @param {string} socketUrl where a WebSocket would be opened */
  constructor(origin, socketUrl) {
    this.#url = `${origin}/sync`;
    this.#socketUrl = socketUrl;
    this.#turn = this.#greet(origin);
  }

  /** @param {string} origin */
  async #greet(origin) {
    if (!(await reaches(origin))) return this.#lost();
    this.onopen();
    this.#say(GREETING);
    this.#lookLater();
  }

  #lookLater() {
    if (this.#abort.signal.aborted) return;
    this.#look = setTimeout(() => {
      const ws = new WebSocket(this.#socketUrl);
      const patience = setTimeout(() => ws.close(), DIAL_MS);
      ws.onmessage = () => {
        lookMs = FIRST_LOOK_MS;
        this.free = true;
        this.#lost();
        ws.close();
      };
      ws.onclose = () => {
        clearTimeout(patience);
        this.#lookLater();
      };
    }, lookMs);
    lookMs = Math.min(LONGEST_LOOK_MS, lookMs * 2);
  }

  /** @param {string} frame a request; all else is a WebSocket's own business */
  send(frame) {
    if (!frame.startsWith('42')) return;
    const start = frame.indexOf('[');
    const [event, body] = JSON.parse(frame.slice(start));
    this.#turn = this.#turn.then(() => this.#ask(frame.slice(2, start), event, body)).catch(() => this.#lost());
  }

  close() {
    clearTimeout(this.#look);
    this.#abort.abort();
  }

  #lost() {
    if (this.#abort.signal.aborted) return;
    this.close();
    this.onclose();
  }

  /** @param {string} number of the request; '' if nobody waits for an answer @param {string} event @param {any} body */
  async #ask(number, event, body) {
    if (event === 'open') this.#secret = body.secret;
    const answer = await this.#post({ event, body });
    if (answer.head && !answer.more) this.#head = Math.max(this.#head, answer.head);
    if (number) this.#say(`43${number}${JSON.stringify([answer])}`);
    if (event === 'open' && answer.ok) this.#listen().catch(() => this.#lost());
  }

  /** What a socket would have been pushed, until the seat is taken anew. */
  async #listen() {
    this.#head = 0;
    this.#seen = null;
    for (const turn = ++this.#waits; ; ) {
      const answer = await this.#post({ wait: WAIT_S, head: this.#head, seen: this.#seen });
      if (turn !== this.#waits) return;
      if (!answer.ok) throw new Error(answer.code);
      this.#seen = answer.seen;
      for (const [name, argument] of answer.pushes) {
        this.#head = Math.max(this.#head, argument.head ?? 0);
        this.#say(`42${JSON.stringify([name, argument])}`);
      }
      this.#say('2'); // a ping: whoever listens to a quiet line may be at ease
      if (!answer.pushes.length) await sleep(PAUSE_MS);
    }
  }

  /** @param {string} frame */
  #say(frame) {
    if (!this.#abort.signal.aborted) this.onmessage({ data: frame });
  }

  /** @param {object} fields @returns {Promise<any>} the acknowledgement */
  async #post(fields) {
    const answer = await fetch(this.#url, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ secret: this.#secret, ...fields }),
      cache: 'no-store', credentials: 'omit', signal: this.#abort.signal,
    });
    if (!answer.ok) throw new Error(String(answer.status)); // a proxy's own words
    return answer.json();
  }
}
