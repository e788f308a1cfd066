// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Notes from one shift to the next, sealed for each colleague's note key (docs/protocol.md 9.2). Only the console loads it.
import { b64, readJson, Refused, same, unb64, writeJson } from './base.js';
import { openNote, sealNote } from './notes.js';
import { checkSignature, H, sign, XWING_PUBLIC } from './suite.js';
import { DirectoryReader, Trust } from './trust.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {import('./trust.js').Signed} Signed */
/** @typedef {{signKey: import('./suite.js').SignKey, noteKey: import('./suite.js').XWingKey, certificate: Signed}} Identity */
/** @typedef {{reader: number, key: Signed, certificate: Signed}} Reader as the server names them */
/** @typedef {{id: string, made: number, certificate: Signed, sealed: string}} Kept */

const DIRECTORY_S = 60;

/** @param {Bytes} keyId of the reader's note key @param {Bytes} author id of the author's certificate */
export const placeOf = (keyId, author) => H('viska/1 handover', keyId, author);

/** First 16 bytes, as of every key. @param {Bytes} body of the signed note key */
const idOfKey = async (body) => (await H('viska/1 note-key id', body)).slice(0, 16);

export class Handover {
  #identity; #trust; #directory; #now;
  /** Our own signed note key, made when first needed. @type {Promise<{signed: Signed, id: Bytes}> | null} */
  #own = null;

  /** @param {{centre: string, root: string}} site @param {Identity} identity @param {() => Promise<unknown>} directory what `GET /directory` answers @param {() => number} now seconds */
  constructor(site, identity, directory, now) {
    this.#identity = identity;
    this.#trust = new Trust(site);
    this.#directory = new DirectoryReader(this.#trust, directory, now);
    this.#now = now;
  }

  /** What the server is to hand out: colleagues seal to it. @returns {Promise<Signed>} */
  async publicKey() {
    return (await this.#ownKey()).signed;
  }

  /** Who of these can be trusted with a note: certified, live, and the key is theirs. @param {readonly Reader[]} readers */
  async readers(readers) {
    const judged = await Promise.all(readers.map(async ({ reader, key, certificate }) => {
      try {
        return { reader, ...(await this.#judge(key, certificate)) };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return null; // revoked, forged or of before: gets no copy
      }
    }));
    return judged.filter((one) => one !== null);
  }

  /** One sealed copy a reader. @param {Awaited<ReturnType<Handover['readers']>>} readers accepted @param {Record<string, any> & {t: string}} packet @returns {Promise<Record<string, string>>} */
  async seal(readers, packet) {
    const author = await this.#accept(this.#identity.certificate);
    const content = writeJson({ v: 1, at: Math.floor(this.#now()), n: 1, packet });
    /** @type {Record<string, string>} */
    const copies = {};
    for (const { reader, id, key } of readers) {
      copies[reader] = (await sealNote(content, await placeOf(id, author.id), this.#identity.signKey, key)).text;
    }
    return copies;
  }

  /** A note for this reader, with the name of who signed it. @param {Kept} note */
  async open({ certificate, sealed }) {
    const author = await this.#accept(certificate);
    const { id } = await this.#ownKey();
    const { at, packet } = await openNote(unb64(sealed), await placeOf(id, author.id), this.#identity.noteKey, author.key);
    return { name: author.name, at, packet };
  }

  #ownKey() {
    this.#own ??= this.#makeOwn();
    return this.#own;
  }

  /** Without dates: it is as old as the certificate it names, which has its own. */
  async #makeOwn() {
    const { signKey, noteKey, certificate } = this.#identity;
    const { id } = await this.#accept(certificate);
    const body = writeJson({ v: 1, kind: 'note-key', centre: this.#trust.centre, certificate: b64(id), key: b64(noteKey.public) });
    return { signed: { body: b64(body), sig: b64(await sign(signKey, 'viska/1 note-key', body)) }, id: await idOfKey(body) };
  }

  /** @param {Signed} signed @param {Signed} certificate */
  async #judge(signed, certificate) {
    const owner = await this.#accept(certificate);
    const raw = unb64(signed.body);
    await checkSignature(owner.key, unb64(signed.sig, 64), 'viska/1 note-key', raw);
    const body = readJson(raw);
    if (body.v !== 1 || body.kind !== 'note-key' || body.centre !== this.#trust.centre) throw new Refused('bad_format');
    if (!same(unb64(body.certificate, 32), owner.id)) throw new Refused('bad_signature');
    return { name: owner.name, id: await idOfKey(raw), key: unb64(body.key, XWING_PUBLIC) };
  }

  /** @param {Signed} certificate */
  #accept(certificate) {
    return this.#directory.judge(DIRECTORY_S, () => this.#trust.acceptCertificate(certificate, 'counsellor', this.#now()));
  }
}
