// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Who holds the duty key, seen from one desk: makes it, takes it, passes it on, replaces it (docs/protocol.md section 9).
import { b64, Refused, unb64 } from './base.js';
import { HeldDuty } from './duty.js';
import { wireText } from './mailbox.js';
import { idOf } from './trust.js';

/** @typedef {import('./trust.js').Signed} Signed */
/** @typedef {{certificate: Signed, duty: Signed}} ShownDuty */
/** @typedef {{seat: string, certificate: Signed, prekey: Signed, wrapped: boolean}} Colleague */
/** @typedef {{duty: (ShownDuty & {wrapped: string | null}) | null, desks: Colleague[], waiting: {mailbox: string, card: string, duty: string, since: number}[]}} DeskView */
/**
 * @typedef {object} Parts
 * @property {import('./duty.js').Self & {certificate: Signed}} self
 * @property {string} seat
 * @property {Awaited<ReturnType<typeof import('./duty.js').makePrekey>>} prekey
 * @property {import('./trust.js').Trust} trust
 * @property {import('./trust.js').DirectoryReader} directory
 * @property {() => number} now seconds
 * @property {(body: object) => Promise<unknown>} post a `sync` of the desk
 * @property {(code: string, about: string) => void} refused
 */

const RENEW_S = 900;
const DIRECTORY_S = 240;

export class DutyKeeper {
  /** @type {HeldDuty | null} */
  held = null;
  /** Desks on duty that verify, this one included, by seat. @type {Map<string, import('./trust.js').Identity>} */
  accepted = new Map();
  /** What was posted of the held key. @type {ShownDuty | null} */
  #shown = null;
  /** Seats that have had the held key: when one of them leaves, it is replaced. @type {Set<string>} */
  #sharers = new Set();
  /** Refusals are told once. @type {Set<string>} */
  #told = new Set();
  #gone = false;
  #parts;

  /** @param {Parts} parts */
  constructor(parts) {
    this.#parts = parts;
  }

  /** What this desk must do about the duty key, done. @param {DeskView} desk */
  async see(desk) {
    if (desk.duty) await this.#take(desk.duty);
    const colleagues = await this.#accepted(desk.desks);
    this.accepted = colleagues;
    if (!desk.duty && this.held) return this.#postAgain(colleagues);
    const holders = desk.desks.filter(({ wrapped }) => wrapped).map(({ seat }) => seat);
    const current = desk.duty && b64(await idOf(desk.duty.duty, 'duty'));
    if (!current || !holders.length) return this.#make(colleagues, current);
    if (!this.held) return;
    if (this.#mustReplace(desk.desks, colleagues)) {
      const stay = holders.filter((seat) => colleagues.has(seat)).sort();
      if (stay[0] === this.#parts.seat) await this.#make(colleagues, current);
      return;
    }
    for (const seat of holders) this.#sharers.add(seat);
    await this.#share(desk.desks, colleagues, current);
  }

  /** The key in force, if this desk has a copy of it. @param {NonNullable<DeskView['duty']>} duty */
  async #take(duty) {
    const { prekey, seat, trust, directory, now } = this.#parts;
    const id = await idOf(duty.duty, 'duty');
    if (this.held && b64(this.held.id) === b64(id)) return;
    this.#forget();
    if (!duty.wrapped) return;
    try {
      const accepted = await directory.judge(DIRECTORY_S, () => trust.acceptDuty(duty, now()));
      this.#hold(await HeldDuty.open(unb64(duty.wrapped), accepted, prekey, seat), { certificate: duty.certificate, duty: duty.duty });
    } catch (error) {
      this.#refused(error, 'duty', b64(id));
    }
  }

  /** Desks whose identity verifies, by seat. @param {Colleague[]} desks */
  async #accepted(desks) {
    const { trust, directory, now } = this.#parts;
    /** @type {Map<string, import('./trust.js').Identity>} */
    const accepted = new Map();
    for (const desk of desks) {
      try {
        const judge = () => trust.acceptIdentity(desk, 'counsellor', now());
        accepted.set(desk.seat, await directory.judge(DIRECTORY_S, judge));
      } catch (error) {
        this.#refused(error, 'colleague', desk.seat);
      }
    }
    return accepted;
  }

  /** Somebody who knew the key has left or was struck off, or it is about to expire. @param {Colleague[]} desks @param {Map<string, unknown>} colleagues */
  #mustReplace(desks, colleagues) {
    const left = [...this.#sharers].some((seat) => !colleagues.has(seat));
    const shut = desks.some(({ seat, wrapped }) => wrapped && !colleagues.has(seat));
    return left || shut || Number(this.held?.until) - this.#parts.now() < RENEW_S;
  }

  /** @param {Map<string, import('./trust.js').Identity>} colleagues @param {string | null} replaces id of the key in force */
  async #make(colleagues, replaces) {
    const { self, now } = this.#parts;
    const { held, signed } = await HeldDuty.make(self, now());
    const shown = { certificate: self.certificate, duty: signed };
    try {
      await this.#parts.post({ of: 'desk', duty: shown, wraps: await wraps(held, colleagues), replaces });
      this.#hold(held, shown);
    } catch (error) {
      held.wipe();
      // Another desk was faster; the next push has its key.
      if (!(error instanceof Refused && error.code === 'duty_exists')) throw error;
    }
  }

  /** The relay's store was lost, this desk still holds the key. @param {Map<string, import('./trust.js').Identity>} colleagues */
  async #postAgain(colleagues) {
    const held = /** @type {HeldDuty} */ (this.held);
    const body = { of: 'desk', duty: this.#shown, wraps: await wraps(held, colleagues), replaces: null };
    await this.#parts.post(body).catch((error) => {
      if (!(error instanceof Refused && error.code === 'duty_exists')) throw error;
    });
  }

  /** @param {Colleague[]} desks @param {Map<string, import('./trust.js').Identity>} colleagues @param {string} duty id */
  async #share(desks, colleagues, duty) {
    for (const { seat, wrapped } of desks) {
      const identity = colleagues.get(seat);
      if (wrapped || !identity || !this.held) continue;
      const sealed = wireText(await this.held.wrapFor(identity, seat));
      await this.#parts.post({ of: 'desk', wrap: { duty, seat, sealed } });
      this.#sharers.add(seat);
    }
  }

  /** @param {HeldDuty} held @param {ShownDuty} shown */
  #hold(held, shown) {
    if (this.#gone) return held.wipe();
    this.#forget();
    this.held = held;
    this.#shown = shown;
  }

  #forget() {
    this.held?.wipe();
    this.held = null;
    this.#shown = null;
    this.#sharers.clear();
  }

  /** @param {unknown} error @param {string} about @param {string} whom */
  #refused(error, about, whom) {
    if (!(error instanceof Refused)) throw error;
    const key = `${about} ${whom} ${error.code}`;
    if (!this.#told.has(key)) this.#parts.refused(error.code, about);
    this.#told.add(key);
  }

  wipe() {
    this.#gone = true;
    this.#forget();
    this.#parts.prekey.key.wipe();
  }
}

/** @param {HeldDuty} held @param {Map<string, import('./trust.js').Identity>} colleagues */
async function wraps(held, colleagues) {
  /** @type {Record<string, string>} */
  const made = {};
  for (const [seat, identity] of colleagues) made[seat] = wireText(await held.wrapFor(identity, seat));
  return made;
}
