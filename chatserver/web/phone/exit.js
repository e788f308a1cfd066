// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Leaving and hiding. The exit is a plain link that works without this file; with it, the page is blank before the
 * network is asked for anything. What stays weak: the browser's own list of addresses, screenshots, spyware.
 */

const HIDDEN_MS = 3 * 60_000;
const IDLE_MS = 10 * 60_000;
const SILENT_MS = 4 * 60_000;
const LOOK_EVERY_MS = 5_000;
const SHIFT_WITHIN_MS = 2_000;

/**
 * What the quiet rules ask for. With a human, or in line for one, the chat is never thrown away: the page is covered.
 * @param {{hiddenAt: number, inputAt: number, now: number, human: boolean}} times milliseconds; hiddenAt 0 = in sight
 * @returns {'' | 'cover' | 'leave'}
 */
export function due({hiddenAt, inputAt, now, human}) {
  const quiet = (hiddenAt && now - hiddenAt >= HIDDEN_MS) || now - inputAt >= IDLE_MS;
  if (!quiet) return '';
  return human ? 'cover' : 'leave';
}

/** Whatever is being read aloud stops. */
function hush() {
  globalThis.speechSynthesis?.cancel();
}

export class Exit {
  #gone = false;
  #hiddenAt = 0;
  #inputAt = Date.now();

  /**
   * @param {{link: HTMLAnchorElement, shell: HTMLElement, cover: HTMLElement, show: HTMLElement,
   *   leaveChat: () => string, human: () => boolean, begun: () => boolean, here: (here: boolean) => void,
   *   silent: () => void}} parts
   *   `leaveChat` erases the keys and returns the body of the last word to the relay; `begun` is false while there is
   *   nothing to hide; `here` hears that the page was covered, or is shown again; `silent` that she has done nothing
   *   for long, again and again while that lasts.
   */
  constructor(parts) {
    this.parts = parts;
    parts.link.addEventListener('click', (event) => { event.preventDefault(); this.leave(); });
    parts.show.addEventListener('click', () => this.#uncover());
    addEventListener('pagehide', () => this.#wipe());
    // Never with a log in it (the wipe came first), but a blank page would trap her.
    addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
    document.addEventListener('visibilitychange', () => this.#sight());
    for (const name of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
      addEventListener(name, () => { this.#inputAt = Date.now(); }, {passive: true, capture: true});
    }
    setInterval(() => this.#look(), LOOK_EVERY_MS);
    watchShift(() => this.leave());
  }

  /** Blank, then erase, then tell the relay, then go. Nothing here waits for the network. */
  leave() {
    const target = this.parts.link.href;
    try {
      this.#wipe();
    } finally {
      location.replace(target);
    }
  }

  #wipe() {
    if (this.#gone) return;
    this.#gone = true;
    document.body.replaceChildren();
    hush();
    const lastWord = this.parts.leaveChat();
    if (lastWord) navigator.sendBeacon('/close', lastWord);
  }

  /** A frozen page runs no timers, so deadlines are looked at before anything is shown again. */
  #sight() {
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt ||= Date.now();
      this.cover();
    } else {
      this.#look();
      this.#hiddenAt = 0;
    }
  }

  #look() {
    if (this.#gone || !this.parts.begun()) return;
    const what = due({hiddenAt: this.#hiddenAt, inputAt: this.#inputAt, now: Date.now(), human: this.parts.human()});
    if (what === 'leave') this.leave();
    if (what === 'cover') this.cover();
    if (!what && Date.now() - this.#inputAt >= SILENT_MS) this.parts.silent();
  }

  /** Hides everything but the exit; phone.css does it by the attribute, in the same frame. */
  cover() {
    if (this.#gone || !this.parts.begun() || !this.parts.cover.hidden) return;
    this.parts.shell.setAttribute('data-covered', '');
    this.parts.cover.hidden = false;
    hush();
    this.parts.show.focus();
    this.parts.here(false);
  }

  #uncover() {
    this.parts.shell.removeAttribute('data-covered');
    this.parts.cover.hidden = true;
    this.parts.here(true);
  }
}

/**
 * Three times Shift and nothing between. Hardware keyboards only: touch keyboards report Shift for their own needs,
 * and a chat is one long text field. @param {() => void} leave
 */
function watchShift(leave) {
  let presses = 0;
  let last = 0;
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    const shift = event.key === 'Shift' && event.code.startsWith('Shift') && matchMedia('(any-hover: hover)').matches;
    presses = !shift ? 0 : event.timeStamp - last < SHIFT_WITHIN_MS ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  }, {capture: true});
}
