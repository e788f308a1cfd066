// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place of the hand-over between shifts: what the ones before left, and what is left for the next. No names anywhere. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {troubleOf} from '../../api.js';
import {LONGEST, look, MOST_ONGOING, publishKey, TECHNICAL, WATCH, write} from '../../handover.js';
import {locale, t} from '../../texts.js';
import {Trouble} from '../parts.js';

/** @typedef {{account: import('../../account.js').Account, shift: import('../../shift.js').Shift}} Props */
/** @typedef {Awaited<ReturnType<typeof look>>} Looked */

/** @param {Props} props */
export function Place({account, shift}) {
  const looked = useSignal(/** @type {Looked | null} */ (null));
  const trouble = useSignal(/** @type {{code: string, waitS?: number} | null} */ (null));
  const attempt = async (/** @type {() => Promise<void>} */ act) => {
    trouble.value = null;
    try {
      await act();
      looked.value = await look(account, shift.site);
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  };
  useEffect(() => { void attempt(() => publishKey(account, shift.site)); }, []);
  const its = looked.value;
  return html`<div data-testid="handover">
    <h1>${t('place-handover')}</h1>
    <p class="hint">${t('handover-about')}</p>
    <${Trouble} trouble=${trouble.value} />
    ${its ? html`<${Notes} its=${its} />
      <${Form} its=${its} live=${shift.live.length} leave=${(/** @type {import('../../handover.js').Fields} */ note) => attempt(() => write(its, note, account))} />`
    : !trouble.value && html`<p role="status">${t('starting')}</p>`}
  </div>`;
}

/** @param {{its: Looked}} props */
function Notes({its}) {
  const {notes, shut} = its;
  return html`<section aria-labelledby="handover-left"><h2 id="handover-left">${t('handover-left')}</h2>
    ${!notes.length && html`<p class="nobody" data-testid="handover-none">${t('handover-none')}</p>`}
    ${shut > 0 && html`<p class="hint" data-testid="handover-shut">${t('handover-shut', {number: shut})}</p>`}
    <ul class="left">${notes.map((note) => html`<${Left} key=${note.id} note=${note} />`)}</ul>
  </section>`;
}

/** @param {{note: import('../../handover.js').Note}} props */
function Left({note}) {
  const {name, at, ongoing, watch, technical, follow_up: followUp, words} = note;
  const when = new Intl.DateTimeFormat(locale.value, {weekday: 'short', hour: '2-digit', minute: '2-digit'}).format(at * 1000);
  return html`<li class="card" data-testid="handover-note">
    <p><strong>${name}</strong> <span class="small">${when}</span></p>
    <p>${t('handover-ongoing-now', {number: ongoing})} ${t(followUp ? 'handover-follow-up-yes' : 'handover-follow-up-no')}</p>
    ${watch.length > 0 && html`<p>${watch.map((one) => t(`handover-watch-${one}`)).join(' · ')}</p>`}
    ${technical.length > 0 && html`<p>${technical.map((one) => t(`handover-technical-${one}`)).join(' · ')}</p>`}
    ${words && html`<p dir="auto">${words}</p>`}
  </li>`;
}

/** @param {{its: Looked, live: number, leave: (note: import('../../handover.js').Fields) => Promise<void>}} props */
function Form({its, live, leave}) {
  const ongoing = useSignal(Math.min(MOST_ONGOING, live));
  const watch = useSignal(/** @type {readonly string[]} */ ([]));
  const technical = useSignal(/** @type {readonly string[]} */ ([]));
  const followUp = useSignal(false);
  const words = useSignal('');
  const busy = useSignal(false);
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (busy.value) return;
    busy.value = true;
    await leave({ongoing: ongoing.value, watch: [...watch.value], technical: [...technical.value], follow_up: followUp.value, words: words.value});
    [watch.value, technical.value, words.value, busy.value] = [[], [], '', false];
  };
  const readers = its.readers.map((one) => one.name).join(', ');
  return html`<form class="sheet handover" onSubmit=${send}>
    <h2>${t('handover-write')}</h2>
    <label class="field"><span>${t('handover-ongoing')}</span>
      <select data-testid="handover-ongoing" onChange=${(/** @type {Event} */ event) => { ongoing.value = Number(/** @type {HTMLSelectElement} */ (event.currentTarget).value); }}>
        ${Array.from({length: MOST_ONGOING + 1}, (_, number) => html`<option value=${number} selected=${number === ongoing.value}>${number}</option>`)}
      </select></label>
    <${Ticks} name="watch" all=${WATCH} chosen=${watch} />
    <${Ticks} name="technical" all=${TECHNICAL} chosen=${technical} />
    <label class="tick"><input type="checkbox" data-testid="handover-follow-up" checked=${followUp.value} onChange=${(/** @type {Event} */ event) => { followUp.value = /** @type {HTMLInputElement} */ (event.currentTarget).checked; }} /> <span>${t('handover-follow-up')}</span></label>
    <label class="field"><span>${t('handover-words')}</span>
      <textarea rows="3" maxlength=${LONGEST} dir="auto" spellcheck=${false} autocomplete="off" data-testid="handover-words" value=${words.value}
        onInput=${(/** @type {Event} */ event) => { words.value = /** @type {HTMLTextAreaElement} */ (event.currentTarget).value; }} /></label>
    <p class="hint">${t('handover-warning')}</p>
    <p class="hint" data-testid="handover-readers" data-number=${its.readers.length}>${t('handover-readers', {names: readers})}</p>
    <button class="main" data-testid="handover-send" disabled=${busy.value}>${t('handover-send')}</button>
  </form>`;
}

/** @param {{name: string, all: readonly string[], chosen: import('vendor/preact.js').Signal<readonly string[]>}} props */
function Ticks({name, all, chosen}) {
  const tick = (/** @type {string} */ one) => (/** @type {Event} */ event) => {
    const on = /** @type {HTMLInputElement} */ (event.currentTarget).checked;
    chosen.value = on ? [...chosen.value, one] : chosen.value.filter((other) => other !== one);
  };
  return html`<fieldset class="group"><legend>${t(`handover-${name}`)}</legend>
    ${all.map((one) => html`<label class="chip" key=${one}><input type="checkbox" data-testid=${`handover-${name}-${one}`} checked=${chosen.value.includes(one)} onChange=${tick(one)} /><span>${t(`handover-${name}-${one}`)}</span></label>`)}
  </fieldset>`;
}
