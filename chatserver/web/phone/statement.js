// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The accessibility statement that Swedish law asks of public services, per centre. It says what was tested and what
 * was not: what reads as finished here and is not would keep somebody from asking for another way in.
 */

import {fill, heading, paragraph, swedish} from './about.js';
import {el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./texts.js').Words} Words */

/**
 * Fill the host. Rejects when the texts cannot be had.
 * @param {HTMLElement} host
 * @param {Texts} texts
 * @param {{name: string, accessibility_contact?: string}} site the contact is an e-mail address, a number or a link
 */
export function openStatement(host, texts, site) {
  return fill(host, texts, 'statement', (words, {accessibility}) => [
    paragraph(words.text('statement-intro', {centre: site.name})),
    paragraph(words.text('statement-law')), el('p', {}, swedish(accessibility.law)),
    heading(words.text('statement-gaps-title')),
    el('ul', {class: 'gaps'}, ...accessibility.gaps.map((gap) => el('li', {}, words.text(`gap-${gap}`)))),
    paragraph(words.text('statement-why')), paragraph(words.text('statement-outside')),
    heading(words.text('statement-tested-title')),
    paragraph(words.text('statement-tested', {date: accessibility.tested_at})),
    paragraph(words.text('statement-updated', {date: accessibility.updated_at})),
    heading(words.text('statement-contact-title')), ...contact(words, site),
    heading(words.text('statement-complain-title')), ...complain(words, accessibility),
  ]);
}

/** @param {Words} words @param {{name: string, accessibility_contact?: string}} site */
function contact(words, {name, accessibility_contact: address}) {
  if (!address) return [paragraph(words.text('statement-no-contact', {centre: name}))];
  return [
    paragraph(words.text('statement-contact', {centre: name})), el('p', {}, link(hrefOf(address), address)),
    el('p', {class: 'hint'}, words.text('statement-contact-trace')),
  ];
}

/** @param {Words} words @param {import('./about.js').About['accessibility']} about */
function complain(words, about) {
  const next = about.next_supervisor;
  return [
    paragraph(words.text('statement-complain')), el('p', {}, link(about.supervisor_url, about.supervisor, 'sv')),
    ...(next ? [paragraph(words.text('statement-complain-next')), el('p', {}, swedish(next))] : []),
  ];
}

/** @param {string} address as operator_console/site.py lets through */
function hrefOf(address) {
  if (address.startsWith('https://')) return address;
  return address.includes('@') ? `mailto:${address}` : `tel:${address.replace(/[^+0-9]/g, '')}`;
}

/** @param {string} href @param {string} words @param {string} [lang] */
function link(href, words, lang) {
  const page = href.startsWith('https://');
  const attributes = {class: 'call', href, target: page && '_blank', rel: page && 'noopener noreferrer'};
  return el('a', attributes, el('bdi', {dir: 'ltr', lang}, words));
}
