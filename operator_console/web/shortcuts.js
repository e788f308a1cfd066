// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Keys that do what a button does. All can be given other keys, taken away one by one, or switched off together
 * (WCAG 2.1.4). Letters are told by their place on the keyboard, so that an Arabic layout reaches them too. The choice
 * lives in this page's memory alone: the console stores nothing in the browser.
 */

import {signal} from 'vendor/preact.js';

/** @typedef {'next_chat' | 'previous_chat' | 'next_unread' | 'list' | 'take_next' | 'write' | 'search' | 'tools' | 'help' | 'transfer' | 'close' | 'cover' | 'shortcuts'} Action */

/** In the order of the list that shows them; '' is no key. @type {Record<Action, string>} */
export const USUAL = {
  next_chat: 'Alt+KeyJ',
  previous_chat: 'Alt+KeyK',
  next_unread: 'Alt+KeyU',
  list: 'Alt+KeyW',
  take_next: 'Alt+KeyN',
  write: 'Alt+KeyL',
  search: 'Alt+KeyI',
  tools: 'Alt+KeyT',
  help: 'Alt+KeyH',
  transfer: 'Alt+KeyO',
  close: 'Alt+KeyC',
  cover: 'Alt+KeyQ',
  shortcuts: '?',
};
export const ACTIONS = /** @type {Action[]} */ (Object.keys(USUAL));
const MODIFIERS = ['Alt', 'Control', 'Meta', 'Shift', 'AltGraph', 'CapsLock'];

export const listShown = signal(false);
export const on = signal(true);
export const keys = signal({...USUAL});

/** A key press as text, '' for a modifier alone. @param {KeyboardEvent} event */
export function comboOf({key, code, altKey, ctrlKey, metaKey}) {
  if (MODIFIERS.includes(key)) return '';
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta'].filter(Boolean);
  return held.length ? [...held, code].join('+') : key;
}

/** How a combination is written for people. @param {string} combo */
export const shown = (combo) => combo.replace(/Key|Digit/g, '').replaceAll('+', ' + ');

/** What a key press asks for. Where something is being written, a key without Ctrl or Alt is a letter. @param {KeyboardEvent} event @returns {Action | undefined} */
export function actionOf(event) {
  if (!on.value || event.isComposing || event.repeat) return undefined;
  const combo = comboOf(event);
  const single = combo === event.key;
  if (!combo || (single && isWriting(event.target))) return undefined;
  return ACTIONS.find((action) => keys.value[action] === combo);
}

/** Gives an action a key; whoever had it loses it. @param {Action} action @param {string} combo '' for none */
export function assign(action, combo) {
  const others = ACTIONS.filter((one) => one !== action && combo && keys.value[one] === combo);
  keys.value = {...keys.value, ...Object.fromEntries(others.map((one) => [one, ''])), [action]: combo};
}

export function asUsual() {
  keys.value = {...USUAL};
  on.value = true;
}

/** @param {EventTarget | null} target */
const isWriting = (target) => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
