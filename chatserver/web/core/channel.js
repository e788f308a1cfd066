// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// What both ends of a channel do alike: numbers, messages, receipts, the outbox (docs/protocol.md 7.2 to 7.4). A call
// that throws has changed nothing. Calls on one end wait for each other, since every step of WebCrypto is a pause.
import { b64, concat, frame, number, readJson, Refused, uint, utf8, whole, wipe, writeJson } from './base.js';
import { decrypt, encrypt, gcmKey, SEALED_OVERHEAD, step, XWING_PUBLIC } from './suite.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {Record<string, any> & {t: string, r: number}} Packet */
/** @typedef {{n: number, sealed: Sealed}} Item */
/** @typedef {{kind: 'repeat'} | {kind: 'hello', bindKind: number, checkWords: Bytes} | {kind: 'accepted', checkWords: Bytes} | {kind: 'packet', n: number, packet: Packet}} Read */

export const [HELLO, ACCEPT, MESSAGE] = [1, 2, 3];
const BUCKETS = [256, 512, 1024, 2048, 4096];
const SHARE = 32 + SEALED_OVERHEAD;
export const HELLO_SIZE = 38 + XWING_PUBLIC + SHARE;
export const ACCEPT_SIZE = 21 + SHARE + 64;
const MESSAGE_SIZES = BUCKETS.map((bucket) => bucket + 21);
const NONCE = new Uint8Array(12); // a message key is used once

/** The only thing the wire takes: bytes of a size that nothing but sealing gives. */
export class Sealed {
  static sizes = new Set([HELLO_SIZE, ACCEPT_SIZE, ...MESSAGE_SIZES, 1664, SHARE]);
  #text;

  /** @param {Bytes} bytes a HELLO, ACCEPT, MESSAGE, card or wrap */
  constructor(bytes) {
    if (!Sealed.sizes.has(bytes.length)) throw new Refused('not_sealed');
    this.#text = b64(bytes);
  }

  get text() {
    return this.#text;
  }
}

/** @param {Bytes} content @param {number} size */
export function pad(content, size) {
  if (content.length + 2 > size) throw new Refused('too_long');
  return concat(uint(content.length, 2), content, new Uint8Array(size - 2 - content.length));
}

/** @param {Bytes} padded */
export function unpad(padded) {
  const end = 2 + number(padded.slice(0, 2));
  if (end > padded.length || padded.slice(end).some((byte) => byte !== 0)) throw new Refused('bad_padding');
  return padded.slice(2, end);
}

/** Whether a packet of these fields fits into the largest bucket. @param {object} packet */
export const fits = (packet) => writeJson({ ...packet, r: Number.MAX_SAFE_INTEGER }).length <= 4094;

/** What a message says, at an end that has itself written up to number `written`. @param {Bytes} content @param {number} written @returns {Packet} */
export function readPacket(content, written) {
  const packet = readJson(content);
  // A peer that says to have read what was never written is not believed in anything.
  if (whole(packet.r) > written || typeof packet.t !== 'string') throw new Refused('bad_format');
  return /** @type {Packet} */ (packet);
}

/** Where an item belongs: it opens there and nowhere else. @param {Bytes} conv @param {number} epoch @param {Bytes} direction @param {number} n */
const placeOf = (conv, epoch, direction, n) => frame('viska/1 item', conv, uint(epoch, 4), direction, uint(n, 8));

/** @param {Bytes} data */
export function parseMessage(data) {
  if (!MESSAGE_SIZES.includes(data.length)) throw new Refused('bad_padding');
  return { epoch: number(data.slice(1, 5)), sealed: data.slice(5) };
}

/** The content, and the chain after it. @param {Bytes} chain @param {Bytes} conv @param {number} epoch @param {Bytes} direction @param {number} n @param {Bytes} sealed */
export async function openMessage(chain, conv, epoch, direction, n, sealed) {
  const [key, next] = await step(chain);
  const padded = await decrypt(await gcmKey(key), NONCE, sealed, placeOf(conv, epoch, direction, n));
  wipe(key);
  return { content: unpad(padded), next };
}

/** One end: numbers, receipts, the outbox, messages. */
export class End {
  last = 0; // highest n read in order
  written = 0;
  covered = 0; // highest own n that the peer has read
  owes = false; // whether something was read that no packet of ours covers yet
  epoch = 0;
  messages = 0;
  /** @type {Item[]} */
  outbox = [];
  /** @type {Bytes | null} */
  bind = null;
  #gone = false;
  /** @type {Bytes | null} */
  #writing = null;
  /** @type {Map<number, Bytes>} */
  #reading = new Map();
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve();
  #writes; #reads;

  /** @param {Bytes} conv the mailbox's 16 bytes @param {'P' | 'E'} writes @param {'P' | 'E'} reads */
  constructor(conv, writes, reads) {
    this.conv = conv;
    this.#writes = utf8(writes);
    this.#reads = utf8(reads);
  }

  /** Whether there is an epoch to write in. */
  get ready() {
    return this.#writing !== null;
  }

  /** Runs `act` when all earlier calls are done. @template T @param {() => Promise<T>} act @returns {Promise<T>} */
  inTurn(act) {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** A wipe may come while WebCrypto works; what it gives then must not be kept. @param {Bytes[]} made */
  mustLive(...made) {
    if (this.#gone) {
      wipe(...made);
      throw new Refused('left');
    }
  }

  /** `packet` with its receipt, in the outbox from now on. @param {Record<string, any> & {t: string}} packet @param {number} [atLeast] smallest bucket @returns {Promise<Item>} */
  seal(packet, atLeast = 0) {
    return this.inTurn(() => this.#seal(packet, atLeast));
  }

  /** Reads what the relay shows as number `n`. @param {number} n @param {Bytes} data @param {number} now @returns {Promise<Read>} */
  receive(n, data, now) {
    return this.inTurn(async () => {
      if (n <= this.last) return { kind: 'repeat' };
      if (n > this.last + 1) throw new Refused('missing_item');
      const read = await this.#read(n, data, now);
      this.last = n;
      return read;
    });
  }

  /** Forgets every key and item; the end is dead. */
  wipe() {
    this.#gone = true;
    wipe(this.#writing, this.bind, ...this.#reading.values());
    this.#writing = this.bind = null;
    this.#reading.clear();
    this.outbox = [];
  }

  /** @param {Record<string, any> & {t: string}} packet @param {number} atLeast */
  async #seal(packet, atLeast) {
    this.mustLive();
    if (!this.#writing) throw new Refused('no_epoch');
    if (typeof packet.t !== 'string') throw new Refused('bad_format');
    const n = this.written + 1;
    const content = writeJson({ ...packet, r: this.last });
    const bucket = BUCKETS.find((size) => size >= atLeast && size >= content.length + 2) ?? 0;
    const padded = pad(content, bucket);
    const [key, next] = await step(this.#writing);
    const sealed = await encrypt(await gcmKey(key), NONCE, padded, placeOf(this.conv, this.epoch, this.#writes, n));
    wipe(key, padded, content);
    this.mustLive(next);
    wipe(this.#writing);
    this.#writing = next;
    this.messages++;
    this.owes = false;
    return this.post(concat(Uint8Array.of(MESSAGE), uint(this.epoch, 4), sealed));
  }

  /** @param {number} n @param {Bytes} data @param {number} now @returns {Promise<Read>} */
  #read(n, data, now) {
    if (data[0] === MESSAGE) return this.#readMessage(n, data);
    if (data[0] === HELLO) return this.readHello(n, data, now);
    if (data[0] === ACCEPT) return this.readAccept(n, data, now);
    throw new Refused('bad_format');
  }

  /** @param {number} n @param {Bytes} data @param {number} now @returns {Promise<Read>} */
  async readHello(n, data, now) {
    throw new Refused('unexpected');
  }

  /** @param {number} n @param {Bytes} data @param {number} now @returns {Promise<Read>} */
  async readAccept(n, data, now) {
    throw new Refused('unexpected');
  }

  /** @param {number} n @param {Bytes} data @returns {Promise<Read>} */
  async #readMessage(n, data) {
    const { epoch, sealed } = parseMessage(data);
    const chain = this.#reading.get(epoch);
    if (!chain) throw new Refused(epoch < this.epoch ? 'old_epoch' : 'unknown_epoch');
    const { content, next } = await openMessage(chain, this.conv, epoch, this.#reads, n, sealed);
    const packet = readPacket(content, this.written);
    wipe(content);
    this.mustLive(next);
    this.#reading.set(epoch, next);
    wipe(chain);
    this.forgetBefore(epoch);
    this.cover(packet.r);
    this.messages++;
    this.owes ||= packet.t !== 'receipt';
    return { kind: 'packet', n, packet };
  }

  /** @param {Bytes} data @returns {Item} */
  post(data) {
    const item = { n: ++this.written, sealed: new Sealed(data) };
    this.outbox.push(item);
    return item;
  }

  /** The peer has read up to here. @param {number} upto */
  cover(upto) {
    this.covered = Math.max(this.covered, upto);
    this.outbox = this.outbox.filter((item) => item.n > upto);
  }

  /** Writes in the new epoch from here on, and reads it beside the present one. @param {number} epoch @param {Bytes} writing @param {Bytes} reading @param {Bytes} bind */
  begin(epoch, writing, reading, bind) {
    this.mustLive(writing, reading, bind);
    wipe(this.#writing, this.bind);
    this.forgetBefore(this.epoch);
    this.#writing = writing;
    this.#reading.set(epoch, reading);
    this.bind = bind;
    this.epoch = epoch;
    this.messages = 0;
  }

  /** Erases reading chains of epochs that no unread item can be of. @param {number} epoch */
  forgetBefore(epoch) {
    for (const [old, chain] of this.#reading) {
      if (old >= epoch) continue;
      wipe(chain);
      this.#reading.delete(old);
    }
  }
}
