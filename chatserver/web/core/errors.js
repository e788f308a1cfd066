// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2

/** Something broke a rule: it is shown, and repeating it changes nothing. Codes: docs/protocol.md sections 4, 7, 10. */
export class Refused extends Error {
  /** @param {string} code @param {Record<string, any>} [answer] what the relay said beside the code */
  constructor(code, answer = {}) {
    super(code);
    this.code = code;
    this.answer = answer;
  }
}

/** It could not be done now; repeating the same request is safe. */
export class TryAgain extends Error {
  /** @param {string} code @param {number} [waitS] seconds to wait at least */
  constructor(code, waitS = 0) {
    super(code);
    this.code = code;
    this.waitS = waitS;
  }
}
