// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The emergency card: at once at level 4, three forms, foldable. It says what to do, and never that anyone was told.
 * And the card to show at a border: in Swedish and English for whoever works there, in her language so that she knows.
 */

import {button, byId, contacts, el, firstContact, icon} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */

export class EmergencyCard {
  #form = '';
  #open = true;
  #tapped = false;

  /**
   * @param {HTMLElement} root hidden until words of danger come
   * @param {() => void} askHuman
   */
  constructor(root, askHuman) {
    this.root = root;
    this.askHuman = askHuman;
    this.canAsk = false;
  }

  /**
   * New words of danger, or she asked to see it. Only this opens a folded card.
   * @param {Texts} texts
   * @param {string} [form] where her words place her; `sweden` is also said when they do not, so what she tapped stays
   */
  open(texts, form = '') {
    if (Object.hasOwn(texts.content.emergency, form) && !(this.#tapped && form === 'sweden')) this.#form = form;
    this.root.hidden = false;
    this.#open = true;
    this.render(texts);
    this.root.scrollTop = 0;
  }

  /** She asked for it herself. When it comes by itself nothing is read out: others would hear of danger. */
  focus() {
    this.root.querySelector('h2')?.focus({preventScroll: true});
  }

  /** Nothing of it for the next chat. */
  clear() {
    this.#form = '';
    this.#tapped = false;
    this.root.hidden = true;
  }

  /** Draw again: another language, or the human is no longer to be asked for. @param {Texts} texts */
  render(texts) {
    if (this.root.hidden) return;
    const forms = Object.keys(texts.content.emergency);
    if (!forms.includes(this.#form)) this.#form = forms[0];
    this.root.dataset.form = this.#form;
    this.root.replaceChildren(this.#head(texts), ...(this.#open ? [this.#body(texts, forms)] : []));
  }

  /** @param {Texts} texts */
  #head(texts) {
    const words = texts.text(this.#open ? `emergency-${this.#form}-title` : 'emergency-unfold');
    const fold = button(this.#open ? texts.text('emergency-fold') : words, {
      class: this.#open ? 'fold' : 'unfold', 'aria-expanded': String(this.#open), 'data-testid': 'emergency-fold',
    }, () => {
      this.#open = !this.#open;
      this.render(texts);
      this.root.querySelector('button')?.focus();
    });
    return this.#open ? el('div', {class: 'emergency-head'}, el('h2', {tabindex: '-1'}, words), fold) : fold;
  }

  /** @param {Texts} texts @param {string[]} forms */
  #body(texts, forms) {
    const {steps, contacts: ids} = texts.content.emergency[this.#form];
    const numbers = Array.from({length: steps}, (_, index) => `emergency-${this.#form}-${index + 1}`);
    const [first, ...rest] = ids;
    const body = el('div', {class: 'emergency-body'},
      ...(first ? [firstContact(texts, first)] : []),
      el('div', {class: 'forms', role: 'group', 'aria-label': texts.text('emergency-where')},
        ...forms.map((form) => this.#choice(texts, form))),
      el('ol', {class: 'steps'}, ...numbers.map((key) => el('li', {}, texts.text(key)))),
      el('ul', {class: 'contacts'}, ...contacts(texts, rest)));
    if (this.#form === 'travelling') body.append(borderButton(texts));
    if (this.canAsk) {
      const ask = button(texts.text('ask-human'), {class: 'big'}, this.askHuman);
      ask.prepend(icon('human'));
      body.append(el('p', {}, texts.text('emergency-ask-human')), ask);
    }
    return body;
  }

  /** @param {Texts} texts @param {string} form */
  #choice(texts, form) {
    return button(texts.text(`emergency-choose-${form}`), {
      class: 'choice', 'aria-pressed': String(form === this.#form), 'data-testid': `emergency-form-${form}`,
    }, () => {
      this.#form = form;
      this.#tapped = true;
      this.render(texts);
      const chosen = this.root.querySelector('[aria-pressed=true]');
      if (chosen instanceof HTMLElement) chosen.focus({preventScroll: true});
    });
  }
}

/** Topics whose answers offer the card. */
const ON_THE_WAY = ['before_travel', 'at_airport', 'tricked_abroad', 'upbringing_trip'];

/** @param {Texts} texts @param {Element | null} back what is focused again when the card is closed */
export function showBorderCard(texts, back) {
  const root = byId('border');
  const own = texts.content.locale in texts.content.border_card ? [] : [[texts.content.locale, texts.text('border-card')]];
  const close = () => {
    closeBorderCard();
    if (back instanceof HTMLElement) back.focus();
  };
  root.replaceChildren(
    el('h2', {id: 'border-title', tabindex: '-1'}, texts.text('border-title')),
    el('p', {class: 'hint'}, texts.text('border-how')),
    ...[...Object.entries(texts.content.border_card), ...own].map(([lang, words]) => el('p', {class: 'shown', lang, dir: 'auto'}, words)),
    button(texts.text('border-close'), {class: 'big plain', 'data-testid': 'border-close'}, close));
  root.hidden = false;
  byId('border-title').focus();
}

export function closeBorderCard() {
  byId('border').hidden = true;
  byId('border').replaceChildren();
}

/** @param {Texts} texts */
export function borderButton(texts) {
  return button(texts.text('border-show'), {class: 'chip more', 'data-testid': 'border-show'},
    () => showBorderCard(texts, document.activeElement));
}

/** The button under what is about being taken away. @param {Texts} texts @param {{topic?: string, guide?: {id: string}}} entry */
export function borderButtons(texts, {topic = '', guide}) {
  return ON_THE_WAY.includes(topic) || guide?.id === 'trip' ? [borderButton(texts)] : [];
}

/**
 * Before the long holidays the trip guide stands first.
 * @param {Texts} texts @param {boolean} first whether she has not said yet what it is about @param {() => void} guide
 */
export function drawSeason(texts, first, guide) {
  const root = byId('season');
  root.hidden = !first || !texts.content.season;
  root.replaceChildren(...(root.hidden ? [] : [
    el('h2', {}, texts.text('season-title')),
    el('p', {}, texts.text('season-text')),
    el('div', {class: 'chips'},
      button(texts.text('guide-trip'), {class: 'chip', 'data-testid': 'guide-trip'}, guide), borderButton(texts)),
  ]));
}
