// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the forms of the centre are made of. */

import {html, useEffect, useRef} from 'vendor/preact.js';
import {explain, languageName, t} from '../../texts.js';
import {Trouble} from '../parts.js';
import {Paper} from './paper.js';

/** @typedef {import('./paper.js').Path} Path */
/** @typedef {{paper: Paper, path: Path, tidy?: (value: string) => string, read?: (value: string) => unknown}} Field `read` makes a value of the words */

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
  return html`<form class="paper" onSubmit=${save} noValidate>
    ${children}
    <${Trouble} trouble=${paper.trouble.value} />
    <div class="buttons">
      <button class="main" data-testid="save" disabled=${wrong || state !== 'changed'}>${t('save')}</button>
      ${paper.trouble.value?.code === 'changed_meanwhile' && html`<button type="button" onClick=${() => paper.load()}>${t('read-again')}</button>`}
      <p class="hint" role="status" data-testid="form-state" data-state=${state}>${state && t(`form-${state}`)}</p>
    </div>
  </form>`;
}

/**
 * What a field does: every key counts at once, since whatever draws the form again would take back what was only typed;
 * leaving the field makes it tidy.
 * @param {Field} field @returns {object}
 */
export const writing = ({paper, path, tidy = (value) => value.trim(), read = (value) => value}) => ({
  onInput: (/** @type {any} */ event) => paper.put(path, read(event.currentTarget.value)),
  onChange: (/** @type {any} */ event) => paper.put(path, read(tidy(event.currentTarget.value))),
});

/** @param {Field & {label: string, hint?: string, testid?: string, type?: string, attributes?: object}} props */
export function Text({paper, path, label, hint, testid, tidy, read, type = 'text', attributes}) {
  return html`<label class="field"><span>${label}</span>
    <input type=${type} value=${paper.at(path) || ''} data-testid=${testid} ...${writing({paper, path, tidy, read})} ...${attributes} />
    ${hint && html`<small>${hint}</small>`}
  </label>`;
}

/** Several of some. @param {{paper: Paper, path: Path, legend: string, all: readonly string[], name?: (code: string) => string, testid?: string}} props */
export function Choices({paper, path, legend, all, name = languageName, testid}) {
  const chosen = /** @type {string[]} */ (paper.at(path));
  const toggle = (/** @type {string} */ code) => paper.put(path, all.filter((one) => (one === code) !== paper.at(path).includes(one)));
  return html`<fieldset class="options"><legend>${legend}</legend>
    ${all.map((code) => html`<label key=${code}><input type="checkbox" data-testid=${testid && `${testid}-${code}`} checked=${chosen.includes(code)} onChange=${() => toggle(code)} /> ${name(code)}</label>`)}
  </fieldset>`;
}

/** What is wrong with a field. @param {{code: string | undefined, id?: string}} props */
export function Wrong({code, id}) {
  return code ? html`<p class="wrong" id=${id} data-testid="finding" data-code=${code}>${explain('finding', code)}</p>` : null;
}
