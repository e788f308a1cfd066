// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// What each kind of vector asks of the browser's side (docs/vectors/README.md): `given` in, `expect` out.
import { b64, frame, Refused, same, unb64, utf8 } from 'core/base.js';
import { openMessage, parseMessage, readPacket } from 'core/channel.js';
import { HeldDuty, openCard } from 'core/duty.js';
import { fold } from 'core/fold.js';
import { placeOf as handoverPlace } from 'core/handover.js';
import { acceptLetterPrekey, acceptReaders, answerKeys, keysOf, openAnswer, openQuestion, sealLetter } from 'core/letters.js';
import { openNote, placeOf as notePlace } from 'core/notes.js';
import { contextOf, epochKeys, Initiator, openAccept, parseAccept } from 'core/handshake.js';
import { openHello, parseHello, Responder } from 'core/responder.js';
import { openLetter, openReturn, openSeed } from 'core/staff_letters.js';
import { deriveSecrets, fingerprint, unwrapIdentity } from 'core/staff_keys.js';
import { decrypt, encrypt, gcmKey, H, seal, signKey, verifyKey, XWingKey } from 'core/suite.js';
import { nameOf, Trust } from 'core/trust.js';
import { draws } from '/test/base.js';

/** @typedef {Record<string, any>} Fields */
/** @typedef {import('core/base.js').Bytes} Bytes */

/** @param {Bytes} bytes */
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** @param {string} text @returns {Bytes} */
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
/** @param {unknown} value */
const text = (value) => (value instanceof Uint8Array ? b64(value) : value);
/** @param {string} seed b64 */
const xWing = (seed) => XWingKey.from(unb64(seed));

/** @param {Fields} given */
async function readerOf({ root, centre, accepted }) {
  const trust = new Trust({ root, centre });
  for (const { directory, now } of accepted) await trust.acceptDirectory(directory, now);
  return trust;
}

/** A reader whose directory is not loaded anew. @param {Fields} given @returns {Promise<any>} */
async function judgeOf(given) {
  const judge = (/** @type {number} */ _age, /** @type {() => Promise<unknown>} */ accept) => accept();
  return { trust: await readerOf(given), directory: { judge }, now: () => given.now };
}

/** The keys that come out of opening an identity key alone. @param {string} seed b64 */
async function identityOf(seed) {
  const [wrap, nonce] = [await gcmKey(new Uint8Array(32)), new Uint8Array(12)];
  const sealed = await encrypt(wrap, nonce, unb64(seed), frame('viska/1 identity wrap', utf8('asa')));
  return unwrapIdentity('asa', wrap, { nonce: b64(nonce), sealed: b64(sealed) });
}

/** @param {Record<string, string>} given seeds by the ids of their letter prekeys */
async function seedsOf(given) {
  const seeds = new Map();
  for (const [id, seed] of Object.entries(given)) seeds.set(id, await xWing(seed));
  return seeds;
}

/** @param {object} fields */
const texts = (fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, text(value)]));

/** @type {Record<string, (given: Fields) => Promise<Fields> | Fields>} */
const DOES = {
  unb64: (given) => ({ hex: hex(unb64(given.text, given.size)) }),
  async frame({ label, parts }) {
    const bytes = parts.map(unhex);
    return { frame: hex(frame(label, ...bytes)), hash: hex(await H(label, ...bytes)) };
  },
  async ids({ secret }) {
    const bytes = unb64(secret, 32);
    return { seat: await nameOf('seat', bytes), mailbox: await nameOf('mailbox', bytes) };
  },
  fingerprint: async ({ key }) => ({ fingerprint: await fingerprint(key) }),
  xwing_public: async ({ seed }) => ({ public: b64((await xWing(seed)).public) }),
  open: async ({ seed, info, sealed }) => ({ plaintext: b64(await (await xWing(seed)).open(unb64(sealed), unb64(info))) }),
  async accept_directory(given) {
    await (await readerOf(given)).acceptDirectory(given.directory, given.now);
    return {};
  },
  async accept_identity(given) {
    const found = await (await readerOf(given)).acceptIdentity(given.identity, given.role, given.now);
    return {
      centre: found.centre, role: found.role, name: found.name, demo: found.demo, until: found.until,
      certificate_id: b64(found.certificateId), verify_key: b64(found.verifyKey),
      prekey_id: b64(found.prekeyId), prekey_public: b64(found.prekey),
    };
  },
  async accept_duty(given) {
    const found = await (await readerOf(given)).acceptDuty(given.duty, given.now);
    return { id: b64(found.id), public: b64(found.public), certificate_id: b64(found.certificateId), until: found.until };
  },
  async open_hello(given) {
    const data = unb64(given.hello);
    const hello = parseHello(data);
    const peer = { centre: given.centre, role: given.role, certificateId: unb64(given.certificate_id) };
    const ctx = await contextOf(unb64(given.conv), hello.epoch, given.n, hello.bindKind, peer);
    const r1 = await openHello(ctx, hello, unb64(given.bind), await xWing(given.prekey_seed));
    const h1 = await H('viska/1 hello', ctx, data);
    return { epoch: hello.epoch, bind_kind: hello.bindKind, prekey_id: b64(hello.prekeyId), ctx: b64(ctx), r1: b64(r1), h1: b64(h1) };
  },
  async open_accept(given) {
    const accept = parseAccept(unb64(given.accept));
    const [h1, verify] = [unb64(given.h1), unb64(given.verify_key)];
    const r2 = await openAccept(h1, given.m, accept, await xWing(given.y_seed), verify);
    const shown = b64(r2);
    const keys = await epochKeys(h1, accept, unb64(given.r1), r2, unb64(given.bind));
    return {
      epoch: accept.epoch, r2: shown, phone_to_peer: b64(keys.toPeer), peer_to_phone: b64(keys.toPhone),
      bind: b64(keys.bind), check_words: b64(keys.checkWords),
    };
  },
  async open_message(given) {
    const { epoch, sealed } = parseMessage(unb64(given.item));
    const [chain, conv] = [unb64(given.chain), unb64(given.conv)];
    const { content, next } = await openMessage(chain, conv, epoch, utf8(given.direction), given.n, sealed);
    return { epoch, content: b64(content), chain: b64(next) };
  },
  read_packet: ({ content, written }) => ({ packet: readPacket(unb64(content), written) }),
  async open_card(given) {
    const card = await openCard(unb64(given.card), unb64(given.conv), unb64(given.duty_id), await xWing(given.duty_seed));
    return texts(card);
  },
  async open_note(given) {
    const id = unb64(given.key_id);
    const place = await (given.reader ? notePlace(id, given.author, given.reader) : handoverPlace(id, unb64(given.author)));
    return openNote(unb64(given.note), place, await xWing(given.seed), unb64(given.verify_key));
  },
  note_key: async ({ seed }) => ({ public: b64((await identityOf(seed)).noteKey.public) }),
  // The seed stays in the object; that it is the right one shows in the key that it makes.
  async open_wrap(given) {
    const duty = { id: unb64(given.duty_id), public: unb64(given.duty_public), certificateId: new Uint8Array(), until: 0 };
    const prekey = { id: unb64(given.prekey_id), key: await xWing(given.prekey_seed) };
    const held = await HeldDuty.open(unb64(given.wrap), duty, prekey, given.seat);
    const expected = given.expect?.seed ? await xWing(given.expect.seed) : null;
    return { seed: expected && same(expected.public, held.key.public) ? given.expect.seed : 'another key' };
  },
  // `wrap` cannot be taken out of its CryptoKey; that it is the right one shows in what it opens.
  async derive(given) {
    const { auth, wrap } = await deriveSecrets(given.password, /** @type {any} */ (given));
    const [nonce, none] = [new Uint8Array(12), new Uint8Array()];
    const sealed = await encrypt(wrap, nonce, utf8('proof'), none);
    await decrypt(await gcmKey(unb64(given.expect.wrap)), nonce, sealed, none);
    return { auth, wrap: given.expect.wrap };
  },
  async open_identity(given) {
    const wrap = await gcmKey(unb64(given.wrap));
    const { key } = await unwrapIdentity(given.username, wrap, given.wrapped);
    const expected = given.expect?.seed ? b64(await verifyKey(unb64(given.expect.seed))) : '';
    return { seed: key === expected ? given.expect.seed : 'another key' };
  },
  conversation,
  fold: (given) => ({ tokens: fold(given.text) }),
  letter_keys: async ({ numbers, centre }) => texts(await keysOf(numbers, centre)),
  async accept_letter_prekey(given) {
    const found = await acceptLetterPrekey(await readerOf(given), given.reader, given.now);
    return { id: b64(found.id), public: b64(found.public), certificate_id: b64(found.certificateId), until: found.until };
  },
  async seal_letter(given) {
    const readers = await acceptReaders(await judgeOf(given), given.published);
    const { wraps } = await sealLetter(new Uint8Array(16), /** @type {any} */ ({ text: '' }), readers);
    return { prekey_ids: wraps.map((wrap) => b64(unb64(wrap).slice(0, 16))) };
  },
  async open_seed(given) {
    const { letterWrap } = await identityOf(given.identity_seed);
    const key = await openSeed(/** @type {any} */ ({ letterWrap }), given.prekey_id, given.wrapped);
    return { public: b64(key.public) };
  },
  async open_letter(given) {
    const { id, body, wrap } = given;
    return texts(await openLetter(unb64(given.box), { id, body, wrap }, await seedsOf(given.seeds)));
  },
  open_return: async ({ id, body, wrap, seeds }) => ({ content: await openReturn({ id, body, wrap }, await seedsOf(seeds)) }),
  async open_question({ box, reply_seed, id, question }) {
    const keys = { box: unb64(box), auth: new Uint8Array(), reply: unb64(reply_seed) };
    return texts(await openQuestion(keys, { id, question }));
  },
  async open_answer(given) {
    const [box, opened] = [unb64(given.box), { question: '', salt: unb64(given.salt), s: unb64(given.s) }];
    const { key, proof } = await answerKeys(box, given.id, opened, given.reply);
    return { proof, ...(await openAnswer(await judgeOf(given), box, given.id, key, given.answer)) };
  },
};

/** @param {Fields} given */
async function conversation({ conv, centre, first_epoch, peer, steps }) {
  const held = [];
  for (const { id, seed, until } of peer.prekeys) held.push({ id: unb64(id), key: await xWing(seed), until });
  const seed = unb64(peer.identity_seed);
  const self = { centre, role: peer.role, certificateId: unb64(peer.certificate_id) };
  const accepted = {
    ...self, name: '', demo: true, verifyKey: await verifyKey(seed),
    prekeyId: held[0].id, prekey: held[0].key.public, until: held[0].until,
  };
  const cardBind = peer.card_bind ? unb64(peer.card_bind) : null;
  const visitor = new Initiator(unb64(conv), accepted, { last: first_epoch - 1 });
  const responder = new Responder(unb64(conv), { ...self, signKey: await signKey(seed) }, held, cardBind);
  const done = [];
  for (const step of steps) done.push(await oneStep(visitor, responder, step));
  return { steps: done };
}

/** @param {Initiator} visitor @param {Responder} peer @param {Fields} step */
async function oneStep(visitor, peer, step) {
  const given = step.draws ?? {};
  const recorded = (/** @type {string[]} */ ...names) => names.filter((name) => name in given).map((name) => unb64(given[name]));
  Object.assign(draws, { on: true, random: recorded('y_seed', 'r1', 'r2'), sealed: recorded('sealed') });
  try {
    return await act(visitor, step.end === 'visitor' ? visitor : peer, step);
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  } finally {
    draws.on = false;
  }
}

/** @param {import('core/channel.js').Item} item */
const posted = ({ n, sealed }) => ({ n, item: sealed.text });

/** @param {Initiator} visitor @param {import('core/channel.js').End} end @param {Fields} step @returns {Promise<Fields>} */
async function act(visitor, end, step) {
  switch (step.do) {
    case 'hello':
      return posted(await visitor.hello(step.bind_kind, step.bind ? unb64(step.bind) : null));
    case 'seal':
      return posted(await end.seal(step.packet, step.at_least));
    case 'outbox':
      return { outbox: end.outbox.map(posted) };
    case 'needs_healing':
      return { needs_healing: visitor.needsHealing(step.now) };
    case 'receive': {
      const read = await end.receive(step.n, unb64(step.item), step.now);
      if (read.kind === 'repeat') return { read: 'repeat' };
      if (read.kind === 'packet') return { read: 'packet', packet: read.packet };
      const check_words = b64(read.checkWords);
      if (read.kind === 'accepted') return { read: 'accept', check_words };
      return { read: 'hello', reply: posted(end.outbox[end.outbox.length - 1]), bind_kind: read.bindKind, check_words };
    }
  }
  throw new Error(step.do);
}

/** {outcome, expect} of one case. @param {Fields} vector */
export async function run(vector) {
  try {
    return { outcome: 'ok', expect: await DOES[vector.does]({ ...vector.given, expect: vector.expect }) };
  } catch (error) {
    if (error instanceof Refused) return { outcome: error.code, expect: {} };
    throw error;
  }
}

/** The kinds that can be run. */
export const kinds = () => Object.keys(DOES);

/** Uses every primitive that a browser may lack. */
export async function sealsAndSigns() {
  const key = await XWingKey.fresh();
  const info = utf8('info');
  const opened = await key.open(await seal(key.public, info, info), info);
  const signer = await signKey(new Uint8Array(32));
  return b64(await signer.sign(opened));
}
