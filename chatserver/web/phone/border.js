// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The card to show at a border: in Swedish and English for whoever works there, and in her language so that she knows. */

import {button, byId, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */

/** Topics whose answers offer the card. */
const ON_THE_WAY = ['before_travel', 'at_airport', 'tricked_abroad', 'upbringing_trip'];

/** @param {Texts} texts @param {Element | null} back what is focused again when the card is closed */
export function showBorderCard(texts, back) {
  const root = byId('border');
  const own = texts.content.locale in texts.content.border_card ? [] : [[texts.content.locale, texts.text('border-card')]];
  const close = () => {
    root.hidden = true;
    root.replaceChildren();
    if (back instanceof HTMLElement) back.focus();
  };
  root.replaceChildren(
    el('h2', {id: 'border-title', tabindex: '-1'}, texts.text('border-title')),
    el('p', {class: 'hint'}, texts.text('border-how')),
    ...[...Object.entries(texts.content.border_card), ...own].map(([lang, words]) => el('p', {class: 'shown', lang, dir: 'auto'}, words)),
    button(texts.text('border-close'), {class: 'big plain', 'data-testid': 'border-close'}, close));
  root.hidden = false;
  byId('border-title').focus();
}

/** @param {Texts} texts */
export function borderButton(texts) {
  return button(texts.text('border-show'), {class: 'chip more', 'data-testid': 'border-show'},
    () => showBorderCard(texts, document.activeElement));
}

/** The button under what is about being taken away. @param {Texts} texts @param {{topic?: string, guide?: {id: string}}} entry */
export function borderButtons(texts, {topic = '', guide}) {
  return ON_THE_WAY.includes(topic) || guide?.id === 'trip' ? [borderButton(texts)] : [];
}

/**
 * Before the long holidays the trip guide stands first.
 * @param {Texts} texts @param {boolean} first whether she has not said yet what it is about @param {() => void} guide
 */
export function drawSeason(texts, first, guide) {
  const root = byId('season');
  root.hidden = !first || !texts.content.season;
  root.replaceChildren(...(root.hidden ? [] : [
    el('h2', {}, texts.text('season-title')),
    el('p', {}, texts.text('season-text')),
    el('div', {class: 'chips'},
      button(texts.text('guide-trip'), {class: 'chip', 'data-testid': 'guide-trip'}, guide), borderButton(texts)),
  ]));
}
