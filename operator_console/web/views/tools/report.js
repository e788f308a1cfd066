// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A report in four steps: pick her words, write, read it to her, move it to the municipality's own system and wipe it here. */

import {html, useSignal} from 'vendor/preact.js';
import {REPORT_FIELDS} from '../../papers.js';
import {isBlank, quotes, reportText} from '../../report.js';
import {t} from '../../texts.js';
import {Field, Tick} from './parts.js';

/** @typedef {import('./tools.js').Props} Props */

/** @param {Props} props */
export function Report({one, shift}) {
  const {report, picked} = one.papers;
  const words = quotes(one.said, picked.value);
  const write = (/** @type {string} */ name) => (/** @type {string} */ said) => { report.value = {...report.value, [name]: said}; };
  return html`<p class="hint">${t('report-about')}</p>
    <h3>${t('report-step-pick')}</h3>
    <p class="hint">${t('report-picked', {number: words.length})}</p>
    ${words.length > 0 && html`<ul class="quotes">${words.map((said, at) => html`<li key=${at}><q dir="auto">${said}</q></li>`)}</ul>`}
    <h3>${t('report-step-write')}</h3>
    ${REPORT_FIELDS.map((name) => html`<${Field} key=${name} label=${t(`report-${name}`)} name=${`report-${name}`} rows=${3} value=${report.value[name]} write=${write(name)} />`)}
    <p class="note-box"><strong>${t('report-safety')}</strong> ${t('report-safety-text')}</p>
    <${Move} one=${one} shift=${shift} text=${reportText(report.value, words)} blank=${isBlank(report.value, picked.value)} />`;
}

/** @param {Props & {text: string, blank: boolean}} props */
function Move({one, shift, text, blank}) {
  const {papers} = one;
  const failed = useSignal(false);
  const read = () => one.insert(`${shift.atHand.prepared('read_report', one.chat.value.lang)}\n\n${text}`);
  const copy = async () => {
    failed.value = !(await toClipboard(text));
    papers.copied.value ||= !failed.value;
  };
  const wipe = async () => {
    const copied = papers.copied.value;
    papers.wipeReport();
    if (copied) await toClipboard(' ');
  };
  return html`<h3>${t('report-step-read')}</h3>
    ${one.live && html`<button type="button" data-testid="report-insert" disabled=${blank} onClick=${read}>${t('report-insert')}</button>`}
    <${Tick} one=${one} name="report_read" testid="report-read" words=${t('report-read')} />
    <h3>${t('report-step-move')}</h3>
    <pre class="report-text" data-testid="report-text" dir="auto" tabIndex="0" aria-label=${t('tool-report')}>${text}</pre>
    <span class="actions">
      <button type="button" class="main" data-testid="report-copy" disabled=${blank} onClick=${copy}>${t('report-copy')}</button>
      <button type="button" data-testid="report-wipe" disabled=${blank && !papers.copied.value} onClick=${wipe}>${t('report-wipe')}</button>
    </span>
    <p class="hint" role="status">${failed.value ? t('report-not-copied') : papers.copied.value && t('report-copied')}</p>`;
}

/** A browser may refuse; then the text stands there to be marked by hand. @param {string} text */
async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
