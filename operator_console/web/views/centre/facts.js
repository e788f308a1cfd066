// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a centre says of itself. What stands in the signed page is shown here and changed with a release. */

import {html} from 'vendor/preact.js';
import {languageName, t} from '../../texts.js';
import {Form, Languages, replaced, Text, usePaper, without} from './fields.js';

/** @typedef {import('./paper.js').Paper} Paper */
/** @typedef {{name: string, fingerprint: string, languages: string[], agreement: string, agreed: string}} Partner */

/** What phones and staff can speak here: the languages of the catalogue (docs/content.md). */
export const LANGUAGES = ['sv', 'sv-x-lattlast', 'en', 'ar', 'so', 'prs', 'fa', 'ckb', 'ti', 'kmr', 'tr', 'ps', 'sq', 'bs', 'ru', 'uk', 'es', 'fr'];
const NOBODY = {name: '', fingerprint: '', languages: [], agreement: '', agreed: ''};

export function FactsSection() {
  const paper = usePaper('facts');
  const facts = paper.content.value;
  return html`<${Form} paper=${paper}>
    ${facts && html`<${Fixed} site=${paper.more.value.site} />
      <${Municipalities} paper=${paper} facts=${facts} />
      <${Languages} all=${LANGUAGES} chosen=${facts.languages} legend=${t('facts-languages')} testid="facts-language" set=${(/** @type {string[]} */ languages) => paper.change({languages})} />
      <${Text} label=${t('facts-on-call')} value=${facts.on_call} hint=${t('facts-on-call-hint')} testid="on-call" attributes=${{inputMode: 'tel', maxLength: 20}} set=${(/** @type {string} */ typed) => paper.change({on_call: international(typed)})} />
      <${Partners} paper=${paper} partners=${facts.partners} />`}
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

/** @param {{paper: Paper, facts: any}} props */
function Municipalities({paper, facts}) {
  const lines = (/** @type {any} */ event) => paper.change({municipalities: event.currentTarget.value.split('\n').map((/** @type {string} */ one) => one.trim()).filter(Boolean)});
  return html`<label class="field"><span>${t('facts-municipalities')}</span>
    <textarea rows="4" data-testid="municipalities" onChange=${lines} value=${facts.municipalities.join('\n')}></textarea><small>${t('facts-municipalities-hint')}</small></label>`;
}

/** @param {{paper: Paper, partners: Partner[]}} props */
function Partners({paper, partners}) {
  const set = (/** @type {Partner[]} */ changed) => paper.change({partners: changed});
  return html`<section><h3>${t('partners-title')}</h3><p class="hint">${t('partners-hint')}</p>
    ${partners.map((one, number) => html`<${PartnerFields} key=${number} partner=${one} set=${(/** @type {Partner} */ changed) => set(replaced(partners, number, changed))} remove=${() => set(without(partners, number))} />`)}
    <button type="button" data-testid="add-partner" onClick=${() => set([...partners, NOBODY])}>${t('partners-add')}</button></section>`;
}

/** @param {{partner: Partner, set: (partner: Partner) => void, remove: () => void}} props */
function PartnerFields({partner, set, remove}) {
  const field = (/** @type {'name' | 'fingerprint' | 'agreement' | 'agreed'} */ name, type = 'text') => html`<${Text} label=${t(`partners-${name}`)} type=${type} value=${partner[name]}
    testid=${`partner-${name}`} set=${(/** @type {string} */ value) => set({...partner, [name]: name === 'fingerprint' ? value.toLowerCase().replace(/\s+/g, ' ') : value})} />`;
  return html`<fieldset class="partner"><legend>${partner.name || t('partners-new')}</legend>
    ${field('name')}${field('fingerprint')}${field('agreement')}${field('agreed', 'date')}
    <details><summary>${t('partners-languages')} ${partner.languages.map(languageName).join(', ')}</summary>
      <${Languages} all=${LANGUAGES} chosen=${partner.languages} legend=${t('partners-languages')} set=${(/** @type {string[]} */ languages) => set({...partner, languages})} /></details>
    <button type="button" class="quiet" onClick=${remove}>${t('remove')}</button></fieldset>`;
}
