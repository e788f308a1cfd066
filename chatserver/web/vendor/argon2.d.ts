// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of @noble/hashes 2.4.0 that we use; m in KiB.
type Bytes = Uint8Array<ArrayBuffer>;
export function argon2idAsync(
  password: Bytes, salt: Bytes, options: { m: number; t: number; p: number; dkLen: number; maxmem?: number },
): Promise<Bytes>;
