// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of hpke 1.1.7 and @noble/hashes 2.4.0 that we use.
type Bytes = Uint8Array<ArrayBuffer>;
export class CipherSuite {
  constructor(kem: () => object, kdf: () => object, aead: () => object);
  Seal(key: object, plaintext: Bytes, options: { info: Bytes }): Promise<{ encapsulatedSecret: Bytes; ciphertext: Bytes }>;
  Open(key: object, enc: Bytes, ciphertext: Bytes, options: { info: Bytes }): Promise<Bytes>;
}
export function KDF_HKDF_SHA256(): object;
export function AEAD_AES_256_GCM(): object;
export function sha3_256(data: Bytes): Bytes;
export function sha3_512(data: Bytes): Bytes;
export function shake128(data: Bytes, options: { dkLen: number }): Bytes;
export function shake256(data: Bytes, options: { dkLen: number }): Bytes;
