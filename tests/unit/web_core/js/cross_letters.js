// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The browser's side of letters as a partner for `python -m sealing.cross` (sealing/cross_letters.py says what each does).
import { b64, unb64 } from 'core/base.js';
import { fold } from 'core/fold.js';
import { acceptLetterPrekey, acceptReaders, answerKeys, keysOf, openAnswer, openQuestion, replyKey, sealLetter } from 'core/letters.js';
import { makePrekey, openLetter, openReturn, openSeed, sealAnswer, sealCopy, sealReturn, wrapFor } from 'core/staff_letters.js';
import { idOf } from 'core/trust.js';

/** @typedef {Record<string, any>} Fields */
/** @typedef {import('core/staff_letters.js').Identity} Identity */

/** @type {import('core/staff_letters.js').Seeds} */
const seeds = new Map();

/** @param {import('core/trust.js').Trust} trust @param {number} now @returns {any} a reader whose directory is not loaded anew */
const judgeOf = (trust, now) => {
  const judge = (/** @type {number} */ _age, /** @type {() => Promise<unknown>} */ accept) => accept();
  return { trust, directory: { judge }, now: () => now };
};

/** @param {{trust: () => import('core/trust.js').Trust, identity: () => Identity}} parts @returns {Record<string, (given: Fields) => Promise<Fields>>} */
export const letterCommands = ({ trust, identity }) => ({
  // One text in and one out: what a hundred thousand small ones cost is the way to this page and back.
  fold_each: async ({ characters }) => ({ folded: [...characters].map((each) => fold(`a${each}b ${each}`).join(' ')).join('\n') }),
  async letter_keys({ numbers }) {
    const { box, auth, reply } = await keysOf(numbers, 'demo');
    return { box: b64(box), auth: b64(auth), reply_seed: b64(reply), reply_key: await replyKey(reply) };
  },
  async letter_prekey({ now }) {
    const { prekey, wrapped } = await makePrekey(identity(), 'demo', now);
    const id = b64(await idOf(prekey, 'letter-prekey'));
    seeds.set(id, await openSeed(identity(), id, wrapped));
    return { reader: { certificate: identity().certificate, prekey }, wrapped };
  },
  async seal_letter({ box, content, published, now }) {
    const readers = await acceptReaders(judgeOf(trust(), now), published);
    const seal = content.from === 'visitor' ? sealLetter : sealCopy;
    return seal(unb64(box), content, readers);
  },
  async open_letter({ box, id, body, wrap }) {
    const { content, ck } = await openLetter(unb64(box), { id, body, wrap }, seeds);
    return { content, ck: b64(ck) };
  },
  async wrap_letter({ box, id, ck, reader, now }) {
    const accepted = await acceptLetterPrekey(trust(), reader, now);
    return { wrap: await wrapFor(unb64(box), id, unb64(ck), accepted) };
  },
  seal_return: async ({ content, published, now }) => sealReturn(content, await acceptReaders(judgeOf(trust(), now), published)),
  open_return: async ({ id, body, wrap }) => ({ content: await openReturn({ id, body, wrap }, seeds) }),
  seal_answer: ({ box, reply_key, answer, question, reply }) =>
    sealAnswer(unb64(box), unb64(reply_key), { ...answer, question, reply }, identity()),
  async read_answer({ box, reply_seed, id, question, answer, reply, now }) {
    const keys = { box: unb64(box), auth: new Uint8Array(), reply: unb64(reply_seed) };
    const asked = await openQuestion(keys, { id, question });
    const { key, proof } = await answerKeys(keys.box, id, asked, reply);
    return { question: asked.question, proof, ...(await openAnswer(judgeOf(trust(), now), keys.box, id, key, answer)) };
  },
});
