// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Listens for shortcuts while the desk is in sight, and shows and changes them in a list. */

import {html, useEffect, useRef, useSignal} from 'vendor/preact.js';
import {deskInSight, wordsInSight} from '../places.js';
import {ACTIONS, actionOf, assign, asUsual, comboOf, keys, listShown, on, shown} from '../shortcuts.js';
import {t} from '../texts.js';

/**
 * @typedef {import('../shift.js').Shift} Shift
 * @typedef {import('../shortcuts.js').Action} Action
 */

/** @param {string} id */
const press = (id) => document.querySelector(`[data-testid="${id}"]`)?.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));

/** @param {Shift} shift @param {number} by */
function step(shift, by) {
  const chats = shift.chats.value;
  if (!chats.length) return;
  const at = chats.findIndex((one) => one === shift.current);
  shift.show(chats[at < 0 ? 0 : (at + by + chats.length) % chats.length].mailbox);
}

/** What each action does. @param {Shift} shift @returns {Record<Action, () => void>} */
const acts = (shift) => ({
  next_chat: () => step(shift, 1),
  previous_chat: () => step(shift, -1),
  next_unread: () => shift.show(shift.chats.value.find((one) => one.unread.value > 0)?.mailbox ?? shift.shown.value),
  list: () => shift.show(''),
  take_next: () => void shift.takeNext(),
  write: () => /** @type {HTMLElement | null} */ (document.querySelector('[data-testid="composer"]'))?.focus(),
  search: () => press('open-search'),
  tools: () => /** @type {HTMLElement | null} */ (document.querySelector('.tool-row button'))?.focus(),
  help: () => press('ask-help'),
  transfer: () => press('transfer'),
  close: () => press('close-conversation'),
  cover: () => shift.cover(),
  shortcuts: () => { listShown.value = true; },
});

/** @param {{shift: Shift}} props */
export function Shortcuts({shift}) {
  useEffect(() => {
    const does = acts(shift);
    const listen = (/** @type {KeyboardEvent} */ event) => {
      const action = actionOf(event);
      const asleep = !(action === 'cover' ? wordsInSight() : deskInSight()) || shift.account.cover.value !== '' || listShown.value;
      // While covered only the cover answers.
      if (!action || asleep || (shift.covered.value && action !== 'cover')) return;
      event.preventDefault();
      does[action]();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return listShown.value ? html`<${List} />` : null;
}

function List() {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const waitingFor = useSignal(/** @type {Action | ''} */ (''));
  useEffect(() => dialog.current?.showModal(), []);
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (!waitingFor.value) return;
    event.preventDefault();
    event.stopPropagation();
    const combo = comboOf(event);
    if (!combo) return;
    if (combo !== 'Escape') assign(waitingFor.value, ['Backspace', 'Delete'].includes(combo) ? '' : combo);
    waitingFor.value = '';
  };
  const all = (/** @type {Event} */ event) => { on.value = /** @type {HTMLInputElement} */ (event.currentTarget).checked; };
  return html`<dialog ref=${dialog} class="shortcuts" data-testid="shortcut-list" aria-labelledby="shortcuts-title" onClose=${() => { listShown.value = false; }} onKeyDown=${key}>
    <h2 id="shortcuts-title">${t('shortcuts')}</h2>
    <p class="hint">${t('shortcuts-about')}</p>
    <label class="tick"><input type="checkbox" data-testid="shortcuts-on" checked=${on.value} onChange=${all} /> <span>${t('shortcuts-on')}</span></label>
    <ul>${ACTIONS.map((action) => html`<li key=${action}><span>${t(`key-${action}`)}</span>
      <button data-testid=${`key-${action}`} aria-label=${t('key-change', {action: t(`key-${action}`), key: shown(keys.value[action])})} onClick=${() => { waitingFor.value = action; }}>
        ${waitingFor.value === action ? t('key-press') : html`<kbd>${shown(keys.value[action]) || t('key-none')}</kbd>`}
      </button></li>`)}</ul>
    <span class="actions"><button data-testid="shortcuts-usual" onClick=${asUsual}>${t('shortcuts-usual')}</button>
      <button class="main" data-testid="shortcuts-close" onClick=${() => dialog.current?.close()}>${t('shortcuts-close')}</button></span>
  </dialog>`;
}
