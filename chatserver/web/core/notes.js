// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Words from one counsellor's desk to another's, sealed and signed (docs/protocol.md 9.1). Only the console loads it.
import { concat, readJson, Refused, unb64, whole, writeJson } from './base.js';
import { pad, Sealed, unpad } from './channel.js';
import { checkSignature, H, seal, SEALED_OVERHEAD, sign } from './suite.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {Record<string, any> & {t: string}} NotePacket */
/** @typedef {{seat: string, prekey: Awaited<ReturnType<typeof import('./duty.js').makePrekey>>, signKey: import('./suite.js').SignKey}} Self */

const BUCKETS = [512, 1024, 2048];
const SIGNATURE = 64;
const FRESH_S = 600;
// The phone, which loads channel.js too, never lets these pass.
for (const bucket of BUCKETS) Sealed.sizes.add(bucket + SEALED_OVERHEAD);

/** Where a note belongs: from this desk to that desk's key of this shift. @param {Bytes} prekeyId @param {string} from @param {string} to */
export const placeOf = (prekeyId, from, to) => H('viska/1 note', prekeyId, unb64(from, 16), unb64(to, 16));

/** @param {Bytes} content @param {Bytes} place @param {import('./suite.js').SignKey} signKey @param {Bytes} prekey */
export async function sealNote(content, place, signKey, prekey) {
  const signed = concat(await sign(signKey, 'viska/1 note by', place, content), content);
  const bucket = BUCKETS.find((size) => size >= signed.length + 2);
  if (!bucket) throw new Refused('too_long');
  return new Sealed(await seal(prekey, place, pad(signed, bucket)));
}

/** @param {Bytes} sealed @param {Bytes} place @param {import('./suite.js').XWingKey} prekey @param {Bytes} verifyKey of its author */
export async function openNote(sealed, place, prekey, verifyKey) {
  if (!BUCKETS.includes(sealed.length - SEALED_OVERHEAD)) throw new Refused('bad_format');
  const signed = unpad(await prekey.open(sealed, place));
  const content = signed.slice(SIGNATURE);
  await checkSignature(verifyKey, signed.slice(0, SIGNATURE), 'viska/1 note by', place, content);
  const { v, at, n, packet } = readJson(content);
  if (v !== 1 || typeof (/** @type {any} */ (packet)?.t) !== 'string') throw new Refused('bad_format');
  return { at: whole(at), n: whole(n, 1), packet: /** @type {NotePacket} */ (packet) };
}

/** The notes of one shift: numbers what is written, refuses what is old or was read before. */
export class Notes {
  #written = 0;
  /** Highest number read, by the author's seat. @type {Map<string, number>} */
  #read = new Map();
  #self; #now;

  /** @param {Self} self @param {() => number} now seconds */
  constructor(self, now) {
    this.#self = self;
    this.#now = now;
  }

  /** @param {import('./trust.js').Identity} colleague accepted @param {string} to its seat @param {NotePacket} packet */
  async seal(colleague, to, packet) {
    const content = writeJson({ v: 1, at: Math.floor(this.#now()), n: ++this.#written, packet });
    const place = await placeOf(colleague.prekeyId, this.#self.seat, to);
    return sealNote(content, place, this.#self.signKey, colleague.prekey);
  }

  /** Refuses (`old_note`) what the relay kept back for ten minutes or shows again. @param {import('./trust.js').Identity} colleague accepted @param {string} from its seat @param {Bytes} sealed */
  async open(colleague, from, sealed) {
    const { prekey, seat } = this.#self;
    const { at, n, packet } = await openNote(sealed, await placeOf(prekey.id, from, seat), prekey.key, colleague.verifyKey);
    if (n <= (this.#read.get(from) ?? 0) || Math.abs(this.#now() - at) > FRESH_S) throw new Refused('old_note');
    this.#read.set(from, n);
    return packet;
  }
}
