// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// What somebody typed, so that capitals, accents and keyboards make no difference (docs/protocol.md 14.1).

/** One letter that an Arabic and a Persian keyboard write as two. @type {Record<string, string>} */
const ONE_LETTER = { ي: 'ی', ى: 'ی', ك: 'ک' };
const IS_DIGIT = /^\p{Nd}$/u;

/** The tokens of `text`: lower case, without marks, digits in ASCII. Nothing is left of signs and pictures. @param {string} text @returns {string[]} */
export function fold(text) {
  const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\p{Mn}\p{Cf}]/gu, '');
  const one = bare.replace(/\p{Nd}/gu, valueOf).replace(/[يىك]/g, (letter) => ONE_LETTER[letter]);
  return one.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Digits stand in blocks of ten, zero first. @param {string} digit of any script */
function valueOf(digit) {
  const code = Number(digit.codePointAt(0));
  let zero = code;
  while (IS_DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
