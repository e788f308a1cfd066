// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Stands in for core/suite.js in the vectors: Seal gives what it gave when the vector was made.
import { seal as realSeal } from '/core/suite.js?real';
import { draws } from '/test/base.js';

export * from '/core/suite.js?real';

/** @typedef {import('core/base.js').Bytes} Bytes */

/** @param {Bytes} to @param {Bytes} info @param {Bytes} plaintext */
export async function seal(to, info, plaintext) {
  if (!draws.on) return realSeal(to, info, plaintext);
  // A step that draws without having sealed is one where Seal itself refuses.
  return draws.sealed.shift() ?? realSeal(to, info, plaintext);
}
