// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Codes as people type them, many at once (docs/protocol.md 14.1).
import { draw, meant, readCode, readList, wordsOf } from 'core/code_words.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';
/** @type {import('core/code_words.js').WordList[]} */
let lists = [];

/** @param {string[]} texts the files of the lists */
export function use(texts) {
  lists = texts.map(readList);
}

/** The code of a refusal of these files, or ''. @param {string} text */
export function refusal(text) {
  try {
    readList(text);
    return '';
  } catch (error) {
    return /** @type {{code: string}} */ (error).code;
  }
}

/** @param {string} text */
export const read = (text) => readCode(text, lists);

/** @param {string} token */
export const offered = (token) => meant(token, lists);

/** How many words of a list do not read as themselves, in each of these ways of writing. @param {number} which @returns {number[]} */
export function misread(which) {
  const list = lists[which];
  const ways = [String, (/** @type {string} */ word) => word.toUpperCase(), bare, (/** @type {string} */ word) => word.normalize('NFD')];
  return ways.map((way) => list.words.filter((word, at) => {
    const found = readCode(way(word), [list]);
    return !('numbers' in found) || found.numbers[0] !== at + 1;
  }).length);
}

/** @param {string} word */
const bare = (word) => word.normalize('NFD').replace(/\p{Mn}/gu, '');

/** How often each number was drawn in so many codes, and whether all had six. @param {number} codes */
export function drawn(codes) {
  const counts = new Array(7776).fill(0);
  let six = true;
  for (let at = 0; at < codes; at++) {
    const numbers = draw();
    six &&= numbers.length === 6;
    for (const number of numbers) counts[number - 1] += 1;
  }
  return { counts, six };
}

/** Draws with the machine's randomness replaced. @param {number[]} values 16 bits each, then zeros */
export function drawnFrom(values) {
  const own = crypto.getRandomValues;
  crypto.getRandomValues = (/** @type {any} */ array) => {
    array.forEach((/** @type {number} */ _, /** @type {number} */ at) => { array[at] = values.shift() ?? 0; });
    return array;
  };
  try {
    return draw();
  } finally {
    crypto.getRandomValues = own;
  }
}

/**
 * Codes with one slip in one word, read with all lists: how often they read as the code, were named, or as another code.
 * @param {number} which @param {number} codes @param {number} seed
 */
export function slips(which, codes, seed) {
  const below = chance(seed);
  const result = { right: 0, named: 0, wrong: 0 };
  for (let at = 0; at < codes; at++) {
    const numbers = Array.from({ length: 6 }, () => below(7776) + 1);
    const words = wordsOf(numbers, lists[which]);
    const slipped = below(6);
    words[slipped] = slip(words[slipped], below);
    const found = readCode(words.join(' '), lists);
    if (!('numbers' in found)) result.named += 1;
    else if (found.numbers.join() === numbers.join()) result.right += 1;
    else result.wrong += 1;
  }
  return result;
}

/** A word with another letter, one more, one less, or two exchanged. @param {string} word @param {(most: number) => number} below */
function slip(word, below) {
  const at = below(word.length);
  const letter = LETTERS[below(LETTERS.length)];
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const next = after.slice(1);
  return [before + letter + next, before + letter + after, before + next, before + next.slice(0, 1) + after[0] + next.slice(1)][below(4)];
}

/** The same numbers for the same seed. @param {number} seed @returns {(most: number) => number} */
function chance(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * most);
  };
}
