// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The counsellor's end of a chat (docs/protocol.md section 7.1). Only the console loads it.
import { concat, number, random, Refused, same, uint, wipe } from './base.js';
import { ACCEPT, End, HELLO_SIZE } from './channel.js';
import { bindOf, contextOf, epochKeys, infoR1, infoR2 } from './handshake.js';
import { H, seal, sign, XWING_PUBLIC } from './suite.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {{id: Bytes, key: import('./suite.js').XWingKey, until: number}} Prekey */
/** @typedef {{centre: string, role: string, certificateId: Bytes, signKey: import('./suite.js').SignKey}} Self */

/** @typedef {ReturnType<typeof parseHello>} Hello */

/** @param {Bytes} data */
export function parseHello(data) {
  if (data.length !== HELLO_SIZE) throw new Refused('bad_format');
  const y = 38 + XWING_PUBLIC;
  return {
    conv: data.slice(1, 17), epoch: number(data.slice(17, 21)), bindKind: data[21],
    prekeyId: data.slice(22, 38), y: data.slice(38, y), ct1: data.slice(y),
  };
}

/** r1; `cannot_open` also when the maker of the HELLO did not know `bind`. @param {Bytes} ctx @param {Hello} hello @param {Bytes} bind @param {import('./suite.js').XWingKey} prekey */
export const openHello = async (ctx, { prekeyId, y, ct1 }, bind, prekey) => prekey.open(ct1, await infoR1(ctx, prekeyId, y, bind));

export class Responder extends End {
  #self; #prekeys; #cardBind;

  /** @param {Bytes} conv @param {Self} self @param {Prekey[]} prekeys those held @param {Bytes | null} cardBind the secret of the opened card, taken over */
  constructor(conv, self, prekeys, cardBind) {
    super(conv, 'E', 'P');
    this.#self = self;
    this.#prekeys = prekeys;
    this.#cardBind = cardBind;
  }

  /** @param {number} n @param {Bytes} data @param {number} now @returns {Promise<import('./channel.js').Read>} */
  async readHello(n, data, now) {
    const hello = parseHello(data);
    if (!same(hello.conv, this.conv)) throw new Refused('not_for_us');
    if (hello.epoch <= this.epoch) throw new Refused('old_epoch');
    const bind = bindOf(hello.bindKind, this.bind, this.#cardBind);
    const prekey = this.#prekeys.find(({ id, until }) => same(id, hello.prekeyId) && now < until);
    if (!prekey) throw new Refused('wrong_prekey');
    const ctx = await contextOf(this.conv, hello.epoch, n, hello.bindKind, this.#self);
    const r1 = await openHello(ctx, hello, bind, prekey.key);
    const h1 = await H('viska/1 hello', ctx, data);
    const { data: reply, r2, accept } = await this.#accept(h1, hello.epoch, hello.y);
    const keys = await epochKeys(h1, accept, r1, r2, bind);
    wipe(r1, bind);
    this.begin(hello.epoch, keys.toPhone, keys.toPeer, keys.bind);
    wipe(this.#cardBind);
    this.#cardBind = null;
    this.post(reply);
    return { kind: 'hello', bindKind: hello.bindKind, checkWords: keys.checkWords };
  }

  /** @param {Bytes} h1 @param {number} epoch @param {Bytes} y */
  async #accept(h1, epoch, y) {
    const r2 = random(32);
    const ct2 = await seal(y, await infoR2(h1), r2);
    const sig = await sign(this.#self.signKey, 'viska/1 accept', h1, uint(this.written + 1, 8), ct2);
    return { data: concat(Uint8Array.of(ACCEPT), this.conv, uint(epoch, 4), ct2, sig), r2, accept: { ct2, sig } };
  }

  wipe() {
    wipe(this.#cardBind);
    this.#cardBind = null;
    super.wipe();
  }
}
