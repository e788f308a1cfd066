// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A return that her counsellor offers (docs/protocol.md 15): when, by which pictures, and every word that would be kept. */

import {words} from './in_line.js';
import {named, pairShown} from './pictures_pair.js';
import {button, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('core/with_counsellor.js').Offer} Offer */

/** What she is asked. @param {Texts} texts @param {Offer} offer @param {{name: string, when: string}} values @param {(yes: boolean) => void} answer */
export function offeredReturn(texts, {pictures, keep}, {name, when}, answer) {
  const [first, second] = pictures.map((number) => named(texts, number));
  /** @param {string} key @param {boolean} yes */
  const choice = (key, yes) => button(texts.text(`back-${key}`), {class: 'big plain', 'data-testid': key}, () => answer(yes));
  return [
    words(texts, 'back-return-title', {name}, 'h2'), words(texts, 'back-return-when', {when}),
    words(texts, 'back-return-pictures', {first, second}), pairShown(pictures),
    ...(keep ? [words(texts, 'back-return-keep', {name}), el('div', {class: 'words'}, el('p', {dir: 'auto'}, keep))]
      : [words(texts, 'back-return-keep-none')]),
    words(texts, 'back-return-honest'), words(texts, 'back-return-weak'), words(texts, 'back-return-how'),
    words(texts, 'back-return-free'),
    el('div', {class: 'choices'}, choice('return-no', false), choice('return-yes', true)),
  ];
}

/** What she has agreed, to be remembered: nothing keeps it here. @param {Texts} texts @param {Offer} offer @param {string} when */
export function agreedReturn(texts, {pictures}, when) {
  const [first, second] = pictures.map((number) => named(texts, number));
  return [
    words(texts, 'back-return-agreed', {when}), words(texts, 'back-return-pictures', {first, second}), pairShown(pictures),
    words(texts, 'back-return-how'),
  ];
}
