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

const CHECK_AFTER_MS = 250;
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
    ${hours && html`<${Plan} paper=${paper} hours=${hours} findings=${findings} />
      ${findings.length > 0 && html`<p class="wrong" role="status" data-testid="hours-wrong">${t('hours-wrong', {number: findings.length})}</p>`}
      <${Preview} days=${days} />`}
  <//>`;
}

/** @param {{paper: import('./paper.js').Paper, hours: any, findings: any[]}} props */
function Plan({paper, hours, findings}) {
  const {eves = [], languages = []} = paper.more.value;
  return html`<label class="check"><input type="checkbox" data-testid="always-open" checked=${hours.always_open} onChange=${() => paper.change({always_open: !hours.always_open})} /> ${t('hours-always')}</label>
    <p class="hint">${t('hours-hint')}</p>
    <${Week} week=${hours.week} of="" findings=${findings} where="week" set=${(/** @type {any} */ week) => paper.change({week})} />
    <fieldset class="choices"><legend>${t('red-days')}</legend>
      ${RED_DAYS.map((one) => html`<label key=${one}><input type="radio" name="red-days" checked=${hours.red_days === one} onChange=${() => paper.change({red_days: one})} /> ${t(`red-${one}`)}</label>`)}
    </fieldset>
    <${Choices} legend=${t('eves-title')} all=${eves} chosen=${hours.eves} name=${(/** @type {string} */ eve) => explain('eve', eve)} testid="eve" set=${(/** @type {string[]} */ chosen) => paper.change({eves: chosen})} />
    <${Exceptions} days=${hours.exceptions} findings=${findings} set=${(/** @type {any} */ exceptions) => paper.change({exceptions})} />
    <${OwnTimes} paper=${paper} hours=${hours} all=${languages} findings=${findings} />`;
}

/** Languages that are not there all the time the centre is open.
 * @param {{paper: import('./paper.js').Paper, hours: any, all: string[], findings: any[]}} props */
function OwnTimes({paper, hours, all, findings}) {
  const own = hours.languages;
  const change = (/** @type {Record<string, any>} */ languages) => paper.change({languages});
  const left = all.filter((code) => !(code in own));
  return html`<section class="own-times">
    <h3>${t('hours-languages')}</h3>
    <p class="hint">${t('hours-languages-hint')}</p>
    ${Object.keys(own).map((code) => html`<details key=${code} open>
      <summary>${languageName(code)}</summary>
      <${Week} week=${own[code]} of=${languageName(code)} findings=${findings} where=${`languages.${code}`} set=${(/** @type {any} */ week) => change({...own, [code]: week})} />
      <button type="button" class="quiet" onClick=${() => change(Object.fromEntries(Object.entries(own).filter(([other]) => other !== code)))}>${t('hours-languages-remove', {language: languageName(code)})}</button>
    </details>`)}
    <div class="row-of-buttons">${left.map((code) => html`<button type="button" key=${code} onClick=${() => change({...own, [code]: EMPTY_WEEK()})}>${t('hours-languages-add', {language: languageName(code)})}</button>`)}</div>
  </section>`;
}
