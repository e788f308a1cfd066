// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The words of a code: drawn, shown in a language, and read back as somebody types them (docs/protocol.md 14.1).
// Fetched late. A code is its numbers; a list only gives them words, so a list that is wrong opens nothing.
import { Refused } from './base.js';
import { fold } from './fold.js';

/** @typedef {readonly number[]} Numbers each from 1 to 7776 */
/** @typedef {{words: string[], numbers: Map<string, number>}} WordList words in the order of their numbers; numbers by folded word */
/** @typedef {{numbers: number[], unknown: string[], unsure: string[], slips: number}} Reading of one list */

/** Words in a code: 6 times log2(7776) is 77.5 bits. */
const CODE_LENGTH = 6;
const LIST_LENGTH = 7776;
/** The languages that there are lists in. */
export const LISTS = ['sv', 'en'];
/** Draws at or above this would make small numbers likelier: 8 whole rounds of the list fit below 2 to the 16th. */
const FAIR_BELOW = Math.floor(65536 / LIST_LENGTH) * LIST_LENGTH;

/** A fresh code: six numbers, each as likely as any other. @returns {number[]} */
export function draw() {
  /** @type {number[]} */
  const numbers = [];
  const random = new Uint16Array(CODE_LENGTH * 2);
  while (numbers.length < CODE_LENGTH) {
    for (const value of crypto.getRandomValues(random)) {
      if (value < FAIR_BELOW && numbers.length < CODE_LENGTH) numbers.push(value % LIST_LENGTH + 1);
    }
  }
  random.fill(0);
  return numbers;
}

/** The list of a language, from the relay's own files. Rejects when it cannot be had. @param {string} language one of LISTS @param {string} [origin] of the relay, when the page is another's @returns {Promise<WordList>} */
export async function loadList(language, origin = '') {
  const answer = await fetch(`${origin}/words/${encodeURIComponent(language)}.txt`, { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok) throw new Error(`words ${answer.status}`);
  return readList(await answer.text());
}

/** Refuses (`bad_format`) a list that would give two numbers one word, or is not whole. @param {string} text one word a line @returns {WordList} */
export function readList(text) {
  const words = text.trim().split('\n');
  const numbers = new Map(words.map((word, at) => [fold(word).join(' '), at + 1]));
  const plain = [...numbers.keys()].every((word) => /^\p{L}+$/u.test(word));
  if (words.length !== LIST_LENGTH || numbers.size !== LIST_LENGTH || !plain) throw new Refused('bad_format');
  return { words, numbers };
}

/** @param {Numbers} numbers @param {WordList} list @returns {string[]} */
export const wordsOf = (numbers, { words }) => numbers.map((number) => words[number - 1]);

/**
 * What somebody typed: words of one of the lists, or their numbers. Capitals, accents, the digits of any script and one
 * slip a word make no difference. How many there are is the caller's to judge.
 * @param {string} text @param {readonly WordList[]} lists the first of equals wins
 * @returns {{numbers: number[]} | {unknown: string[], unsure: string[]}} unknown: like no word of the list; unsure: like several
 */
export function readCode(text, lists) {
  const tokens = fold(text);
  // Looking for slips is slow, and no list is searched for them when another has every word.
  const sure = lists.find((list) => tokens.every((token) => exactly(token, list)));
  const readings = (sure ? [sure] : lists).map((list) => readAll(tokens, list));
  const [best] = readings.sort((a, b) => troubles(a) - troubles(b) || a.slips - b.slips);
  if (!troubles(best)) return { numbers: best.numbers };
  return { unknown: best.unknown, unsure: best.unsure };
}

/** The words that a token may mean, to be offered to whoever typed it. @param {string} token of `unsure` @param {readonly WordList[]} lists */
export const meant = (token, lists) => lists.flatMap((list) => near(token, list).map((number) => list.words[number - 1]));

/** @param {Reading} reading */
const troubles = ({ unknown, unsure }) => unknown.length + unsure.length;

/** @param {string[]} tokens folded @param {WordList} list @returns {Reading} */
function readAll(tokens, list) {
  /** @type {Reading} */
  const reading = { numbers: [], unknown: [], unsure: [], slips: 0 };
  for (const token of tokens) {
    const exact = exactly(token, list);
    const found = exact ? [exact] : near(token, list);
    if (!exact) reading.slips += 1;
    if (found.length === 1) reading.numbers.push(found[0]);
    else (found.length ? reading.unsure : reading.unknown).push(token);
  }
  return reading;
}

/** @param {string} token @param {WordList} list @returns {number | undefined} */
function exactly(token, { numbers }) {
  if (!/^\d+$/.test(token)) return numbers.get(token);
  const number = Number(token);
  return number >= 1 && number <= LIST_LENGTH ? number : undefined;
}

/** The numbers of the words that are one slip away. @param {string} token @param {WordList} list */
function near(token, { numbers }) {
  if (/^\d+$/.test(token)) return [];
  return [...numbers].filter(([word]) => oneSlip(token, word)).map(([, number]) => number);
}

/** One letter more, less, changed, or two neighbours exchanged. @param {string} one @param {string} other */
function oneSlip(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let [head, ends, others] = [0, one.length, other.length];
  while (head < Math.min(ends, others) && one[head] === other[head]) head += 1;
  while (ends > head && others > head && one[ends - 1] === other[others - 1]) [ends, others] = [ends - 1, others - 1];
  const [left, right] = [one.slice(head, ends), other.slice(head, others)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && right === left[1] + left[0]);
}
