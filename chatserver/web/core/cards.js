// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Waiting cards, which the relay keeps and cannot read (docs/protocol.md section 9).
import { b64, concat, random, readJson, same, unb64, whole, wipe, writeJson } from './bytes.js';
import { pad, Sealed, unpad } from './channel.js';
import { Refused } from './errors.js';
import { H, seal } from './suite.js';

/** @typedef {import('./bytes.js').Bytes} Bytes */
/** @typedef {{lang: string, risk: number, reason: string, asked: number, bind: Bytes}} Card asked: whole seconds; bind: 32 bytes */

const PADDED = 512;
const CARD_SIZE = 1664;
const LONGEST_WORD = 64;

/** @param {Bytes} conv @param {Bytes} dutyId */
const infoOf = (conv, dutyId) => H('viska/1 card', conv, dutyId);

/** @param {Card} card @param {Bytes} conv @param {import('./trust.js').DutyKey} duty an accepted one */
export async function sealCard({ lang, risk, reason, asked, bind }, conv, duty) {
  const content = writeJson({ v: 1, lang, risk, reason, asked, bind: b64(bind) });
  const padded = pad(content, PADDED);
  const sealed = await seal(duty.public, await infoOf(conv, duty.id), padded);
  wipe(content, padded);
  return new Sealed(concat(duty.id, sealed));
}

/** @param {Bytes} sealed @param {Bytes} conv @param {Bytes} dutyId @param {import('./suite.js').XWingKey} key @returns {Promise<Card>} */
export async function openCard(sealed, conv, dutyId, key) {
  if (sealed.length !== CARD_SIZE) throw new Refused('bad_format');
  if (!same(sealed.slice(0, 16), dutyId)) throw new Refused('not_for_us');
  const { v, lang, risk, reason, asked, bind } = readJson(unpad(await key.open(sealed.slice(16), await infoOf(conv, dutyId))));
  if (v !== 1 || whole(risk, 1) > 4) throw new Refused('bad_format');
  return { lang: word(lang), risk: whole(risk), reason: word(reason), asked: whole(asked), bind: unb64(bind, 32) };
}

/** @param {unknown} value */
function word(value) {
  if (typeof value !== 'string' || [...value].length > LONGEST_WORD) throw new Refused('bad_format');
  return value;
}

/** A visitor's wish for a human: the same card is sealed again for each new duty key. */
export class Wish {
  /** Id of the duty key that the card was last sealed for. */
  sealedFor = '';
  /** Whether a counsellor may know `bind` from a card. */
  told = false;
  bind = random(32);

  /** @param {{lang: string, risk: number, reason: string, asked: number}} fields */
  constructor(fields) {
    this.fields = fields;
  }

  /** @param {Bytes} conv @param {import('./trust.js').DutyKey} duty */
  async seal(conv, duty) {
    const sealed = await sealCard({ ...this.fields, bind: this.bind }, conv, duty);
    this.told = true;
    return sealed;
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
