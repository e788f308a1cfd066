// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** For everybody with a desk: is the centre open, in which languages, whom to ring; and what is missing before it may be. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {get, troubleOf} from '../../api.js';
import {now} from '../../clock.js';
import {explain, languageName, t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {dayAndTime} from './clocks.js';
import {Preview} from './preview.js';

/** @typedef {{open: boolean, closes: number | null, next: number | null, always_open: boolean, on_call: string | null, languages: Record<string, {open: boolean, on_duty: boolean, next: number | null}>}} Hours */

const ASK_EVERY_S = 60;

export function NowSection() {
  const state = useSignal(/** @type {{missing: string[], hours: Hours | null, days: any[]} | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS: number} | null} */ (null));
  const minute = Math.floor(now.value / ASK_EVERY_S);
  useEffect(() => {
    const read = async () => {
      try {
        const [ready, hours] = await Promise.all([get('/api/centre/ready'), get('/api/centre/hours')]);
        state.value = {...ready, days: hours.version ? hours.preview : []};
        trouble.value = null;
      } catch (error) {
        trouble.value = troubleOf(error);
      }
    };
    void read();
  }, [minute]);
  if (!state.value) return trouble.value ? html`<${Trouble} trouble=${trouble.value} />` : html`<p role="status">${t('starting')}</p>`;
  const {missing, hours, days} = state.value;
  return html`<div class="paper">
    ${missing.length > 0 && html`<${Missing} missing=${missing} />`}
    ${hours ? html`<${Open} hours=${hours} />` : html`<p>${t('now-no-hours')}</p>`}
    ${days.length > 0 && html`<${Preview} days=${days} />`}
  </div>`;
}

/** @param {{missing: readonly string[]}} props */
export function Missing({missing}) {
  return html`<div class="trouble" data-testid="missing"><p>${t('missing-title')}</p>
    <ul>${missing.map((one) => html`<li key=${one} data-missing=${one}>${explain('missing', one)}</li>`)}</ul></div>`;
}

/** @param {{hours: Hours}} props */
function Open({hours}) {
  return html`<p class="open-now" data-testid="open-now" data-open=${hours.open}>${openNow(hours)}</p>
    ${hours.on_call && html`<p>${t('now-on-call')} <a href=${`tel:${hours.on_call}`} dir="ltr">${hours.on_call}</a></p>`}
    <table><thead><tr><th>${t('now-language')}</th><th>${t('now-state')}</th></tr></thead>
      <tbody>${Object.entries(hours.languages).map(([code, its]) => html`<tr key=${code} data-language=${code} data-on-duty=${its.on_duty}>
        <th scope="row">${languageName(code)}</th><td>${languageNow(its)}</td></tr>`)}</tbody></table>`;
}

/** @param {Hours} hours */
function openNow({open, closes, next, always_open}) {
  if (always_open) return t('now-always');
  if (open) return closes ? t('now-open', {until: dayAndTime(closes)}) : t('now-open-long');
  return next ? t('now-closed', {from: dayAndTime(next)}) : t('now-closed-long');
}

/** @param {{open: boolean, on_duty: boolean, next: number | null}} its */
function languageNow({open, on_duty, next}) {
  if (open) return t(on_duty ? 'now-read' : 'now-unread');
  return next ? t('now-language-from', {from: dayAndTime(next)}) : t('now-language-never');
}
