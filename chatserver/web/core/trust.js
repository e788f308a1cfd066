// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Who vouches for whom (docs/protocol.md section 4). Times are seconds since 1970.
import { b64, object, readJson, Refused, same, sleep, TryAgain, unb64, whole, writeJson } from './base.js';
import { checkSignature, H, sign, XWING_PUBLIC } from './suite.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {{body: string, sig: string}} Signed */
/** @typedef {{certificate: Signed, prekey: Signed}} Presented */
/** @typedef {{id: Bytes, role: string, name: string, demo: boolean, key: Bytes, until: number}} Certificate */
/** @typedef {{centre: string, role: string, name: string, demo: boolean, certificateId: Bytes, verifyKey: Bytes, prekeyId: Bytes, prekey: Bytes, until: number}} Identity */
/** @typedef {{id: Bytes, public: Bytes, certificateId: Bytes, until: number}} DutyKey */

const DAY = 86400;
const LONGEST_LIFE = { certificate: 366 * DAY, 'directory-key': 90 * DAY, directory: DAY, prekey: DAY, duty: DAY / 2, 'letter-prekey': 31 * DAY };
const LONGEST_NAME = 40;
const LOOK_AGAIN_S = 1;
const RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;

/** @typedef {keyof typeof LONGEST_LIFE} Kind */

/** @param {Signed} signed @param {'certificate' | 'prekey' | 'duty' | 'letter-prekey'} kind @returns {Promise<Bytes>} 32 bytes of a certificate, 16 of a key */
export async function idOf(signed, kind) {
  const id = await H(`viska/1 ${kind} id`, unb64(signed.body));
  return kind === 'certificate' ? id : id.slice(0, 16);
}

/**
 * A signed object, in force while from <= now < until.
 * @param {import('./suite.js').SignKey} key @param {Kind} kind @param {object} fields centre, from, until and what the kind has besides
 * @returns {Promise<Signed>}
 */
export async function makeSigned(key, kind, fields) {
  const body = writeJson({ v: 1, kind, ...fields });
  return { body: b64(body), sig: b64(await sign(key, `viska/1 ${kind}`, body)) };
}

/** @param {unknown} signed @param {Kind} kind @param {Bytes} key @param {string} centre @param {number} now @returns {Promise<Record<string, any> & {until: number}>} */
async function readSigned(signed, kind, key, centre, now) {
  const shown = object(signed);
  const raw = unb64(shown.body);
  await checkSignature(key, unb64(shown.sig, 64), `viska/1 ${kind}`, raw);
  const body = readJson(raw);
  if (body.v !== 1 || body.kind !== kind) throw new Refused('bad_format');
  const [from, until] = [whole(body.from), whole(body.until)];
  if (body.centre !== centre) throw new Refused('wrong_centre');
  if (until - from > LONGEST_LIFE[kind]) throw new Refused('lives_too_long');
  if (now < from) throw new Refused('not_yet_valid');
  if (now >= until) throw new Refused('expired');
  return { ...body, until };
}

/** What one reader holds true: the pinned root, and the highest directory that it has seen. */
export class Trust {
  #root; #version = 0; #until = Infinity;
  /** @type {Set<string>} */
  #live = new Set();

  /** @param {{centre: string, root: string}} site root: b64(32) */
  constructor({ centre, root }) {
    this.centre = centre;
    this.#root = unb64(root, 32);
  }

  /** Holds the directory from now on. @param {unknown} shown what `GET /directory` answers @param {number} now */
  async acceptDirectory(shown, now) {
    const { key, directory } = object(shown);
    const signer = await readSigned(key, 'directory-key', this.#root, this.centre, now);
    const body = await readSigned(directory, 'directory', unb64(signer.key, 32), this.centre, now);
    const version = whole(body.version, 1);
    if (version < this.#version) throw new Refused('older_directory');
    if (!Array.isArray(body.live)) throw new Refused('bad_format');
    body.live.forEach((id) => unb64(id, 32));
    this.#live = new Set(body.live);
    this.#version = version;
    this.#until = Math.min(signer.until, body.until);
  }

  /** The peer, if it is what it says. @param {unknown} shown @param {string} role @param {number} now @returns {Promise<Identity>} */
  async acceptIdentity(shown, role, now) {
    const { certificate, prekey } = object(shown);
    const { owner, body, id } = await this.owned(certificate, role, prekey, 'prekey', now);
    return {
      centre: this.centre, role, name: owner.name, demo: owner.demo, certificateId: owner.id, verifyKey: owner.key,
      prekeyId: id, prekey: unb64(body.key, XWING_PUBLIC), until: Math.min(owner.until, body.until),
    };
  }

  /** The duty key, if a live counsellor signed it. @param {unknown} shown @param {number} now @returns {Promise<DutyKey>} */
  async acceptDuty(shown, now) {
    const { certificate, duty } = object(shown);
    const { owner, body, id } = await this.owned(certificate, 'counsellor', duty, 'duty', now);
    return { id, public: unb64(body.key, XWING_PUBLIC), certificateId: owner.id, until: Math.min(owner.until, body.until) };
  }

  /** A live certificate of this role. @param {unknown} signed @param {string} role @param {number} now @returns {Promise<Certificate>} */
  async acceptCertificate(signed, role, now) {
    const body = await readSigned(signed, 'certificate', this.#root, this.centre, now);
    const { name, demo = false } = body;
    if (typeof demo !== 'boolean' || typeof body.role !== 'string') throw new Refused('bad_format');
    if (typeof name !== 'string' || [...name].length > LONGEST_NAME) throw new Refused('bad_format');
    const key = unb64(body.key, 32);
    if (body.role !== role) throw new Refused('wrong_role');
    if (now >= this.#until) throw new Refused('expired');
    const id = await idOf(/** @type {Signed} */ (signed), 'certificate');
    if (!this.#live.has(b64(id))) throw new Refused('not_live');
    return { id, role, name, demo, key, until: body.until };
  }

  /**
   * A key that the owner of a certificate signed; the id inside keeps it from being shown beside another certificate.
   * @param {unknown} certificate @param {string} role @param {unknown} signed @param {'prekey' | 'duty' | 'letter-prekey'} kind @param {number} now
   */
  async owned(certificate, role, signed, kind, now) {
    const owner = await this.acceptCertificate(certificate, role, now);
    const body = await readSigned(signed, kind, owner.key, this.centre, now);
    if (!same(unb64(body.certificate, 32), owner.id)) throw new Refused('bad_signature');
    return { owner, body, id: await idOf(/** @type {Signed} */ (signed), kind) };
  }
}

/** Keeps a Trust's directory fresh, so that who was struck off is refused within minutes. */
export class DirectoryReader {
  #at = -Infinity;
  /** @type {Promise<void> | null} */
  #loading = null;
  #trust; #load; #now;

  /** @param {Trust} trust @param {() => Promise<unknown>} load throws TryAgain while there is none @param {() => number} now seconds */
  constructor(trust, load, now) {
    this.#trust = trust;
    this.#load = load;
    this.#now = now;
  }

  /** Resolves when a directory no older than `maxAgeS` is held; refuses as Trust does. @param {number} maxAgeS */
  async fresh(maxAgeS) {
    if (this.#now() - this.#at < maxAgeS) return;
    this.#loading ??= this.#reload().finally(() => (this.#loading = null));
    await this.#loading;
  }

  /**
   * What `accept` gives under a directory no older than `maxAgeS`. Who is not listed is looked up once more: the list may be newer.
   * @template T @param {number} maxAgeS @param {() => Promise<T>} accept
   */
  async judge(maxAgeS, accept) {
    await this.fresh(maxAgeS);
    try {
      return await accept();
    } catch (error) {
      if (!(error instanceof Refused) || !['not_live', 'expired'].includes(error.code)) throw error;
      await sleep((LOOK_AGAIN_S + this.#at - this.#now()) * 1000);
      await this.fresh(LOOK_AGAIN_S / 2); // half: a timer may ring a little early
      return accept();
    }
  }

  async #reload() {
    for (let waitMs = RETRY_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_RETRY_MS)) {
      try {
        await this.#trust.acceptDirectory(await this.#load(), this.#now());
        this.#at = this.#now();
        return;
      } catch (error) {
        if (!(error instanceof TryAgain)) throw error;
        if (this.#at > -Infinity) return; // the one held has its own dates
        await sleep(waitMs);
      }
    }
  }
}

/** Fingerprint of an identity key, for two people to compare: eight groups of four hexadecimal digits. @param {Bytes} key */
export async function fingerprintOf(key) {
  const id = (await H('viska/1 fingerprint', key)).slice(0, 16);
  return [...id].map((byte) => byte.toString(16).padStart(2, '0')).join('').replace(/.{4}(?!$)/g, '$& ');
}

/** Id of a seat or mailbox: b64 of 16 bytes. @param {'seat' | 'mailbox'} kind @param {Bytes} secret */
export const nameOf = async (kind, secret) => b64((await H(`viska/1 ${kind}`, secret)).slice(0, 16));

/** @param {typeof globalThis.fetch} load @param {string} url */
export async function loadJson(load, url) {
  const answer = await load(url, { cache: 'no-store', credentials: 'omit' }).catch(() => null);
  if (!answer?.ok) throw new TryAgain('no_directory');
  return answer.json().catch(() => null);
}
