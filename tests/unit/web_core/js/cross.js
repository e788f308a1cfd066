// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The browser's side of VK1 as a partner for `python -m sealing.cross`: what one seals or signs, the other opens.
// Bytes are b64. What is made stays here under the name that it is given.
import { b64, Refused, unb64 } from 'core/base.js';
import { HeldDuty, makePrekey, openCard } from 'core/duty.js';
import { Initiator, Wish } from 'core/handshake.js';
import { Responder } from 'core/responder.js';
import { deriveSecrets, makeIdentity, unwrapIdentity } from 'core/staff_keys.js';
import { gcmKey } from 'core/suite.js';
import { Trust } from 'core/trust.js';
import { letterCommands } from '/test/cross_letters.js';

/** @typedef {Record<string, any>} Fields */
/** @typedef {import('core/responder.js').Self} Self */
/** @typedef {Awaited<ReturnType<typeof makePrekey>>} Prekey */

/** @type {Trust} */
let trust;
/** @type {Self & {certificate: Fields, prekey: Prekey}} */
let self;
/** @type {Awaited<ReturnType<typeof makeIdentity>>} */
let made;
/** @type {Map<string, Initiator | Responder>} */
const ends = new Map();
/** @type {Map<string, HeldDuty>} */
const duties = new Map();
/** @type {Wish | undefined} */
let wish;

/** @param {string} name */
const endOf = (name) => /** @type {Initiator | Responder} */ (ends.get(name));
/** @param {string} name */
const dutyOf = (name) => /** @type {HeldDuty} */ (duties.get(name));
/** @param {import('core/channel.js').Item} item */
const posted = ({ n, sealed }) => ({ n, item: sealed.text });

/** @type {Record<string, (given: Fields) => Promise<Fields>>} */
const DO = {
  async trust({ root, directory, now }) {
    trust = new Trust({ centre: 'demo', root });
    await trust.acceptDirectory(directory, now);
    return {};
  },
  async identity({ username, password, salt, costs }) {
    const secrets = await deriveSecrets(password, { salt, ...costs });
    made = await makeIdentity(username, secrets.wrap);
    return { key: made.key, wrapped: made.wrapped, auth: secrets.auth };
  },
  async open_identity({ username, wrap, wrapped }) {
    return { key: (await unwrapIdentity(username, await gcmKey(unb64(wrap)), wrapped)).key };
  },
  async certified({ certificate, certificate_id, now }) {
    const plain = { centre: 'demo', role: 'counsellor', certificateId: unb64(certificate_id), signKey: made.signKey };
    self = { ...plain, certificate, prekey: await makePrekey(plain, now) };
    return { certificate, prekey: self.prekey.signed };
  },
  ...letterCommands({
    trust: () => trust,
    identity: () => ({ signKey: made.signKey, letterWrap: made.letterWrap, certificate: /** @type {any} */ (self.certificate) }),
  }),
  async initiator({ name, conv, identity, role, now }) {
    ends.set(name, new Initiator(unb64(conv), await trust.acceptIdentity(identity, role, now), { last: 0 }));
    return {};
  },
  async responder({ name, conv, card_bind }) {
    ends.set(name, new Responder(unb64(conv), self, [self.prekey], card_bind ? unb64(card_bind) : null));
    return {};
  },
  async hello({ name, bind_kind }) {
    const end = endOf(name);
    if (!(end instanceof Initiator)) throw new TypeError(name);
    return posted(await end.hello(bind_kind, bind_kind === 2 && wish ? wish.bind.slice() : null));
  },
  seal: async ({ name, packet, at_least }) => posted(await endOf(name).seal(packet, at_least)),
  async receive({ name, n, item, now }) {
    const end = endOf(name);
    const read = await end.receive(n, unb64(item), now);
    if (read.kind === 'packet') return { read: 'packet', packet: read.packet };
    if (read.kind === 'repeat') return { read: 'repeat' };
    const check_words = b64(read.checkWords);
    return read.kind === 'accepted' ? { read: 'accept', check_words } : { read: 'hello', check_words, reply: posted(end.outbox[end.outbox.length - 1]) };
  },
  async duty({ name, now }) {
    const { held, signed } = await HeldDuty.make(self, now);
    duties.set(name, held);
    return { duty: { certificate: self.certificate, duty: signed } };
  },
  async seal_card({ duty, conv, card, now }) {
    wish = new Wish(card);
    wish.declined = card.declined;
    return { card: (await wish.seal(unb64(conv), await trust.acceptDuty(duty, now))).text, bind: b64(wish.bind) };
  },
  async open_card({ name, conv, card }) {
    const opened = await openCard(unb64(card), unb64(conv), dutyOf(name).id, dutyOf(name).key);
    return { ...opened, bind: b64(opened.bind) };
  },
  async wrap_duty({ name, identity, seat, now }) {
    return { wrap: (await dutyOf(name).wrapFor(await trust.acceptIdentity(identity, 'counsellor', now), seat)).text };
  },
  async open_wrap({ name, duty, wrap, seat, now }) {
    duties.set(name, await HeldDuty.open(unb64(wrap), await trust.acceptDuty(duty, now), self.prekey, seat));
    return {};
  },
};

/** @param {string} name @param {Fields} given */
export async function answer(name, given) {
  try {
    return { ok: true, ...(await DO[name](given)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code };
    throw error;
  }
}
