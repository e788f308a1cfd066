// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The editor of a centre's hours. The server judges every change before it is kept, and shows what it would mean. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {post} from '../../api.js';
import {explain, languageName, t} from '../../texts.js';
import {Exceptions} from './exceptions.js';
import {Choices, Form, usePaper} from './fields.js';
import {Preview} from './preview.js';
import {Week} from './week.js';

/** So that nobody is told of a mistake in the middle of writing. */
const CHECK_AFTER_MS = 600;
const RED_DAYS = ['closed', 'as_sunday', 'as_usual'];
const EMPTY_WEEK = () => Array.from({length: 7}, () => []);

export function HoursSection() {
  const paper = usePaper('hours');
  const judged = useSignal(/** @type {{findings: any[], preview: any[]} | null} */ (null));
  const hours = paper.content.value;
  useEffect(() => {
    if (!hours) return;
    let current = true;
    const timer = setTimeout(async () => {
      // Without the net the last verdict stays; keeping is judged again anyway.
      const verdict = await post('/api/centre/hours/check', {content: hours}).catch(() => null);
      if (current && verdict) judged.value = verdict;
    }, CHECK_AFTER_MS);
    return () => { current = false; clearTimeout(timer); };
  }, [hours]);
  const findings = judged.value?.findings ?? [];
  const days = judged.value?.preview.length ? judged.value.preview : paper.more.value.preview ?? [];
  return html`<${Form} paper=${paper} wrong=${findings.length > 0}>
    ${hours && html`<${Plan} paper=${paper} findings=${findings} />
      ${findings.length > 0 && html`<p class="wrong" role="status" data-testid="hours-wrong">${t('hours-wrong', {number: findings.length})}</p>`}
      <${Preview} days=${days} />`}
  <//>`;
}

/** @param {{paper: import('./paper.js').Paper, findings: any[]}} props */
function Plan({paper, findings}) {
  const {eves = [], languages = []} = paper.more.value;
  const always = paper.at(['always_open']);
  return html`<label class="check"><input type="checkbox" data-testid="always-open" checked=${always} onChange=${() => paper.put(['always_open'], !always)} /> ${t('hours-always')}</label>
    <p class="hint">${t('hours-hint')}</p>
    <${Week} paper=${paper} path=${['week']} of="" findings=${findings} />
    <fieldset class="options"><legend>${t('red-days')}</legend>
      ${RED_DAYS.map((one) => html`<label key=${one}><input type="radio" name="red-days" checked=${paper.at(['red_days']) === one} onChange=${() => paper.put(['red_days'], one)} /> ${t(`red-${one}`)}</label>`)}
    </fieldset>
    <${Choices} paper=${paper} path=${['eves']} legend=${t('eves-title')} all=${eves} name=${(/** @type {string} */ eve) => explain('eve', eve)} testid="eve" />
    <${Exceptions} paper=${paper} findings=${findings} />
    <${OwnTimes} paper=${paper} all=${languages} findings=${findings} />`;
}

/** Languages that are not there all the time the centre is open.
 * @param {{paper: import('./paper.js').Paper, all: string[], findings: any[]}} props */
function OwnTimes({paper, all, findings}) {
  const own = Object.keys(paper.at(['languages']));
  const left = all.filter((code) => !own.includes(code));
  return html`<section class="own-times">
    <h3>${t('hours-languages')}</h3>
    <p class="hint">${t('hours-languages-hint')}</p>
    ${own.map((code) => html`<details key=${code} open>
      <summary>${languageName(code)}</summary>
      <${Week} paper=${paper} path=${['languages', code]} of=${languageName(code)} findings=${findings} />
      <button type="button" class="quiet" onClick=${() => paper.remove(['languages', code])}>${t('hours-languages-remove', {language: languageName(code)})}</button>
    </details>`)}
    <div class="row-of-buttons">${left.map((code) => html`<button type="button" key=${code} data-testid=${`own-times-${code}`} onClick=${() => paper.put(['languages', code], EMPTY_WEEK())}>${t('hours-languages-add', {language: languageName(code)})}</button>`)}</div>
  </section>`;
}
