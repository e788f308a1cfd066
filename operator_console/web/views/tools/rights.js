// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A quick card: the four principles of the service, and the child's rights most often needed in a chat. */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';

const PRINCIPLES = ['rights', 'protection', 'competence', 'together'];
const ARTICLES = [2, 3, 6, 12, 19, 24];

export function Rights() {
  return html`<h3>${t('principles')}</h3>
    <ol>${PRINCIPLES.map((name) => html`<li key=${name}>${t(`principle-${name}`)}</li>`)}</ol>
    <h3>${t('articles')}</h3>
    <dl class="articles">${ARTICLES.map((number) => html`<div key=${number}><dt>${t('article', {number})}</dt><dd>${t(`article-${number}`)}</dd></div>`)}</dl>
    <p class="hint">${t('not-treatment')}</p>`;
}
