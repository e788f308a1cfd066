// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Traces and safety: what the page cannot hide, how to open a private tab in the browser at hand, and how to take one
 * line out of its history. The browser is guessed here; nothing is sent. A false promise would cost more than none, so
 * the texts say what was measured, and where (docs/threat-model.md).
 */

import {fill, heading, paragraph} from './about.js';
import {el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./texts.js').Words} Words */
/** @typedef {import('./about.js').About} About */

const PARTS = [
  ['traces-history-title', 'traces-history-1', 'traces-history-2'], ['traces-spy-title', 'traces-spy-1', 'traces-spy-2'],
  ['traces-keyboard-title', 'traces-keyboard'], ['traces-net-title', 'traces-net'], ['traces-bill-title', 'traces-bill'],
  ['traces-kept-title', 'traces-kept'],
];
/**
 * Browsers that say they are another one as well stand before it. An app that shows pages in a window of its own has no
 * private tab to open. @type {[RegExp, string][]}
 */
const SIGNS = [
  [/SamsungBrowser/, 'samsung'], [/CriOS/, 'chrome_iphone'], [/FxiOS|EdgiOS|EdgA|OPR|OPT|YaBrowser|DuckDuckGo|; wv\)/, ''],
  [/Android.*Firefox/, 'firefox_android'], [/Firefox/, 'firefox_computer'], [/Edg\//, 'edge_computer'],
  [/Android.*Chrome/, 'chrome_android'], [/Chrome/, 'chrome_computer'], [/iP(?:hone|ad|od).*Safari/, 'safari'],
];

/** The browser's id in content/browsers.toml, or '' when it is not known. @param {string} agent its name for itself */
export function browserOf(agent) {
  return SIGNS.find(([sign]) => sign.test(agent))?.[1] ?? '';
}

/**
 * Fill the host. Rejects when the texts cannot be had.
 * @param {HTMLElement} host
 * @param {Texts} texts
 */
export function openTraces(host, texts) {
  const here = browserOf(navigator.userAgent);
  return fill(host, texts, 'traces', (words, about) => [
    paragraph(words.text('traces-intro')),
    ...PARTS.flatMap(([title, ...keys]) => [heading(words.text(title)), ...keys.map((key) => paragraph(words.text(key)))]),
    ...privateTab(words, about, here), ...forgetting(words, about, here), ...otherBrowsers(words, about, here),
    el('p', {class: 'hint'}, words.text('steps-reviewed', {date: about.reviewed_at})),
  ]);
}

/** @param {Words} words @param {About} about @param {string} here */
function privateTab(words, {browsers}, here) {
  const found = browsers[here];
  return [
    heading(words.text('private-title')), paragraph(words.text('private-why')),
    paragraph(found ? words.text('private-here', {browser: words.text(`browser-${here}`)}) : words.text('private-unknown')),
    ...(found ? [steps(words, found.private), el('p', {class: 'hint'}, words.text('private-local'))] : []),
    paragraph(words.text('private-off')),
  ];
}

/** @param {Words} words @param {About} about @param {string} here */
function forgetting(words, {browsers}, here) {
  const found = browsers[here];
  return [
    heading(words.text('forget-title')), paragraph(words.text('forget-careful')), ...(found ? [steps(words, found.forget)] : []),
  ];
}

/** @param {Words} words @param {About} about @param {string} here */
function otherBrowsers(words, {browsers}, here) {
  const others = Object.entries(browsers).filter(([id]) => id !== here);
  return [heading(words.text('private-others')), ...others.map(([id, one]) => el('details', {},
    el('summary', {}, words.text(`browser-${id}`)),
    el('h3', {}, words.text('private-title')), steps(words, one.private),
    el('h3', {}, words.text('forget-title')), steps(words, one.forget)))];
}

/** @param {Words} words @param {string[]} names */
function steps(words, names) {
  return el('ol', {class: 'sentences'}, ...names.map((name) => el('li', {}, el('span', {}, words.text(`step-${name}`)))));
}
