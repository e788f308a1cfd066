// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Letters and their answers, as who wrote the letter makes and reads them (docs/protocol.md section 14). Fetched late.
import { b64, concat, frame, number, object, random, readJson, Refused, uint, unb64, utf8, whole, wipe, writeJson } from './base.js';
import { fold } from './fold.js';
import { checkSignature, decrypt, derive, encrypt, gcmKey, H, seal, SEALED_OVERHEAD, XWING_PUBLIC, XWingKey } from './suite.js';
import { DirectoryReader, loadJson, Trust } from './trust.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {import('./trust.js').DutyKey} Reader whose letter prekey was accepted: its id (16 bytes), its public half (1216) */
/** @typedef {{box: Bytes, auth: Bytes, reply: Bytes}} Keys box: 16 bytes; auth: 32, for the relay alone; reply: seed (32) of the reply key. The caller wipes them */
/** @typedef {{trust: Trust, directory: DirectoryReader, now: () => number}} Judge who says whom to believe; now: seconds */
/** @typedef {{v?: 1, from: 'visitor', at: number, lang: string, text: string, reply: string, check: {question: string, reply: string} | null, allow: {partner: boolean}, live: string | null}} VisitorLetter at: seconds; reply: b64(1216), see `replyKey`; live: b64(16) of the answer she has read */
/** @typedef {{id: string, body: string, wraps: string[]}} SealedLetter b64; the wraps in the order of the readers */
/** @typedef {{question: string, salt: Bytes, s: Bytes}} Opened salt: 16 bytes, s: 32 */
/** @typedef {{at: number, name: string, text: string, live: string}} Answer at: seconds; live: b64(16), shows who sees it again that this answer was read */

export const WORDS = 6;
export const MOST_NUMBER = 7776;
export const LONGEST_TEXT = 10_000;
export const LONGEST_CHECK = 200;
export const LETTER_SIZES = [1024, 2048, 4096, 8192, 16384, 32768, 65536];
export const ANSWER_SIZES = LETTER_SIZES.slice(2);
export const QUESTION_SIZE = 1024;
const MOST_READERS = 24;
const LONGEST_NAME = 40;
const ROUNDS = 210_000;
const DIRECTORY_S = 60;
const GCM_OVERHEAD = 16;
export const NONCE = new Uint8Array(12); // every key is used once
const EMPTY = new Uint8Array();

/** For pages without a chat: a trust of its own. @param {{centre: string, root: string}} site root: b64(32) @param {string} origin of the relay, or empty @param {() => number} now seconds @returns {Judge} */
export function judgeOf(site, origin, now) {
  const trust = new Trust(site);
  const load = () => loadJson(globalThis.fetch.bind(globalThis), `${origin}/directory`);
  return { trust, directory: new DirectoryReader(trust, load, now), now };
}

// ---- the words (14.1)

/** The keys of a code's numbers; half a second of work on a slow phone. Refuses (`bad_format`) what is no code. @param {readonly number[]} numbers @param {string} centre @returns {Promise<Keys>} */
export async function keysOf(numbers, centre) {
  const right = numbers.length === WORDS && numbers.every((one) => whole(one, 1) <= MOST_NUMBER);
  if (!right) throw new Refused('bad_format');
  const text = utf8(numbers.join(' '));
  const master = await stretch(text, frame('viska/1 letter words', utf8(centre)));
  const [box, auth, reply] = await derive(EMPTY, master, [
    ['viska/1 letter box', 16], ['viska/1 letter auth', 32], ['viska/1 letter reply', 32],
  ]);
  wipe(text, master);
  return { box, auth, reply };
}

/** PBKDF2, slow on purpose, 32 bytes. @param {Bytes} secret @param {Bytes} salt @returns {Promise<Bytes>} */
async function stretch(secret, salt) {
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const way = { name: 'PBKDF2', hash: 'SHA-512', salt, iterations: ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(way, key, 256));
}

/** The public reply key for a letter, b64(1216). @param {Bytes} seed `reply` of the keys */
export async function replyKey(seed) {
  const key = await XWingKey.from(seed);
  key.wipe();
  return b64(key.public);
}

// ---- a letter (14.3)

/** A letter prekey, if a live counsellor signed it; refuses as section 4 says. @param {Trust} trust @param {unknown} shown {certificate, prekey} @param {number} now seconds @returns {Promise<Reader>} */
export async function acceptLetterPrekey(trust, shown, now) {
  const { certificate, prekey } = object(shown);
  const { owner, body, id } = await trust.owned(certificate, 'counsellor', prekey, 'letter-prekey', now);
  return { id, public: unb64(body.key, XWING_PUBLIC), certificateId: owner.id, until: Math.min(owner.until, body.until) };
}

/**
 * Who of those that `GET /letters` names can be trusted with a letter; who is not certified, live and in date gets none.
 * @param {Judge} judge @param {unknown} published [{certificate, prekey}] @returns {Promise<Reader[]>} perhaps nobody
 */
export async function acceptReaders({ trust, directory, now }, published) {
  if (!Array.isArray(published)) throw new Refused('bad_format');
  const judged = await Promise.all(published.map((shown) =>
    directory.judge(DIRECTORY_S, () => acceptLetterPrekey(trust, shown, now())).catch((error) => {
      if (!(error instanceof Refused)) throw error;
      return null;
    })));
  return judged.filter((one) => one !== null).slice(0, MOST_READERS);
}

/** Refuses `no_reader`, `too_long` (more than 10,000 characters). @param {Bytes} box @param {VisitorLetter} content @param {readonly Reader[]} readers accepted @returns {Promise<SealedLetter>} */
export const sealLetter = (box, content, readers) => sealTo('viska/1 letter', box, content, readers, LETTER_SIZES);

/** Seals under a fresh key and that key to each reader. @param {string} label @param {Bytes} box @param {object} content @param {readonly Reader[]} readers @param {readonly number[]} sizes @returns {Promise<SealedLetter>} */
export async function sealTo(label, box, content, readers, sizes) {
  if (!readers.length) throw new Refused('no_reader');
  const { text = '' } = /** @type {{text?: string}} */ (content);
  if ([...text].length > LONGEST_TEXT) throw new Refused('too_long');
  const [id, ck] = [random(16), random(32)];
  const padded = padTo(writeJson({ ...content, v: 1 }), sizes);
  const body = await encrypt(await gcmKey(ck), NONCE, padded, frame(label, box, id));
  const wraps = await Promise.all(readers.map((reader) => wrapTo(label, box, id, ck, reader)));
  wipe(padded, ck);
  return { id: b64(id), body: b64(body), wraps };
}

/** @param {string} label @param {Bytes} box @param {Bytes} id @param {Bytes} ck @param {Reader} reader @returns {Promise<string>} b64(1184) */
export async function wrapTo(label, box, id, ck, reader) {
  const sealed = await seal(reader.public, await H(`${label} wrap`, box, id, reader.id), ck);
  return b64(concat(reader.id, sealed));
}

// ---- an answer (14.4)

/** What must be answered before the answer opens. Refuses `bad_format`, `cannot_open`, `bad_padding`. @param {Keys} keys @param {{id: string, question: string}} answer as the relay gives it @returns {Promise<Opened>} */
export async function openQuestion({ box, reply }, { id, question }) {
  const sealed = unb64(question, QUESTION_SIZE + SEALED_OVERHEAD);
  const key = await XWingKey.from(reply);
  const padded = await key.open(sealed, await questionInfo(box, unb64(id, 16)));
  key.wipe();
  const { v, question: asked, salt, s } = readJson(unpadFrom(padded));
  if (v !== 1) throw new Refused('bad_format');
  return { question: textOf(asked, LONGEST_CHECK), salt: unb64(salt, 16), s: unb64(s, 32) };
}

/** @param {Bytes} box @param {Bytes} id */
export const questionInfo = (box, id) => H('viska/1 answer question', box, id);

/**
 * The keys of what she replied: `proof`, b64(32), for the relay, `key` for the answer. A wrong reply gives other keys.
 * Refuses (`bad_format`) a reply of signs alone.
 * @param {Bytes} box @param {string} id of the answer @param {Opened} opened @param {string} reply as it was typed
 */
export async function answerKeys(box, id, { salt, s }, reply) {
  const folded = utf8(fold(reply).join(''));
  if (!folded.length) throw new Refused('bad_format');
  const rk = await stretch(folded, frame('viska/1 letter check', box, unb64(id, 16), salt));
  const [key, proof] = await derive(s, rk, [['viska/1 answer key', 32], ['viska/1 answer proof', 32]]);
  const keys = { key: await gcmKey(key), proof: b64(proof) };
  wipe(folded, rk, key);
  return keys;
}

/**
 * What the centre answered. Refuses `bad_format`, `cannot_open` (the reply was another one), `bad_padding`,
 * `bad_signature`, and as a counsellor is refused (section 4).
 * @param {Judge} judge @param {Bytes} box @param {string} id @param {CryptoKey} key of `answerKeys` @param {string} answer b64 @returns {Promise<Answer>}
 */
export async function openAnswer({ trust, directory, now }, box, id, key, answer) {
  const bytes = sized(answer, ANSWER_SIZES);
  const place = unb64(id, 16);
  const body = readJson(unpadFrom(await decrypt(key, NONCE, bytes, frame('viska/1 answer', box, place))));
  const [at, name, text] = [whole(body.at), textOf(body.name, LONGEST_NAME), textOf(body.text, LONGEST_TEXT)];
  const [live, sig] = [unb64(body.live, 16), unb64(body.sig, 64)];
  if (body.v !== 1) throw new Refused('bad_format');
  const author = await directory.judge(DIRECTORY_S, () => trust.acceptCertificate(object(body.certificate), 'counsellor', now()));
  if (name !== author.name) throw new Refused('bad_signature');
  await checkSignature(author.key, sig, 'viska/1 answer by', ...signedParts(box, place, { at, live, text, name }));
  return { at, name, text, live: b64(live) };
}

/** What an answer's signature is over. @param {Bytes} box @param {Bytes} id @param {{at: number, live: Bytes, text: string, name: string}} answer */
export const signedParts = (box, id, { at, live, text, name }) => [box, id, uint(at, 8), live, utf8(text), utf8(name)];

// ---- sizes

/** u32(length) || content || zeros, in the smallest of `sizes`; refuses `too_long`. @param {Bytes} content overwritten @param {readonly number[]} sizes */
export function padTo(content, sizes) {
  const size = sizes.find((one) => content.length + 4 <= one);
  if (!size) throw new Refused('too_long');
  const padded = concat(uint(content.length, 4), content, new Uint8Array(size - 4 - content.length));
  wipe(content);
  return padded;
}

/** @param {Bytes} padded */
export function unpadFrom(padded) {
  const end = 4 + number(padded.slice(0, 4));
  if (end > padded.length || padded.slice(end).some((byte) => byte !== 0)) throw new Refused('bad_padding');
  return padded.slice(4, end);
}

/** AES-GCM's output of one of these sizes, or `bad_format`. @param {unknown} text b64 @param {readonly number[]} sizes */
export function sized(text, sizes) {
  const bytes = unb64(text);
  if (!sizes.includes(bytes.length - GCM_OVERHEAD)) throw new Refused('bad_format');
  return bytes;
}

/** @param {unknown} value @param {number} [most] characters */
export function textOf(value, most = Infinity) {
  if (typeof value !== 'string' || [...value].length > most) throw new Refused('bad_format');
  return value;
}
