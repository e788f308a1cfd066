// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the forms of the centre are made of. */

import {html, useEffect, useRef} from 'vendor/preact.js';
import {explain, languageName, t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {Paper} from './paper.js';

/** A paper that is read when its form comes in sight. @param {string} kind */
export function usePaper(kind) {
  const kept = useRef(/** @type {Paper | null} */ (null));
  kept.current ??= new Paper(kind);
  const paper = kept.current;
  useEffect(() => void paper.load(), []);
  return paper;
}

/** The frame of a form: nothing before it was read, trouble and the button to keep it at the end.
 * @param {{paper: Paper, children?: unknown, wrong?: boolean}} props */
export function Form({paper, children, wrong}) {
  const state = paper.state.value;
  const save = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void paper.save();
  };
  if (!paper.content.value) {
    return paper.trouble.value ? html`<${Trouble} trouble=${paper.trouble.value} />` : html`<p role="status">${t('starting')}</p>`;
  }
  return html`<form class="sheet" onSubmit=${save} noValidate>
    ${children}
    <${Trouble} trouble=${paper.trouble.value} />
    <div class="buttons">
      <button class="main" data-testid="save" disabled=${wrong || state !== 'changed'}>${t('save')}</button>
      ${paper.trouble.value?.code === 'changed_meanwhile' && html`<button type="button" onClick=${() => paper.load()}>${t('read-again')}</button>`}
      <p class="hint" role="status" data-testid="form-state" data-state=${state}>${state && t(`form-${state}`)}</p>
    </div>
  </form>`;
}

/** @param {{label: string, value: string, set: (value: string) => void, hint?: string, testid?: string, type?: string, attributes?: object}} props */
export function Text({label, value, set, hint, testid, type = 'text', attributes}) {
  return html`<label class="field"><span>${label}</span>
    <input type=${type} value=${value} data-testid=${testid} onChange=${(/** @type {any} */ event) => set(event.currentTarget.value.trim())} ...${attributes} />
    ${hint && html`<small>${hint}</small>`}
  </label>`;
}

/** Several of some. @param {{legend: string, all: readonly string[], chosen: readonly string[], name: (code: string) => string, set: (chosen: string[]) => void, testid?: string}} props */
export function Choices({legend, all, chosen, name, set, testid}) {
  const toggle = (/** @type {string} */ code) => set(all.filter((one) => (one === code) !== chosen.includes(one)));
  return html`<fieldset class="choices"><legend>${legend}</legend>
    ${all.map((code) => html`<label key=${code}><input type="checkbox" data-testid=${testid && `${testid}-${code}`} checked=${chosen.includes(code)} onChange=${() => toggle(code)} /> ${name(code)}</label>`)}
  </fieldset>`;
}

/** @param {{all: readonly string[], chosen: readonly string[], set: (chosen: string[]) => void, legend: string, testid?: string}} props */
export function Languages({all, chosen, set, legend, testid}) {
  return html`<${Choices} legend=${legend} all=${all} chosen=${chosen} set=${set} name=${languageName} testid=${testid} />`;
}

/** What is wrong with a field. @param {{code: string | undefined, id?: string}} props */
export function Wrong({code, id}) {
  return code ? html`<p class="wrong" id=${id} data-testid="finding" data-code=${code}>${explain('finding', code)}</p>` : null;
}

/** @template T @param {readonly T[]} list @param {number} index @param {T} value @returns {T[]} */
export const replaced = (list, index, value) => list.map((one, place) => place === index ? value : one);

/** @template T @param {readonly T[]} list @param {number} index @returns {T[]} */
export const without = (list, index) => list.filter((_, place) => place !== index);
