// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The primitives of VK1 (docs/protocol.md section 2); with the slow ways of letters.js and
// work_worker.js all that uses crypto.subtle. Where a browser lacks ML-KEM,
// X25519 or Ed25519, the same algorithm comes late from vendor/: slower, never another one.
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, sha3_256, shake256 } from 'vendor/hpke.js';
import { concat, frame, random, Refused, same, utf8, wipe } from './base.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {{public: Bytes, open: (sealed: Bytes) => Promise<Bytes>, wipe: () => void}} KemKey */
/** @typedef {{key: (seed: Bytes) => Promise<KemKey>, seal: (to: Bytes) => Promise<[sealed: Bytes, share: Bytes]>}} Kem */
/** @typedef {{agree: (other: Bytes) => Promise<Bytes>, wipe: () => void}} Dh */
/** @typedef {{sign: (message: Bytes) => Promise<Bytes>}} SignKey */
/** @typedef {{type: 'public' | 'private', extractable: boolean, algorithm: {name: string}, key: any}} HpkeKey */

export const SEALED_OVERHEAD = 1136; // HPKE's enc and the tag
export const XWING_PUBLIC = 1216;
const ML_KEM_PUBLIC = 1184;
const ML_KEM_SEALED = 1088;
const ENC = 1120;
const NAME = 'MLKEM768-X25519';
const X_WING_LABEL = utf8('\\.//^\\');
const BASE_POINT = Uint8Array.of(9, ...new Uint8Array(31));
const ML_KEM = 'ML-KEM-768';
const GCM = 'AES-GCM';

/** TypeScript does not know WebCrypto's newer algorithms yet. @type {any} */
const subtle = crypto.subtle;

/** @param {ArrayBuffer | Uint8Array} data @returns {Bytes} */
const bytes = (data) => new Uint8Array(data);

/** PKCS #8 around a raw Curve25519 key: `type` is 0x6e for X25519, 0x70 for Ed25519. @param {number} type @param {Bytes} raw */
const pkcs8 = (type, raw) => concat(Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, type, 4, 34, 4, 32), raw);

/** SHA-256 of the frame, 32 bytes. @param {string} label @param {Bytes[]} parts */
export const H = async (label, ...parts) => bytes(await subtle.digest('SHA-256', frame(label, ...parts)));

/** What `make` gives, made once. @template T @param {() => Promise<T>} make @returns {() => Promise<T>} */
function once(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => (made ??= make());
}

/** @param {'X25519' | 'Ed25519'} algorithm @param {KeyUsage} usage */
const isNative = (algorithm, usage) => subtle.generateKey(algorithm, false, [usage]).then(() => true, () => false);

// ---- ML-KEM-768

/** @type {Kem} */
const nativeMlKem = {
  async key(seed) {
    const key = await subtle.importKey('raw-seed', seed, ML_KEM, false, ['decapsulateBits']);
    const exported = await subtle.exportKey('raw-public', await subtle.getPublicKey(key, ['encapsulateBits']));
    const open = async (/** @type {Bytes} */ sealed) => bytes(await subtle.decapsulateBits(ML_KEM, key, sealed));
    return { public: bytes(exported), open, wipe: () => {} };
  },
  async seal(to) {
    const key = await subtle.importKey('raw-public', to, ML_KEM, false, ['encapsulateBits']);
    const { ciphertext, sharedKey } = await subtle.encapsulateBits(ML_KEM, key);
    return [bytes(ciphertext), bytes(sharedKey)];
  },
};

/** @returns {Promise<Kem>} */
async function lateMlKem() {
  const { ml_kem768 } = await import('vendor/ml-kem.js');
  return {
    async key(seed) {
      const { publicKey, secretKey } = ml_kem768.keygen(seed);
      const open = async (/** @type {Bytes} */ sealed) => ml_kem768.decapsulate(sealed, secretKey);
      return { public: publicKey, open, wipe: () => wipe(secretKey) };
    },
    async seal(to) {
      const { cipherText, sharedSecret } = ml_kem768.encapsulate(to);
      return [cipherText, sharedSecret];
    },
  };
}

/** Some browsers have the name and not yet all of the calls, so it is tried out once. */
async function nativeMlKemWorks() {
  const key = await nativeMlKem.key(random(64));
  const [sealed, share] = await nativeMlKem.seal(key.public);
  return same(await key.open(sealed), share);
}

const mlKem = once(async () => ((await nativeMlKemWorks().catch(() => false)) ? nativeMlKem : lateMlKem()));

// ---- X25519

/** @param {Bytes} secret @returns {Promise<Dh>} */
async function nativeX25519(secret) {
  const wrapped = pkcs8(0x6e, secret);
  const key = await subtle.importKey('pkcs8', wrapped, 'X25519', false, ['deriveBits']);
  wipe(wrapped);
  return {
    async agree(other) {
      const point = await subtle.importKey('raw', other, 'X25519', false, []);
      return bytes(await subtle.deriveBits({ name: 'X25519', public: point }, key, 256));
    },
    wipe: () => {},
  };
}

/** @returns {Promise<(secret: Bytes) => Promise<Dh>>} */
async function lateX25519() {
  const { x25519 } = await import('vendor/curves.js');
  return async (secret) => {
    const held = secret.slice();
    return { agree: async (other) => x25519.getSharedSecret(held, other), wipe: () => wipe(held) };
  };
}

const x25519 = once(async () => ((await isNative('X25519', 'deriveBits')) ? nativeX25519 : lateX25519()));

// ---- X-Wing: both of them, so that breaking one is not enough

/** @param {Bytes} ss1 @param {Bytes} ss2 @param {Bytes} ct2 @param {Bytes} pk2 @returns {Bytes} */
function combine(ss1, ss2, ct2, pk2) {
  const joined = concat(ss1, ss2, ct2, pk2, X_WING_LABEL);
  const share = bytes(sha3_256(joined));
  wipe(joined, ss1, ss2);
  return share;
}

/** @param {Bytes} to */
async function encapsulate(to) {
  const [sealed, share] = await (await mlKem()).seal(to.slice(0, ML_KEM_PUBLIC));
  const secret = random(32);
  const dh = await (await x25519())(secret);
  const [ct, pk] = [await dh.agree(BASE_POINT), to.slice(ML_KEM_PUBLIC)];
  const agreed = await dh.agree(pk);
  wipe(secret);
  dh.wipe();
  return { shared_secret: combine(share, agreed, ct, pk), enc: concat(sealed, ct) };
}

/** @type {any} */
const xWing = {
  id: 0x647a, type: 'KEM', name: NAME, Nsecret: 32, Nenc: ENC, Npk: XWING_PUBLIC, Nsk: 32,
  Encap: (/** @type {HpkeKey} */ to) => encapsulate(to.key),
  Decap: (/** @type {Bytes} */ enc, /** @type {HpkeKey} */ key) => key.key(enc),
};
const hpke = new CipherSuite(() => xWing, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

/** @param {'public' | 'private'} type @param {any} key @returns {HpkeKey} */
const hpkeKey = (type, key) => ({ type, extractable: false, algorithm: { name: NAME }, key });

/** A private X-Wing key; `public` has 1216 bytes. */
export class XWingKey {
  #kem; #dh;

  /** @param {KemKey} kem @param {Dh} dh @param {Bytes} dhPublic */
  constructor(kem, dh, dhPublic) {
    this.#kem = kem;
    this.#dh = dh;
    this.public = concat(kem.public, dhPublic);
  }

  /** The key of a 32-byte seed, which stays the caller's to overwrite. @param {Bytes} seed */
  static async from(seed) {
    const expanded = bytes(shake256(seed, { dkLen: 96 }));
    const kem = await (await mlKem()).key(expanded.slice(0, 64));
    const dh = await (await x25519())(expanded.slice(64));
    wipe(expanded);
    return new XWingKey(kem, dh, await dh.agree(BASE_POINT));
  }

  static async fresh() {
    const seed = random(32);
    const key = await XWingKey.from(seed);
    wipe(seed);
    return key;
  }

  /** What was sealed to this key under `info`, or `cannot_open`. @param {Bytes} sealed @param {Bytes} info */
  async open(sealed, info) {
    try {
      const key = hpkeKey('private', (/** @type {Bytes} */ enc) => this.#decapsulate(enc));
      return bytes(await hpke.Open(key, sealed.slice(0, ENC), sealed.slice(ENC), { info }));
    } catch {
      throw new Refused('cannot_open');
    }
  }

  /** @param {Bytes} enc */
  async #decapsulate(enc) {
    const ct = enc.slice(ML_KEM_SEALED);
    const share = await this.#kem.open(enc.slice(0, ML_KEM_SEALED));
    return combine(share, await this.#dh.agree(ct), ct, this.public.slice(ML_KEM_PUBLIC));
  }

  wipe() {
    this.#kem.wipe();
    this.#dh.wipe();
  }
}

/** Seals to an X-Wing public key; `bad_format` if it is none. @param {Bytes} to @param {Bytes} info @param {Bytes} plaintext */
export async function seal(to, info, plaintext) {
  try {
    if (to.length !== XWING_PUBLIC) throw new Error();
    const { encapsulatedSecret, ciphertext } = await hpke.Seal(hpkeKey('public', to), plaintext, { info });
    return concat(encapsulatedSecret, ciphertext);
  } catch {
    throw new Refused('bad_format');
  }
}

// ---- Ed25519

const ed25519 = once(async () => ((await isNative('Ed25519', 'sign')) ? null : (await import('vendor/curves.js')).ed25519));

/** The signing key of a 32-byte seed, not extractable where the browser can; the caller overwrites the seed. @param {Bytes} seed @returns {Promise<SignKey>} */
export async function signKey(seed) {
  const late = await ed25519();
  const held = seed.slice();
  if (late) return { sign: async (message) => late.sign(message, held) };
  const key = await subtle.importKey('pkcs8', pkcs8(0x70, held), 'Ed25519', false, ['sign']);
  wipe(held);
  return { sign: async (message) => bytes(await subtle.sign('Ed25519', key, message)) };
}

/** The public half of a seed, 32 bytes. @param {Bytes} seed */
export async function verifyKey(seed) {
  const late = await ed25519();
  if (late) return late.getPublicKey(seed);
  const key = await subtle.importKey('pkcs8', pkcs8(0x70, seed), 'Ed25519', true, ['sign']);
  const { x } = await subtle.exportKey('jwk', key);
  return Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

/** @param {SignKey} key @param {string} label @param {Bytes[]} parts */
export const sign = (key, label, ...parts) => key.sign(frame(label, ...parts));

/** Refuses (`bad_signature`) a signature that is not `key`'s over this frame. @param {Bytes} key @param {Bytes} signature @param {string} label @param {Bytes[]} parts */
export async function checkSignature(key, signature, label, ...parts) {
  const message = frame(label, ...parts);
  const late = await ed25519();
  const verify = late
    ? async () => late.verify(signature, message, key, { zip215: false })
    : async () => subtle.verify('Ed25519', await subtle.importKey('raw', key, 'Ed25519', false, ['verify']), signature, message);
  if (!(await verify().catch(() => false))) throw new Refused('bad_signature');
}

// ---- HKDF, the ratchet, AES-256-GCM

/** HKDF-SHA256: one value for each [label, bytes]. @param {Bytes} salt @param {Bytes} material @param {[string, number][]} labels */
export async function derive(salt, material, labels) {
  const key = await subtle.importKey('raw', material, 'HKDF', false, ['deriveBits']);
  const one = async (/** @type {[string, number]} */ [label, size]) =>
    bytes(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8(label) }, key, size * 8));
  return Promise.all(labels.map(one));
}

/** One step of a chain: the key of this message and the chain after it. @param {Bytes} chain @returns {Promise<[message: Bytes, next: Bytes]>} */
export async function step(chain) {
  const key = await subtle.importKey('raw', chain, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const one = async (/** @type {number} */ label) => bytes(await subtle.sign('HMAC', key, Uint8Array.of(label)));
  return [await one(1), await one(2)];
}

/** @param {Bytes} raw 32 bytes @returns {Promise<CryptoKey>} */
export const gcmKey = (raw) => subtle.importKey('raw', raw, GCM, false, ['encrypt', 'decrypt']);

/** @param {CryptoKey} key @param {Bytes} iv @param {Bytes} plaintext @param {Bytes} additionalData */
export const encrypt = async (key, iv, plaintext, additionalData) =>
  bytes(await subtle.encrypt({ name: GCM, iv, additionalData }, key, plaintext));

/** Or `cannot_open`. @param {CryptoKey} key @param {Bytes} iv @param {Bytes} sealed @param {Bytes} additionalData */
export const decrypt = (key, iv, sealed, additionalData) =>
  subtle.decrypt({ name: GCM, iv, additionalData }, key, sealed).then(bytes, () => {
    throw new Refused('cannot_open');
  });
