// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a centre says of itself. What stands in the signed page is shown here and changed with a release. */

import {html} from 'vendor/preact.js';
import {languageName, t} from '../../texts.js';
import {Choices, Form, Text, usePaper, writing} from './fields.js';

/** @typedef {import('./paper.js').Paper} Paper */
/** @typedef {{name: string, fingerprint: string, languages: string[], agreement: string, agreed: string}} Partner */

/** What staff may speak: the languages of the catalogue (docs/content.md). Who reads easy Swedish is answered in Swedish. */
export const LANGUAGES = ['sv', 'en', 'ar', 'so', 'prs', 'fa', 'ckb', 'ti', 'kmr', 'tr', 'ps', 'sq', 'bs', 'ru', 'uk', 'es', 'fr'];
const NOBODY = {name: '', fingerprint: '', languages: [], agreement: '', agreed: ''};

export function FactsSection() {
  const paper = usePaper('facts');
  return html`<${Form} paper=${paper}>
    ${paper.content.value && html`<${Fixed} site=${paper.more.value.site} />
      <${Municipalities} paper=${paper} />
      <${Choices} paper=${paper} path=${['languages']} all=${LANGUAGES} legend=${t('facts-languages')} testid="facts-language" />
      <${Text} paper=${paper} path=${['on_call']} tidy=${international} label=${t('facts-on-call')} hint=${t('facts-on-call-hint')} testid="on-call" attributes=${{inputMode: 'tel', maxLength: 20}} />
      <${Partners} paper=${paper} />`}
  <//>`;
}

/** 070-123 45 67 as +46701234567. @param {string} typed */
export const international = (typed) => typed.replace(/[\s()-]/g, '').replace(/^00/, '+').replace(/^0(?=[1-9])/, '+46');

/** @param {{site: {name: string, region: string, title: string, exit_url: string, fingerprint: string}}} props */
function Fixed({site}) {
  const rows = /** @type {const} */ (['name', 'region', 'title', 'exit_url', 'fingerprint']);
  return html`<section><h3>${t('fixed-heading')}</h3>
    <dl class="pairs">${rows.map((row) => html`<dt>${t(`fixed-${row}`)}</dt><dd data-testid=${`fixed-${row}`} dir="auto">${site[row] || t('fixed-none')}</dd>`)}</dl>
    <p class="hint">${t('fixed-hint')} <code dir="ltr">./viska keys site --title "…" --region "…" --exit-url https://…</code></p></section>`;
}

/** @param {{paper: Paper}} props */
function Municipalities({paper}) {
  const path = ['municipalities'];
  const read = (/** @type {string} */ lines) => lines ? lines.split('\n') : [];
  return html`<label class="field"><span>${t('facts-municipalities')}</span>
    <textarea rows="4" data-testid="municipalities" value=${paper.at(path).join('\n')} ...${writing({paper, path, read, tidy: oneALine})}></textarea>
    <small>${t('facts-municipalities-hint')}</small></label>`;
}

/** @param {string} lines */
const oneALine = (lines) => lines.split('\n').map((line) => line.trim()).filter(Boolean).join('\n');

/** @param {{paper: Paper}} props */
function Partners({paper}) {
  const partners = /** @type {Partner[]} */ (paper.at(['partners']));
  return html`<section><h3>${t('partners-title')}</h3><p class="hint">${t('partners-hint')}</p>
    ${partners.map((partner, number) => html`<${PartnerFields} key=${number} paper=${paper} path=${['partners', number]} partner=${partner} />`)}
    <button type="button" data-testid="add-partner" onClick=${() => paper.add(['partners'], NOBODY)}>${t('partners-add')}</button></section>`;
}

/** @param {string} typed */
const inGroups = (typed) => typed.toLowerCase().replace(/\s+/g, ' ').trim();

/** @param {{paper: Paper, path: (string | number)[], partner: Partner}} props */
function PartnerFields({paper, path, partner}) {
  const field = (/** @type {'name' | 'fingerprint' | 'agreement' | 'agreed'} */ name, more = {}) => html`<${Text} paper=${paper} path=${[...path, name]}
    label=${t(`partners-${name}`)} testid=${`partner-${name}`} ...${more} />`;
  return html`<fieldset class="partner"><legend>${partner.name || t('partners-new')}</legend>
    ${field('name')}${field('fingerprint', {tidy: inGroups})}${field('agreement')}${field('agreed', {type: 'date'})}
    <details><summary>${t('partners-languages')} ${partner.languages.map(languageName).join(', ')}</summary>
      <${Choices} paper=${paper} path=${[...path, 'languages']} all=${LANGUAGES} legend=${t('partners-languages')} /></details>
    <button type="button" class="quiet" onClick=${() => paper.remove(path)}>${t('remove')}</button></fieldset>`;
}
