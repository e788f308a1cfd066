// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Prekeys of a shift, the duty key, its wraps and the cards it opens (docs/protocol.md 4 and 9). Only the console loads it.
import { b64, random, readJson, Refused, same, unb64, whole, wipe } from './base.js';
import { Sealed, unpad } from './channel.js';
import { cardInfo, TIMES } from './handshake.js';
import { H, seal, SEALED_OVERHEAD, XWingKey } from './suite.js';
import { idOf, makeSigned } from './trust.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {import('./trust.js').Signed} Signed */
/** @typedef {Omit<import('./handshake.js').Card, 'pictures' | 'back'> & {pictures: number[] | null, back: Back | ''}} OpenedCard pictures: two of 1 to 12, the lower first, if she chose; back: how she says she comes back (15) */
/** @typedef {import('./handshake.js').Back} Back */
/** @typedef {{centre: string, certificateId: Bytes, signKey: import('./suite.js').SignKey}} Self */

const CARD_SIZE = 1664;
const LONGEST_WORD = 64;
const MOST_DECLINED = 3;
const MOST_PICTURE = 12;
export const SHIFT_S = 12 * 3600;
const WRAP_SIZE = 32 + SEALED_OVERHEAD;
const EARLY_S = 3600; // objects are dated an hour back, so that a phone with a slow clock takes them

/** @param {Self} self @param {'prekey' | 'duty'} kind @param {XWingKey} key @param {number} now @param {number} lifeS counted from its early date */
async function signKeyOf(self, kind, key, now, lifeS) {
  const from = Math.floor(now) - EARLY_S;
  const fields = { centre: self.centre, from, until: from + lifeS, certificate: b64(self.certificateId), key: b64(key.public) };
  const signed = await makeSigned(self.signKey, kind, fields);
  return { signed, id: await idOf(signed, kind), until: from + lifeS };
}

/** The prekey of one shift: lives 12 hours at most. @param {Self} self @param {number} now */
export async function makePrekey(self, now) {
  const key = await XWingKey.fresh();
  return { key, ...(await signKeyOf(self, 'prekey', key, now, EARLY_S + SHIFT_S)) };
}

/** @param {Bytes} dutyId @param {Bytes} prekeyId @param {string} seat */
const infoOf = (dutyId, prekeyId, seat) => H('viska/1 duty wrap', dutyId, prekeyId, unb64(seat, 16));

/** A duty key that this browser holds. Its seed stays here, to be passed on to colleagues. */
export class HeldDuty {
  #seed;

  /** @param {Bytes} id @param {XWingKey} key @param {Bytes} seed taken over @param {number} until */
  constructor(id, key, seed, until) {
    this.id = id;
    this.key = key;
    this.until = until;
    this.#seed = seed;
  }

  /** A new one, signed by its maker. @param {Self} self @param {number} now @returns {Promise<{held: HeldDuty, signed: Signed}>} */
  static async make(self, now) {
    const seed = random(32);
    const key = await XWingKey.from(seed);
    const { signed, id, until } = await signKeyOf(self, 'duty', key, now, SHIFT_S);
    return { held: new HeldDuty(id, key, seed, until), signed };
  }

  /**
   * The one in a wrap made for this desk; refuses a seed that does not make the signed key.
   * @param {Bytes} wrapped @param {import('./trust.js').DutyKey} duty @param {{id: Bytes, key: XWingKey}} prekey @param {string} seat
   */
  static async open(wrapped, duty, prekey, seat) {
    if (wrapped.length !== WRAP_SIZE) throw new Refused('bad_format');
    const seed = await prekey.key.open(wrapped, await infoOf(duty.id, prekey.id, seat));
    const key = await XWingKey.from(seed);
    if (!same(key.public, duty.public)) {
      wipe(seed);
      throw new Refused('cannot_open');
    }
    return new HeldDuty(duty.id, key, seed, duty.until);
  }

  /** The key for one desk on duty. @param {import('./trust.js').Identity} desk accepted @param {string} seat */
  async wrapFor(desk, seat) {
    return new Sealed(await seal(desk.prekey, await infoOf(this.id, desk.prekeyId, seat), this.#seed));
  }

  wipe() {
    wipe(this.#seed);
    this.key.wipe();
  }
}

/** What a waiting card says. @param {Bytes} sealed @param {Bytes} conv @param {Bytes} dutyId @param {import('./suite.js').XWingKey} key @returns {Promise<OpenedCard>} */
export async function openCard(sealed, conv, dutyId, key) {
  if (sealed.length !== CARD_SIZE) throw new Refused('bad_format');
  if (!same(sealed.slice(0, 16), dutyId)) throw new Refused('not_for_us');
  const { v, lang, risk, reason, time, asked, bind, declined = [], pictures, back } = readJson(unpad(await key.open(sealed.slice(16), await cardInfo(conv, dutyId))));
  if (v !== 1 || whole(risk, 1) > 4 || !TIMES.includes(word(time))) throw new Refused('bad_format');
  if (!Array.isArray(declined) || declined.length > MOST_DECLINED) throw new Refused('bad_format');
  declined.forEach((id) => unb64(id, 16));
  const shown = comingBack(pictures, back);
  return { lang: word(lang), risk: whole(risk), reason: word(reason), time: word(time), asked: whole(asked), bind: unb64(bind, 32), declined, ...shown };
}

/** The fields by which she says that she was here before. @param {unknown} pictures @param {unknown} back @returns {{pictures: number[] | null, back: Back | ''}} */
function comingBack(pictures, back) {
  if (pictures === undefined && back === undefined) return { pictures: null, back: '' };
  if (back !== undefined && back !== 'cut_off' && back !== 'return') throw new Refused('bad_format');
  return { pictures: picturesOf(pictures), back: back ?? '' };
}

/** Two different ones of twelve, the lower first, or `bad_format`. @param {unknown} value @returns {number[]} */
export function picturesOf(value) {
  if (!Array.isArray(value) || value.length !== 2) throw new Refused('bad_format');
  const [low, high] = value.map((one) => whole(one, 1));
  if (low >= high || high > MOST_PICTURE) throw new Refused('bad_format');
  return [low, high];
}

/** @param {unknown} value */
function word(value) {
  if (typeof value !== 'string' || [...value].length > LONGEST_WORD) throw new Refused('bad_format');
  return value;
}
