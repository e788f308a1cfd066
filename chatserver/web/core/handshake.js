// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// What a visitor seals to keys that others signed: the handshake with its epoch keys (docs/protocol.md sections 7.1
// and 7.5), and her waiting card (section 9).
import { b64, concat, number, random, Refused, same, uint, utf8, wipe, writeJson } from './base.js';
import { ACCEPT_SIZE, End, HELLO, pad, Sealed } from './channel.js';
import { checkSignature, derive, H, seal, XWingKey } from './suite.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {import('./channel.js').Item} Item */
/** @typedef {import('./channel.js').Read} Read */
/** @typedef {{lang: string, risk: number, reason: string, time: string, asked: number, bind: Bytes, declined: string[], pictures?: number[], back?: Back | ''}} Card time: how long she can write, see TIMES; asked: whole seconds; bind: 32 bytes; declined: who shall not take it, b64(16) of certificate ids; pictures: two of 1 to 12, the lower first, missing if she chose none; back: only with pictures (15) */
/** @typedef {'cut_off' | 'return'} Back how she says she comes back */

export const [NO_BIND, BIND_OF_EPOCH, BIND_OF_CARD] = [0, 1, 2];
const HEAL_AFTER_MESSAGES = 20;
const HEAL_AFTER_S = 600;
const CARD_PADDED = 512;
/** Minutes, longer than the longest of them, or not said. */
export const TIMES = ['2', '10', 'longer', ''];
const EMPTY = new Uint8Array();

/** What both ends must agree on before a HELLO opens. @param {Bytes} conv @param {number} epoch @param {number} n @param {number} bindKind @param {{centre: string, certificateId: Bytes, role: string}} peer */
export const contextOf = (conv, epoch, n, bindKind, { centre, certificateId, role }) =>
  H('viska/1 context', conv, uint(epoch, 4), uint(n, 8), uint(bindKind, 1), utf8(centre), certificateId, utf8(role));

/** @param {Bytes} ctx @param {Bytes} prekeyId @param {Bytes} y @param {Bytes} bind */
export const infoR1 = (ctx, prekeyId, y, bind) => H('viska/1 seal r1', ctx, prekeyId, y, bind);

/** @param {Bytes} h1 */
export const infoR2 = (h1) => H('viska/1 seal r2', h1);

/** @typedef {{conv: Bytes, epoch: number, ct2: Bytes, sig: Bytes}} Accept */

/** @param {Bytes} data @returns {Accept} */
export function parseAccept(data) {
  if (data.length !== ACCEPT_SIZE) throw new Refused('bad_format');
  return { conv: data.slice(1, 17), epoch: number(data.slice(17, 21)), ct2: data.slice(21, -64), sig: data.slice(-64) };
}

/** r2, if the peer signed this answer, to this HELLO, under number `m`. @param {Bytes} h1 @param {number} m @param {Accept} accept @param {XWingKey} y @param {Bytes} verifyKey */
export async function openAccept(h1, m, { ct2, sig }, y, verifyKey) {
  await checkSignature(verifyKey, sig, 'viska/1 accept', h1, uint(m, 8), ct2);
  return y.open(ct2, await infoR2(h1));
}

/** Each of r1, r2 and bind alone keeps the keys from who lacks it. @param {Bytes} h1 @param {{ct2: Bytes, sig: Bytes}} accept @param {Bytes} r1 @param {Bytes} r2 @param {Bytes} bind */
export async function epochKeys(h1, { ct2, sig }, r1, r2, bind) {
  const material = concat(r1, r2, bind);
  const th = await H('viska/1 transcript', h1, ct2, sig);
  const [toPeer, toPhone, nextBind, checkWords] = await derive(th, material, [
    ['viska/1 phone to peer', 32], ['viska/1 peer to phone', 32], ['viska/1 bind', 32], ['viska/1 check words', 8],
  ]);
  wipe(material, r2);
  return { toPeer, toPhone, bind: nextBind, checkWords };
}

/** The bind of a kind in an end's present state. @param {number} kind @param {Bytes | null} ofEpoch @param {Bytes | null} ofCard @returns {Bytes} a copy */
export function bindOf(kind, ofEpoch, ofCard) {
  if (kind === BIND_OF_EPOCH && ofEpoch) return ofEpoch.slice();
  if (kind === BIND_OF_CARD && !ofEpoch && ofCard) return ofCard.slice();
  if (kind === NO_BIND && !ofEpoch) return EMPTY;
  throw new Refused('unexpected');
}

/** The visitor's end. */
export class Initiator extends End {
  /** @type {{epoch: number, n: number, y: XWingKey, r1: Bytes, bind: Bytes, h1: Bytes} | null} */
  #unanswered = null;
  #epochs; #since = 0;

  /** @param {Bytes} conv @param {import('./trust.js').Identity} identity the accepted peer @param {{last: number}} epochs counts those of the mailbox, whoever the peer is */
  constructor(conv, identity, epochs) {
    super(conv, 'P', 'E');
    this.identity = identity;
    this.#epochs = epochs;
  }

  get healing() {
    return this.#unanswered !== null;
  }

  /** The same peer with a newer prekey, for the next HELLO. @param {import('./trust.js').Identity} identity */
  renew(identity) {
    if (!same(identity.certificateId, this.identity.certificateId)) throw new Refused('unexpected');
    this.identity = identity;
  }

  /** @param {number} now seconds */
  needsHealing(now) {
    return this.ready && !this.healing && (this.messages >= HEAL_AFTER_MESSAGES || now - this.#since >= HEAL_AFTER_S);
  }

  /** Begins an epoch, which serves from its ACCEPT on. @param {number} bindKind @param {Bytes | null} [ofCard] 32 bytes for kind 2 @returns {Promise<Item>} */
  hello(bindKind, ofCard = null) {
    return this.inTurn(async () => {
      this.mustLive();
      const right = (ofCard?.length ?? 0) === (bindKind === BIND_OF_CARD ? 32 : 0);
      if (this.#unanswered || !right) throw new Refused('unexpected');
      const bind = bindOf(bindKind, this.bind, ofCard);
      const [peer, epoch, n] = [this.identity, ++this.#epochs.last, this.written + 1];
      const ctx = await contextOf(this.conv, epoch, n, bindKind, peer);
      const y = await XWingKey.fresh();
      const r1 = random(32);
      const ct1 = await seal(peer.prekey, await infoR1(ctx, peer.prekeyId, y.public, bind), r1);
      const head = concat(Uint8Array.of(HELLO), this.conv, uint(epoch, 4), uint(bindKind, 1), peer.prekeyId);
      const hello = concat(head, y.public, ct1);
      const h1 = await H('viska/1 hello', ctx, hello);
      this.mustLive(r1, bind);
      this.#unanswered = { epoch, n, y, r1, bind, h1 };
      return this.post(hello);
    });
  }

  /** @param {number} m @param {Bytes} data @param {number} now @returns {Promise<Read>} */
  async readAccept(m, data, now) {
    const accept = parseAccept(data);
    const { conv, epoch } = accept;
    if (!same(conv, this.conv)) throw new Refused('not_for_us');
    const hello = this.#unanswered;
    if (hello?.epoch !== epoch) throw new Refused(epoch <= this.epoch ? 'old_epoch' : 'unknown_epoch');
    const r2 = await openAccept(hello.h1, m, accept, hello.y, this.identity.verifyKey);
    const keys = await epochKeys(hello.h1, accept, hello.r1, r2, hello.bind);
    this.owes ||= this.ready; // a healing erases the peer's old keys only when it has read something new
    this.begin(epoch, keys.toPeer, keys.toPhone, keys.bind);
    this.forgetBefore(epoch);
    // The peer opened this HELLO under its number, so it has read all that was written before it.
    this.cover(hello.n);
    this.#forgetHello();
    this.#since = now;
    return { kind: 'accepted', checkWords: keys.checkWords };
  }

  #forgetHello() {
    wipe(this.#unanswered?.r1, this.#unanswered?.bind);
    this.#unanswered?.y.wipe();
    this.#unanswered = null;
  }

  wipe() {
    this.#forgetHello();
    super.wipe();
  }
}

/** @param {Bytes} conv @param {Bytes} dutyId */
export const cardInfo = (conv, dutyId) => H('viska/1 card', conv, dutyId);

/** @param {Card} card @param {Bytes} conv @param {import('./trust.js').DutyKey} duty an accepted one */
async function sealCard({ declined, bind, ...fields }, conv, duty) {
  const content = writeJson({ v: 1, ...fields, bind: b64(bind), ...(declined.length ? { declined } : {}) });
  const padded = pad(content, CARD_PADDED);
  const sealed = await seal(duty.public, await cardInfo(conv, duty.id), padded);
  wipe(content, padded);
  return new Sealed(concat(duty.id, sealed));
}

/** A visitor's wish for a human: the same card is sealed again for each new duty key. */
export class Wish {
  /** Id of the duty key that the card was last sealed for. */
  sealedFor = '';
  /** Whether a counsellor may know `bind` from a card. */
  told = false;
  bind = random(32);
  /** The counsellors whom she did not want, b64(16), three at most. @type {string[]} */
  declined = [];

  /** @param {Omit<Card, 'bind' | 'declined'>} fields */
  constructor(fields) {
    this.fields = fields;
  }

  /** @param {Bytes} conv @param {import('./trust.js').DutyKey} duty */
  async seal(conv, duty) {
    this.told = true;
    return sealCard({ ...this.fields, bind: this.bind, declined: this.declined }, conv, duty);
  }

  /** A counsellor has had it: the next one must not be bound by a secret that she knows. */
  renew() {
    wipe(this.bind);
    this.bind = random(32);
    this.told = false;
    this.sealedFor = '';
  }

  wipe() {
    wipe(this.bind);
  }
}
