// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of Socket.IO 5 / Engine.IO 4 that Viska needs: one WebSocket, the default namespace, requests with an
// acknowledgement, pushes without (docs/protocol.md section 5). It carries what it is given and understands none of it.
import { Refused, TryAgain } from './base.js';

const REQUEST_MS = 10_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
// A connection that takes longer to open is held up by somebody.
const DIAL_MS = 8_000;
const FRESH_MS = 3_000;
// So many failures in a row, and a proxy may be in the way of WebSocket.
const FAILURES = 2;

/** Named events with one argument each. @template {Record<string, any>} Map */
export class Events {
  /** @type {{name: keyof Map, listener: (argument: any) => void}[]} */
  #listeners = [];

  /** @template {keyof Map} Name @param {Name} name @param {(argument: Map[Name]) => void} listener @returns {() => void} removes it */
  on(name, listener) {
    const entry = { name, listener };
    this.#listeners.push(entry);
    return () => (this.#listeners = this.#listeners.filter((each) => each !== entry));
  }

  /** @template {keyof Map} Name @param {Name} name @param {Map[Name]} argument */
  emit(name, argument) {
    this.#listeners.filter((each) => each.name === name).forEach(({ listener }) => listener(argument));
  }

  silence() {
    this.#listeners = [];
  }
}

/** The JSON value of `text`, or null. @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether plain HTTP reaches the relay. @param {string} origin */
export async function reaches(origin) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), DIAL_MS);
  const asked = fetch(`${origin}/healthz`, { cache: 'no-store', credentials: 'omit', signal: patience.signal });
  return asked.then(({ ok }) => ok, () => false).finally(() => clearTimeout(timer));
}

/** @typedef {{resolve: (answer: any) => void, reject: (error: Error) => void, timer: number}} Pending */
/** @typedef {{up: null, down: null, page: any, state: any}} SocketEvents up: requests can be made; down: they cannot, it goes on trying */

/** What `Socket` needs of a WebSocket, and what post.js has as well. @typedef {{onopen: any, onmessage: any, onclose: any, send: (frame: string) => void, close: () => void, free?: boolean}} Wire free: WebSocket is let through again */
/** @typedef {new (origin: string, socketUrl: string) => Wire} PostClass */
/** @typedef {() => Promise<{Post: PostClass}>} LoadPost */

/** @extends {Events<SocketEvents>} */
export class Socket extends Events {
  /** @type {Wire | null} */
  #ws = null;
  /** Set while a proxy lets no WebSocket through. @type {PostClass | null} */
  #Post = null;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #origin; #url; #loadPost; #wanted = false; #up = false; #greeted = false; #number = 0; #tries = 0; #failures = 0;
  #retry = 0; #silence = 0; #patienceMs = 45_000; #dialledAt = 0;

  /** @param {string} origin http(s) origin of the relay @param {LoadPost} [loadPost] how to get at post.js; only visitors may post */
  constructor(origin, loadPost) {
    super();
    this.#origin = origin;
    this.#loadPost = loadPost;
    this.#url = `${origin.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
  }

  /** Whether requests can be made. */
  get up() {
    return this.#up;
  }

  connect() {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#dial();
  }

  /** The network may be back, or the page in front again: no more waiting. */
  wake() {
    if (!this.#wanted || this.#up) return;
    this.#tries = 0;
    // One that was dialled long ago may hang in a net that is gone.
    if (this.#ws && performance.now() - this.#dialledAt < FRESH_MS) return;
    this.#hangUp();
    this.#dial();
  }

  /** Closes for good. `last` is sent before, without waiting for an answer. @param {[event: string, body: object]} [last] */
  close(last) {
    if (last && this.#up) this.#ws?.send(`42${JSON.stringify(last)}`);
    this.#wanted = false;
    this.silence();
    this.#drop();
  }

  /** One request; gives the relay's answer, or throws Refused or TryAgain with its code. @param {string} event @param {object} body @returns {Promise<any>} */
  request(event, body) {
    const ws = this.#ws;
    if (!ws || !this.#up) return Promise.reject(new TryAgain('offline'));
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      // A relay that does not answer is treated like one that is gone: what was asked is asked again after `open`.
      const timer = setTimeout(() => this.#drop(), REQUEST_MS);
      this.#pending.set(number, { resolve, reject, timer });
      ws.send(`42${number}${JSON.stringify([event, body])}`);
    });
  }

  #dial() {
    clearTimeout(this.#retry);
    const ws = this.#Post ? new this.#Post(this.#origin, this.#url) : new WebSocket(this.#url);
    this.#ws = ws;
    this.#greeted = false;
    this.#dialledAt = performance.now();
    ws.onopen = () => ws === this.#ws && this.#ready();
    ws.onmessage = (/** @type {{data: unknown}} */ { data }) => ws === this.#ws && this.#read(String(data));
    ws.onclose = () => ws === this.#ws && this.#drop();
    this.#listen(DIAL_MS);
  }

  /** Drops a connection that has been silent for longer than the relay pings. @param {number} patienceMs */
  #listen(patienceMs) {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      if (!this.#greeted) this.#failures = FAILURES;
      this.#drop();
    }, patienceMs);
  }

  #drop() {
    const failed = this.#ws && !this.#greeted;
    const free = this.#ws?.free;
    const wasUp = this.#hangUp();
    if (this.#Post && (failed || free)) this.#Post = null; // HTTP fails too: it is the net, not a proxy
    else if (failed) this.#failures++;
    if (this.#wanted) this.#dialLater();
    if (this.#wanted && failed && this.#failures >= FAILURES) this.#tryPost();
    if (wasUp) this.emit('down', null);
  }

  /** @returns {boolean} whether requests could be made until now */
  #hangUp() {
    const ws = this.#ws;
    this.#ws = null;
    clearTimeout(this.#silence);
    clearTimeout(this.#retry);
    ws?.close();
    for (const { reject, timer } of this.#pending.values()) {
      clearTimeout(timer);
      reject(new TryAgain('offline'));
    }
    this.#pending.clear();
    const wasUp = this.#up;
    this.#up = false;
    return wasUp;
  }

  /** Where WebSocket fails and plain HTTP does not, a proxy is in the way: then by POST. */
  async #tryPost() {
    if (!this.#loadPost || !(await reaches(this.#origin))) return;
    const loaded = await this.#loadPost().catch(() => null);
    if (!loaded || !this.#wanted || this.#greeted || this.#Post) return;
    this.#Post = loaded.Post;
    const wasUp = this.#hangUp();
    if (wasUp) this.emit('down', null);
    this.#dial();
  }

  #dialLater() {
    // Jitter, so that after an outage not all phones come in the same second.
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries++);
    this.#retry = setTimeout(() => this.#dial(), wait * (0.5 + Math.random() / 2));
  }

  /** @param {string} text one Engine.IO packet: a digit for its type (0 open, 1 close, 2 ping, 4 message), then data */
  #read(text) {
    if (text[0] === '0') this.#greet(parsed(text.slice(1)));
    else if (text[0] === '2') this.#ws?.send('3');
    else if (text[0] === '4') this.#readMessage(text[1], text.slice(2));
    else if (text[0] === '1') return this.#drop();
    if (this.#ws) this.#listen(this.#greeted ? this.#patienceMs : DIAL_MS);
  }

  /** @param {{pingInterval: number, pingTimeout: number} | null} terms milliseconds */
  #greet(terms) {
    if (!terms) return this.#drop();
    this.#patienceMs = terms.pingInterval + terms.pingTimeout;
    this.#greeted = true;
    this.#tries = this.#failures = 0;
  }

  /** @param {string} type Socket.IO: 0 connect, 1 disconnect, 2 event, 3 acknowledgement, 4 refused @param {string} data */
  #readMessage(type, data) {
    if (type === '0') return;
    const start = data.indexOf('[');
    const body = parsed(data.slice(start));
    if (!Array.isArray(body) || (type !== '2' && type !== '3')) return this.#drop();
    if (type === '3') return this.#answered(Number(data.slice(0, start)), body[0]);
    const [name, argument] = body;
    if ((name === 'page' || name === 'state') && typeof argument === 'object' && argument) this.emit(name, argument);
  }

  /** The relay reads in order, so what is asked may follow at once, without a round trip for each greeting. */
  #ready() {
    this.#ws?.send('40');
    this.#up = true;
    this.emit('up', null);
  }

  /** @param {number} number @param {any} answer */
  #answered(number, answer) {
    const pending = this.#pending.get(number);
    if (!pending) return;
    this.#pending.delete(number);
    clearTimeout(pending.timer);
    if (answer?.ok === true) pending.resolve(answer);
    else if (answer?.again) pending.reject(new TryAgain(String(answer.code), Number(answer.wait_s) || 0));
    else pending.reject(new Refused(String(answer?.code ?? 'bad_answer'), answer ?? {}));
  }
}
