// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of @noble/post-quantum 0.7.1 that we use.
type Bytes = Uint8Array<ArrayBuffer>;
export const ml_kem768: {
  keygen(seed: Bytes): { publicKey: Bytes; secretKey: Bytes };
  encapsulate(publicKey: Bytes): { cipherText: Bytes; sharedSecret: Bytes };
  decapsulate(cipherText: Bytes, secretKey: Bytes): Bytes;
};
