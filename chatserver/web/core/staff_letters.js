// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Letters as staff read and answer them, their letter prekeys, and agreed returns (docs/protocol.md 14 and 15). Only
// the console loads it.
import { b64, frame, object, random, readJson, Refused, unb64, whole, wipe, writeJson } from './base.js';
import { picturesOf } from './duty.js';
import {
  answerKeys, ANSWER_SIZES, LETTER_SIZES, LONGEST_CHECK, LONGEST_TEXT, NONCE, padTo, questionInfo, QUESTION_SIZE,
  sealTo, signedParts, sized, textOf, unpadFrom, wrapTo,
} from './letters.js';
import { decrypt, encrypt, gcmKey, H, seal, SEALED_OVERHEAD, sign, XWING_PUBLIC, XWingKey } from './suite.js';
import { idOf, makeSigned } from './trust.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {import('./trust.js').Signed} Signed */
/** @typedef {import('./letters.js').Reader} Reader */
/** @typedef {import('./letters.js').SealedLetter} SealedLetter */
/** @typedef {import('./letters.js').VisitorLetter} VisitorLetter */
/** @typedef {{nonce: string, sealed: string}} Wrapped b64 of 12 and 48 bytes */
/** @typedef {{signKey: import('./suite.js').SignKey, letterWrap: CryptoKey, certificate: Signed}} Identity */
/** @typedef {Map<string, XWingKey>} Seeds this counsellor's letter prekeys, by b64(16) of their ids; also retired ones */
/** @typedef {{v?: 1, from: 'counsellor', at: number, name: string, question: string, text: string, live: string}} StaffLetter at: seconds; live: b64(16) */
/** @typedef {VisitorLetter | StaffLetter} Content */
/** @typedef {{v?: 1, at: number, lang: string, pictures: number[], keep: string, name: string}} Return at: the agreed time, seconds; pictures: two of 1 to 12, sorted */
/** @typedef {{id: string, body: string, wrap: string}} Kept b64; wrap: the one for this reader */

const EARLY_S = 3600; // dated an hour back, so that a phone with a slow clock takes it
const LIFE_S = 31 * 86400;
const WRAP_SIZE = 16 + 32 + SEALED_OVERHEAD;
const LONGEST_LANG = 64;
const LONGEST_NAME = 40;
const LONGEST_KEEP = 500;
const RETURN_SIZES = [4096];
const NO_BOX = new Uint8Array(16);

// ---- letter prekeys (14.2)

/** A fresh letter prekey for the server to publish, and its seed, shut, for the server to keep. @param {Identity} identity @param {string} centre @param {number} now seconds @returns {Promise<{prekey: Signed, wrapped: Wrapped}>} */
export async function makePrekey({ signKey, letterWrap, certificate }, centre, now) {
  const [seed, nonce] = [random(32), random(12)];
  const key = await XWingKey.from(seed);
  const from = Math.floor(now) - EARLY_S;
  const fields = { centre, from, until: from + LIFE_S, certificate: b64(await idOf(certificate, 'certificate')), key: b64(key.public) };
  const prekey = await makeSigned(signKey, 'letter-prekey', fields);
  const sealed = await encrypt(letterWrap, nonce, seed, seedPlace(await idOf(prekey, 'letter-prekey')));
  wipe(seed);
  key.wipe();
  return { prekey, wrapped: { nonce: b64(nonce), sealed: b64(sealed) } };
}

/** @param {Bytes} prekeyId */
const seedPlace = (prekeyId) => frame('viska/1 letter-prekey wrap', prekeyId);

/** One of one's own letter prekeys, for `Seeds`. Refuses `bad_format`, `cannot_open`. @param {Identity} identity @param {string} prekeyId b64(16) @param {Wrapped} wrapped @returns {Promise<XWingKey>} */
export async function openSeed({ letterWrap }, prekeyId, wrapped) {
  const { nonce, sealed } = object(wrapped);
  const seed = await decrypt(letterWrap, unb64(nonce, 12), unb64(sealed, 48), seedPlace(unb64(prekeyId, 16)));
  const key = await XWingKey.from(seed);
  wipe(seed);
  return key;
}

// ---- letters (14.3)

/** What a letter says, and its key `ck` (32 bytes) for colleagues who have no wrap of it. Refuses `bad_format`, `wrong_prekey` (sealed to none of these), `cannot_open`, `bad_padding`. @param {Bytes} box @param {Kept} letter @param {Seeds} seeds @returns {Promise<{content: Content, ck: Bytes}>} */
export async function openLetter(box, letter, seeds) {
  const { body, ck } = await openFrom('viska/1 letter', box, letter, seeds, LETTER_SIZES);
  return { content: body.from === 'counsellor' ? staffLetter(body) : visitorLetter(body), ck };
}

/** @param {string} label @param {Bytes} box @param {Kept} kept @param {Seeds} seeds @param {readonly number[]} sizes */
async function openFrom(label, box, kept, seeds, sizes) {
  const [id, bytes, wrap] = [unb64(kept.id, 16), sized(kept.body, sizes), unb64(kept.wrap, WRAP_SIZE)];
  const prekeyId = wrap.slice(0, 16);
  const key = seeds.get(b64(prekeyId));
  if (!key) throw new Refused('wrong_prekey');
  const ck = await key.open(wrap.slice(16), await H(`${label} wrap`, box, id, prekeyId));
  const body = readJson(unpadFrom(await decrypt(await gcmKey(ck), NONCE, bytes, frame(label, box, id))));
  if (body.v !== 1) throw new Refused('bad_format');
  return { body, ck };
}

/** @param {Record<string, unknown>} body @returns {VisitorLetter} */
function visitorLetter({ from, at, lang, text, reply, check, allow, live }) {
  const { partner } = object(allow);
  if (from !== 'visitor' || typeof partner !== 'boolean') throw new Refused('bad_format');
  return {
    v: 1, from, at: whole(at), lang: textOf(lang, LONGEST_LANG), text: textOf(text, LONGEST_TEXT),
    reply: b64(unb64(reply, XWING_PUBLIC)), check: check === null ? null : checkOf(object(check)),
    allow: { partner }, live: live === null ? null : b64(unb64(live, 16)),
  };
}

/** @param {Record<string, unknown>} check */
const checkOf = ({ question, reply }) => ({ question: textOf(question, LONGEST_CHECK), reply: textOf(reply, LONGEST_CHECK) });

/** @param {Record<string, unknown>} body @returns {StaffLetter} */
const staffLetter = ({ at, name, question, text, live }) => ({
  v: 1, from: 'counsellor', at: whole(at), name: textOf(name, LONGEST_NAME), question: textOf(question, LONGEST_CHECK),
  text: textOf(text, LONGEST_TEXT), live: b64(unb64(live, 16)),
});

/** The staff's side of a thread for all colleagues; or, for a centre to hand on to, the letter as it was. Refuses `no_reader`, `too_long`. @param {Bytes} box @param {Content} content @param {readonly Reader[]} readers accepted @returns {Promise<SealedLetter>} */
export const sealCopy = (box, content, readers) => sealTo('viska/1 letter', box, content, readers, LETTER_SIZES);

/** A letter's key for one more colleague, b64(1184). @param {Bytes} box @param {string} id of the letter @param {Bytes} ck @param {Reader} reader accepted */
export const wrapFor = (box, id, ck, reader) => wrapTo('viska/1 letter', box, unb64(id, 16), ck, reader);

// ---- answers (14.4)

/**
 * The answer behind its question, under the name of the certificate; `proof` is what the relay compares with. `live`,
 * drawn by the caller, is b64(16). Refuses `too_long`; `bad_format` for a reply of signs alone.
 * @param {Bytes} box @param {Bytes} replyKey 1216 bytes @param {{at: number, question: string, reply: string, text: string, live: string}} answer at: seconds @param {Identity} identity
 * @returns {Promise<{id: string, question: string, answer: string, proof: string}>}
 */
export async function sealAnswer(box, replyKey, { at, question, reply, text, live }, { signKey, certificate }) {
  if ([...text].length > LONGEST_TEXT || [...question].length > LONGEST_CHECK) throw new Refused('too_long');
  const [id, salt, s] = [random(16), random(16), random(32)];
  const name = textOf(readJson(unb64(certificate.body)).name, LONGEST_NAME);
  const keys = await answerKeys(box, b64(id), { question, salt, s }, reply);
  const parts = signedParts(box, id, { at, live: unb64(live, 16), text, name });
  const sig = b64(await sign(signKey, 'viska/1 answer by', ...parts));
  const asked = padTo(writeJson({ v: 1, question, salt: b64(salt), s: b64(s) }), [QUESTION_SIZE]);
  const padded = padTo(writeJson({ v: 1, at, name, text, live, certificate, sig }), ANSWER_SIZES);
  const sealed = {
    id: b64(id),
    question: b64(await seal(replyKey, await questionInfo(box, id), asked)),
    answer: b64(await encrypt(keys.key, NONCE, padded, frame('viska/1 answer', box, id))),
    proof: b64(new Uint8Array(await crypto.subtle.digest('SHA-256', unb64(keys.proof, 32)))),
  };
  wipe(s, asked, padded);
  return sealed;
}

// ---- agreed returns (15)

/** Refuses `no_reader`, `too_long`. @param {Return} content @param {readonly Reader[]} readers accepted @returns {Promise<SealedLetter>} */
export async function sealReturn(content, readers) {
  if ([...content.keep].length > LONGEST_KEEP) throw new Refused('too_long');
  return sealTo('viska/1 return', NO_BOX, content, readers, RETURN_SIZES);
}

/** Refuses as `openLetter`. @param {Kept} kept @param {Seeds} seeds @returns {Promise<Return>} */
export async function openReturn(kept, seeds) {
  const { body: { at, lang, pictures, keep, name }, ck } = await openFrom('viska/1 return', NO_BOX, kept, seeds, RETURN_SIZES);
  wipe(ck);
  return { v: 1, at: whole(at), lang: textOf(lang, LONGEST_LANG), pictures: picturesOf(pictures), keep: textOf(keep, LONGEST_KEEP), name: textOf(name, LONGEST_NAME) };
}
