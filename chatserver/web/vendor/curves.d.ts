// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of @noble/curves 2.4.0 that we use.
type Bytes = Uint8Array<ArrayBuffer>;
export const x25519: { getSharedSecret(secret: Bytes, publicKey: Bytes): Bytes };
export const ed25519: {
  getPublicKey(seed: Bytes): Bytes;
  sign(message: Bytes, seed: Bytes): Bytes;
  verify(signature: Bytes, message: Bytes, publicKey: Bytes, options: { zip215: boolean }): boolean;
};
