// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the board has decided, and the ten guidelines of co-operation. */

import {html} from 'vendor/preact.js';
import {explain, t} from '../../texts.js';
import {Form, Text, usePaper} from './fields.js';
import {Missing} from './now.js';

/** @typedef {import('./paper.js').Paper} Paper */
/** @typedef {{link: string, date: string, responsible: string}} Guideline */

const UNSETTLED = {link: '', date: '', responsible: ''};

export function DecisionsSection() {
  const paper = usePaper('decisions');
  const its = paper.content.value;
  const missing = paper.more.value.missing ?? [];
  return html`<${Form} paper=${paper}>
    ${its && html`<p>${t('decisions-intro')}</p>
      ${its.demo && html`<p class="wrong" data-testid="demo-decisions">${t('decisions-demo')}</p>`}
      ${missing.length > 0 && html`<${Missing} missing=${missing} />`}
      <${DecisionFields} paper=${paper} which="board" />
      <${LegalBasis} paper=${paper} its=${its} />
      <${DecisionFields} paper=${paper} which="documentation" />
      <${Text} label=${t('decisions-responsible')} value=${its.responsible} testid="responsible" set=${(/** @type {string} */ responsible) => paper.change({responsible})} />
      <${Text} label=${t('decisions-note-days')} type="number" value=${String(its.note_days || '')} testid="note-days" hint=${t('decisions-note-days-hint')} attributes=${{min: 1, max: 90}} set=${(/** @type {string} */ typed) => paper.change({note_days: Math.trunc(Number(typed))})} />`}
  <//>`;
}

/** @param {{paper: Paper, which: 'board' | 'documentation'}} props */
function DecisionFields({paper, which}) {
  const its = paper.content.value?.[which];
  const set = (/** @type {object} */ patch) => paper.change({[which]: {...its, ...patch}});
  return html`<fieldset class="pair"><legend>${t(`decisions-${which}`)}</legend><p class="hint">${t(`decisions-${which}-hint`)}</p>
    <${Text} label=${t('decisions-number')} value=${its.number} testid=${`${which}-number`} set=${(/** @type {string} */ number) => set({number})} />
    <${Text} label=${t('decisions-date')} type="date" value=${its.date} testid=${`${which}-date`} set=${(/** @type {string} */ date) => set({date})} /></fieldset>`;
}

/** The law is proposed, never assumed: who is responsible confirms it or writes another. @param {{paper: Paper, its: any}} props */
function LegalBasis({paper, its}) {
  return html`<div><${Text} label=${t('decisions-legal')} value=${its.legal_basis} hint=${t('decisions-legal-hint')} testid="legal-basis" set=${(/** @type {string} */ legal_basis) => paper.change({legal_basis})} />
    ${!its.legal_basis && html`<button type="button" data-testid="propose-legal" onClick=${() => paper.change({legal_basis: t('decisions-legal-proposal')})}>${t('decisions-legal-propose')}</button>`}</div>`;
}

export function CooperationSection() {
  const paper = usePaper('cooperation');
  const settled = /** @type {Record<string, Guideline>} */ (paper.content.value?.guidelines ?? {});
  const slugs = /** @type {string[]} */ (paper.more.value.guidelines ?? []);
  const done = slugs.filter((slug) => settled[slug]?.link && settled[slug].date && settled[slug].responsible).length;
  return html`<${Form} paper=${paper}>
    <p>${t('cooperation-intro')}</p>
    <p data-testid="settled">${t('cooperation-settled', {done, all: slugs.length})}</p>
    ${slugs.map((slug, number) => html`<${GuidelineFields} key=${slug} number=${number + 1} slug=${slug} its=${settled[slug] ?? UNSETTLED}
      set=${(/** @type {Guideline} */ changed) => paper.change({guidelines: {...settled, [slug]: changed}})} />`)}
  <//>`;
}

/** @param {{number: number, slug: string, its: Guideline, set: (its: Guideline) => void}} props */
function GuidelineFields({number, slug, its, set}) {
  const field = (/** @type {'link' | 'date' | 'responsible'} */ name, type = 'text') => html`<${Text} label=${t(`cooperation-${name}`)} type=${type} value=${its[name]}
    testid=${`${slug}-${name}`} set=${(/** @type {string} */ value) => set({...its, [name]: value})} />`;
  return html`<fieldset class="guideline"><legend>${number}. ${explain('guideline', slug)}</legend>${field('link', 'url')}${field('date', 'date')}${field('responsible')}</fieldset>`;
}
