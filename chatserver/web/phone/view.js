// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Small parts of the page: elements, contacts, who reads now, room for the keyboard. Text goes in as text only. */

/** @typedef {import('core/visitor_chat.js').State} State */
/** @typedef {import('./texts.js').Texts} Texts */

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

/**
 * @param {string} name
 * @param {Record<string, string | false | undefined>} [attributes] false and undefined are left out
 * @param {(Node | string)[]} children
 */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** @param {string} words @param {Record<string, string | false | undefined>} attributes @param {() => void} act */
export function button(words, attributes, act) {
  const made = el('button', {type: 'button', ...attributes}, words);
  made.addEventListener('click', act);
  return made;
}

/** A picture from the sprite at the end of index.html. @param {string} name */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

/** Whom to call or where to look; ids that are not to be shown are left out. @param {Texts} texts @param {string[]} ids */
export function contacts(texts, ids) {
  return ids.filter((id) => texts.content.contacts[id]).map((id) => contact(texts, id));
}

/** @param {Texts} texts @param {string} id */
function contact(texts, id) {
  const one = texts.content.contacts[id];
  const notes = [texts.text(`cost-${one.cost}`), texts.text(one.tel ? `trace-${one.trace}` : 'trace-page')];
  if (one.tel && !one.hours) notes.unshift(texts.text('hours-unknown'));
  if (one.hours === '24h') notes.unshift(texts.text('hours-always'));
  return el('li', {}, el('strong', {}, texts.text(`contact-${id}`)), reach(one),
    el('p', {}, texts.text(`contact-${id}-about`), el('br'), notes.join(' · ')));
}

/** The one to call first: the number and the name on one wide button. @param {Texts} texts @param {string} id */
export function firstContact(texts, id) {
  const call = reach(texts.content.contacts[id]);
  call.classList.add('first');
  call.append(el('span', {}, texts.text(`contact-${id}`)));
  return call;
}

/** @param {import('./texts.js').Contact} one */
function reach({tel, display, url, chat}) {
  if (tel) return el('a', {class: 'call', href: `tel:${tel}`}, el('bdi', {dir: 'ltr'}, display ?? tel));
  const address = chat || url || '';
  const name = address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  // A page of its own, so that the chat stays; without opener and referrer it learns nothing of us.
  return el('a', {class: 'call', href: address, target: '_blank', rel: 'noopener noreferrer'}, el('bdi', {dir: 'ltr'}, name));
}

/**
 * The line that must always be true: who reads what she writes now.
 * @param {Texts} texts
 * @param {State} state
 * @param {boolean} slow many want to come in, so it takes longer
 * @returns {(Node | string)[]}
 */
export function whoReads(texts, state, slow) {
  if (state.kind === 'with_counsellor' && state.counsellor) return counsellor(texts, state.counsellor);
  const [title, ...more] = [...readers(state), ...(slow ? ['work-slow'] : [])];
  return [el('strong', {}, texts.text(title)), el('span', {}, more.map((key) => texts.text(key, {
    ahead: state.waiting?.ahead ?? 0, staff: state.waiting?.on_duty ?? 0,
  })).join(' '))];
}

/** @param {State} state @returns {string[]} keys: the title, then what stands under it */
function readers({kind, bot, waiting}) {
  const program = bot === 'ready' || bot === 'connecting';
  if (kind === 'starting') return ['who-starting'];
  if (kind === 'closed') return ['who-closed', 'who-closed-more'];
  if (kind === 'offered') return ['who-offered', 'who-offered-more'];
  if (kind === 'waiting') {
    return ['who-waiting', ...(waiting ? ['wait-ahead', 'wait-staff'] : []), program ? 'wait-program' : 'wait-nobody'];
  }
  if (bot === 'refused') return ['who-bot-refused', 'who-bot-refused-more'];
  if (bot === 'none' || bot === 'gone') return ['who-no-bot', 'who-no-bot-more'];
  return bot === 'ready' ? ['who-bot', 'who-bot-more'] : ['who-starting'];
}

/** @param {Texts} texts @param {string} how 'online' or 'reconnecting' */
export function drawConnection(texts, how) {
  byId('connection').dataset.state = how;
  byId('connection').replaceChildren(el('span', {class: how === 'online' && 'unseen'}, texts.text(`connection-${how}`)));
}

/** @param {Texts} texts @param {NonNullable<State['counsellor']>} person */
function counsellor(texts, {name, demo, present}) {
  const checked = el('span', {class: 'checked', role: 'img', 'aria-label': texts.text('checked')}, icon('check'));
  const more = present ? texts.text('who-counsellor-more') : texts.text('who-away', {name});
  return [
    el('strong', {'data-testid': 'verified-counsellor'}, checked, el('bdi', {}, name)),
    el('span', {}, demo ? `${more} ${texts.text('who-counsellor-demo')}` : more),
  ];
}

/**
 * Where the keyboard lies over the page (iOS) instead of making it smaller, the page is made smaller here, so that
 * composer and exit stay in sight. Zooming in moves the same numbers and must change nothing. @param {HTMLElement} shell
 */
export function fitKeyboard(shell) {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    const covered = Math.abs(seen.scale - 1) < 0.01 && window.innerHeight - seen.height > 60;
    shell.style.blockSize = covered ? `${seen.height}px` : '';
    shell.style.transform = covered ? `translateY(${seen.offsetTop}px)` : '';
  };
  seen.addEventListener('resize', fit);
  seen.addEventListener('scroll', fit);
}

/** Where she writes. Words leave it only when they were taken. */
export class Composer {
  /**
   * @param {{form: HTMLElement, words: HTMLTextAreaElement, send: HTMLElement, hint: HTMLElement,
   *   ready: () => boolean, fits: (text: string) => boolean, tooLong: () => string, take: (text: string) => boolean}} parts
   */
  constructor(parts) {
    this.parts = parts;
    parts.form.addEventListener('submit', (event) => { event.preventDefault(); this.#send(); });
    parts.words.addEventListener('input', () => this.check());
    parts.words.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
  }

  /** Unread words come back, before what she has begun to write. @param {string[]} unread @param {string} question */
  giveBack(unread, question) {
    const {words} = this.parts;
    words.value = [...unread, words.value].filter(Boolean).join('\n');
    this.hint(question);
    this.check();
  }

  clear() {
    this.parts.words.value = '';
    this.check();
  }

  /** @param {string} text '' takes the hint away */
  hint(text) {
    this.parts.hint.textContent = text;
    this.parts.hint.hidden = !text;
  }

  /** Whether it can be sent now; the button stays in the keyboard's reach either way. */
  check() {
    const {words, send, ready, fits, tooLong} = this.parts;
    const text = words.value.trim();
    words.toggleAttribute('disabled', !ready());
    send.setAttribute('aria-disabled', String(!text || !fits(text) || !ready()));
    if (!text) this.hint('');
    else if (!fits(text)) this.hint(tooLong());
  }

  #send() {
    this.check();
    const {words, send, take} = this.parts;
    if (send.getAttribute('aria-disabled') === 'false' && take(words.value.trim())) this.clear();
  }
}
