// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the board has decided, and the ten guidelines of co-operation. */

import {html} from 'vendor/preact.js';
import {explain, t} from '../../texts.js';
import {Form, Text, usePaper} from './fields.js';
import {Missing} from './now.js';

/** The Social Services Act's number, as long as it is this one (docs/content.md, what a lawyer must read). */
const LAW = '2025:400';
/** What Fluent puts around a value for mixed directions; it has no place in what is kept. */
const ISOLATES = /[\u2068\u2069]/g;

/** @typedef {import('./paper.js').Paper} Paper */
/** @typedef {{link: string, date: string, responsible: string}} Guideline */

export function DecisionsSection() {
  const paper = usePaper('decisions');
  const its = paper.content.value;
  const missing = paper.more.value.missing ?? [];
  return html`<${Form} paper=${paper}>
    ${its && html`<p>${t('decisions-intro')}</p>
      ${its.demo && html`<p class="wrong" data-testid="demo-decisions">${t('decisions-demo')}</p>`}
      ${missing.length > 0 && html`<${Missing} missing=${missing} />`}
      <${DecisionFields} paper=${paper} which="board" />
      <${LegalBasis} paper=${paper} />
      <${DecisionFields} paper=${paper} which="documentation" />
      <${Text} paper=${paper} path=${['responsible']} label=${t('decisions-responsible')} testid="responsible" />
      <${Text} paper=${paper} path=${['note_days']} read=${(/** @type {string} */ typed) => Math.trunc(Number(typed))} label=${t('decisions-note-days')} hint=${t('decisions-note-days-hint')} type="number" testid="note-days" attributes=${{min: 1, max: 90}} />`}
  <//>`;
}

/** @param {{paper: Paper, which: 'board' | 'documentation'}} props */
function DecisionFields({paper, which}) {
  return html`<fieldset class="pair"><legend>${t(`decisions-${which}`)}</legend><p class="hint">${t(`decisions-${which}-hint`)}</p>
    <${Text} paper=${paper} path=${[which, 'number']} label=${t('decisions-number')} testid=${`${which}-number`} />
    <${Text} paper=${paper} path=${[which, 'date']} label=${t('decisions-date')} type="date" testid=${`${which}-date`} /></fieldset>`;
}

/** The law is proposed, never assumed: who is responsible confirms it or writes another. @param {{paper: Paper}} props */
function LegalBasis({paper}) {
  const path = ['legal_basis'];
  return html`<div><${Text} paper=${paper} path=${path} label=${t('decisions-legal')} hint=${t('decisions-legal-hint')} testid="legal-basis" />
    ${!paper.at(path) && html`<button type="button" data-testid="propose-legal" onClick=${() => paper.put(path, t('decisions-legal-proposal', {law: LAW}).replace(ISOLATES, ''))}>${t('decisions-legal-propose')}</button>`}</div>`;
}

export function CooperationSection() {
  const paper = usePaper('cooperation');
  const settled = /** @type {Record<string, Guideline>} */ (paper.content.value?.guidelines ?? {});
  const slugs = /** @type {string[]} */ (paper.more.value.guidelines ?? []);
  const done = slugs.filter((slug) => settled[slug]?.link && settled[slug].date && settled[slug].responsible).length;
  return html`<${Form} paper=${paper}>
    <p>${t('cooperation-intro')}</p>
    <p data-testid="settled">${t('cooperation-settled', {done, all: slugs.length})}</p>
    ${slugs.map((slug, number) => html`<${GuidelineFields} key=${slug} paper=${paper} number=${number + 1} slug=${slug} />`)}
  <//>`;
}

/** @param {{paper: Paper, number: number, slug: string}} props */
function GuidelineFields({paper, number, slug}) {
  const field = (/** @type {keyof Guideline} */ name, type = 'text') => html`<${Text} paper=${paper} path=${['guidelines', slug, name]} type=${type}
    label=${t(`cooperation-${name}`)} testid=${`${slug}-${name}`} />`;
  return html`<fieldset class="guideline"><legend>${number}. ${explain('guideline', slug)}</legend>${field('link', 'url')}${field('date', 'date')}${field('responsible')}</fieldset>`;
}
