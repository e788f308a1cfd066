// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Leaving and hiding. The exit is a plain link that works without this file; with it, the page is blank before the
 * network is asked for anything. What stays weak: the browser's own list of addresses, screenshots, spyware.
 */

const WIPE_MS = 3 * 60_000;
/** As long as the relay keeps a chat in which nobody does anything (docs/protocol.md section 6). */
const QUIET_MS = 20 * 60_000;
const SILENT_MS = 4 * 60_000;
const LOOK_EVERY_MS = 5_000;
const SHIFT_WITHIN_MS = 2_000;

/**
 * What is due by now. In sight, reading and waiting are no idleness: only a page with the program that nobody touched for
 * the quiet time is covered, for it was left open somewhere. Covered, words go first and the chat itself last: then the
 * page leaves as by the exit, since what nobody came back to is found by whoever takes up the phone next.
 * @param {{coveredAt: number, inputAt: number, now: number, human: boolean}} times milliseconds; coveredAt 0: uncovered
 * @returns {'' | 'cover' | 'wipe' | 'leave'}
 */
export function due({coveredAt, inputAt, now, human}) {
  if (!coveredAt) return !human && now - inputAt >= QUIET_MS ? 'cover' : '';
  if (now - coveredAt >= QUIET_MS) return 'leave';
  return now - coveredAt >= WIPE_MS ? 'wipe' : '';
}

/** Whatever is being read aloud stops. */
function hush() {
  globalThis.speechSynthesis?.cancel();
}

export class Exit {
  #gone = false;
  #wiped = false;
  #coveredAt = 0;
  #inputAt = Date.now();

  /**
   * @param {{link: HTMLAnchorElement, shell: HTMLElement, cover: HTMLElement, show: HTMLElement,
   *   leaveChat: () => string, human: () => boolean, begun: () => boolean, here: (here: boolean) => void,
   *   forget: () => void, silent: () => void}} parts
   *   `leaveChat` erases the keys and returns the body of the last word to the relay; `begun` is false while there is
   *   nothing to hide; `here` hears that the page was covered, or is shown again; `forget` wipes every word that was
   *   seen before the cover, and keeps the chat; `silent` that she has done nothing for long, again and again while
   *   that lasts.
   */
  constructor(parts) {
    this.parts = parts;
    parts.link.addEventListener('click', (event) => { event.preventDefault(); this.leave(); });
    parts.show.addEventListener('click', () => this.#uncover());
    addEventListener('pagehide', () => this.#wipe());
    // Never with a log in it (the wipe came first), but a blank page would trap her.
    addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
    document.addEventListener('visibilitychange', () => this.#sight());
    // A frozen page runs no timers, so deadlines are looked at before anything is shown again.
    document.addEventListener('resume', () => this.#look());
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

  #sight() {
    if (document.visibilityState === 'hidden') this.cover();
    else this.#look();
  }

  #look() {
    if (this.#gone || !this.parts.begun()) return;
    const now = Date.now();
    const what = due({coveredAt: this.#coveredAt, inputAt: this.#inputAt, now, human: this.parts.human()});
    if (what === 'leave') this.leave();
    else if (what === 'cover') this.cover();
    else if (what === 'wipe' && !this.#wiped) {
      this.#wiped = true;
      this.parts.forget();
    } else if (!this.#coveredAt && now - this.#inputAt >= SILENT_MS) this.parts.silent();
  }

  /** Hides everything but the exit; phone.css does it by the attribute, in the same frame. */
  cover() {
    if (this.#gone || !this.parts.begun() || this.#coveredAt) return;
    this.#coveredAt = Date.now();
    this.parts.shell.setAttribute('data-covered', '');
    this.parts.cover.hidden = false;
    hush();
    this.parts.show.focus();
    this.parts.here(false);
  }

  #uncover() {
    this.#look();
    if (this.#gone) return;
    this.#coveredAt = 0;
    this.#wiped = false;
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
