// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Pictures on the cards of topics; and for those who read little, beside the words of every button, with words read
 * aloud by a voice of the device itself. A voice from the network would send her words away, so none is ever used.
 */

import {LABELS} from './answers.js';
import {button, byId, el} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */

const SPRITE = '/vendor/pictures.svg';
const SVG = 'http://www.w3.org/2000/svg';
/** Test id of a button -> name in the sprite (vendor/vendor.toml). @type {[RegExp, string][]} */
const NAMES = [
  [/^topic-(.+)$/, '$1'], [/^(?:guide-answer|reader)-(yes|no|dont_know)$/, '$1'], [/^layer-(more|law|who|list)$/, '$1'],
  [/^(guide-(?:safe|trip|plan|friend))$/, '$1'], [/^how-long-(2|10|longer)$/, 'time-$1'], [/^unsure-human$/, 'human'],
  [/^show-emergency$/, 'danger'], [/^read-aloud$/, 'aloud'], [/^border-show$/, 'border'],
];

/** @param {string} id @returns {string} '' when the button has no picture */
function pictureOf(id) {
  for (const [pattern, name] of NAMES) if (pattern.test(id)) return id.replace(pattern, name);
  return '';
}

/** @param {string} name */
function picture(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  svg.setAttribute('class', 'picture');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `${SPRITE}#${name}`);
  svg.append(use);
  return svg;
}

/** A voice of the device for the language, or undefined. @param {string} locale @returns {SpeechSynthesisVoice | undefined} */
export function voiceFor(locale) {
  const spoken = {prs: 'fa', 'sv-x-lattlast': 'sv'}[locale] ?? locale;
  return globalThis.speechSynthesis?.getVoices().find(({localService, lang}) => localService && lang.split(/[-_]/)[0] === spoken);
}

export class Pictures {
  on = false;
  /** Cards have theirs until she wants words alone. */
  #cards = true;

  /** @param {HTMLElement} shell @param {() => Texts} texts */
  constructor(shell, texts) {
    this.shell = shell;
    this.texts = texts;
    globalThis.speechSynthesis?.getVoices(); // the first call only asks the browser to look for them
    new MutationObserver(() => this.#draw()).observe(shell, {childList: true, subtree: true});
    this.#draw();
  }

  /** Words for the toggles and the question, in her language. @param {Texts} texts */
  use(texts) {
    for (const one of this.#toggles()) one.textContent = texts.text(this.on ? 'pictures-off' : 'pictures-on');
    if (!byId('reader').hidden) this.#ask(texts);
  }

  /** @returns {HTMLElement[]} */
  #toggles() {
    return [...document.querySelectorAll('.pictures-toggle')].filter((one) => one instanceof HTMLElement);
  }

  /** Pictures, or words alone. */
  toggle() {
    this.on = !this.on;
    this.#cards = this.on;
    globalThis.speechSynthesis?.cancel();
    this.shell.classList.toggle('pictured', this.on);
    byId('reader').hidden = !this.on;
    this.use(this.texts());
    this.#draw();
  }

  /** Every button that shall have a picture gets it, and every line of the program a button that reads it; or loses it. */
  #draw() {
    this.#drawAloud();
    for (const one of this.shell.querySelectorAll('button[data-testid]')) {
      const name = pictureOf(one.getAttribute('data-testid') ?? '');
      const there = one.querySelector('.picture');
      const wanted = name && (this.on || (this.#cards && one.closest('.cards')));
      if (wanted && !there) one.prepend(picture(name));
      if (!wanted) there?.remove();
    }
  }

  #drawAloud() {
    const texts = this.texts();
    const voice = this.on && voiceFor(texts.content.locale);
    for (const line of this.shell.querySelectorAll('.message:is(.bot, .counsellor)')) {
      const there = line.querySelector('[data-testid=read-aloud]');
      const words = line.querySelector('.words');
      if (!voice) there?.remove();
      else if (!there && words instanceof HTMLElement) {
        line.append(aloud(texts, words, voice));
      }
    }
  }

  /** Is somebody reading to her? What she answers stays here. @param {Texts} texts */
  #ask(texts) {
    const root = byId('reader');
    root.replaceChildren(
      el('h2', {}, texts.text('reader-question')),
      el('div', {class: 'chips'}, ...Object.entries(LABELS).map(([label, key]) =>
        button(texts.text(key), {class: 'chip', 'data-testid': `reader-${label}`}, () => this.#answered(texts, label)))),
      ...(voiceFor(texts.content.locale) ? [] : [el('p', {class: 'hint'}, texts.text('no-voice'))]));
  }

  /** @param {Texts} texts @param {string} label */
  #answered(texts, label) {
    const root = byId('reader');
    root.hidden = label === 'no';
    root.replaceChildren(el('p', {role: 'status'}, texts.text('reader-yes')));
  }
}

/** The button that reads words, and stops. @param {Texts} texts @param {HTMLElement} words @param {SpeechSynthesisVoice} voice */
function aloud(texts, words, voice) {
  let reading = false;
  const made = button(texts.text('read-aloud'), {class: 'chip more', 'data-testid': 'read-aloud'}, () => {
    speechSynthesis.cancel();
    if (reading) return set(false);
    const speech = new SpeechSynthesisUtterance(words.innerText);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.onend = speech.onerror = () => set(false);
    speechSynthesis.speak(speech);
    return set(true);
  });
  /** @param {boolean} on */
  const set = (on) => {
    reading = on;
    made.lastChild?.replaceWith(texts.text(on ? 'read-stop' : 'read-aloud'));
  };
  return made;
}
