// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// What desks on duty tell each other, and how a chat goes from one to another (docs/protocol.md 7.8 and 9.1).
import { b64, random, Refused, sleep, TryAgain, unb64, wipe } from './base.js';
import { picturesOf } from './duty.js';
import { wireText } from './mailbox.js';
import { Notes } from './notes.js';

/** @typedef {import('./notes.js').NotePacket} NotePacket */
/** @typedef {{seat: string, name: string, id: string}} Colleague id: b64(32) of the certificate */
/** @typedef {import('./duty.js').OpenedCard} Card */
/** A chat that a colleague would like to pass on. @typedef {{mailbox: string, from: {seat: string, name: string}, lang: string, risk: number, reason: string, why: string}} Asked */
/** @typedef {{asked: Asked, card: Card, yes: boolean}} Incoming */
/**
 * @typedef {object} Owner
 * @property {(body: object) => Promise<unknown>} post a `sync`
 * @property {() => Map<string, import('./trust.js').Identity>} identities of desks on duty that verify, by seat
 * @property {(from: {seat: string, name: string}, packet: NotePacket) => void} heard
 * @property {(mailbox: string, seat: string, yes: boolean, bind: import('./base.js').Bytes) => void} answered to what this desk asked
 * @property {(code: string) => void} refused
 */

const ASKED_FOR_MS = 10 * 60_000;
const TRIES = 3;
const MOST_EARLY = 60;

export class Colleagues {
  /** What this desk asked, by mailbox. @type {Map<string, {seat: string, bind: import('./base.js').Bytes}>} */
  #asked = new Map();
  /** What it was asked, by mailbox. @type {Map<string, Incoming>} */
  #incoming = new Map();
  /** Of desks not seen on duty yet: a note can be faster than the news of its author. @type {{from: string, sealed: string}[]} */
  #early = [];
  #turn = Promise.resolve();
  #reading = Promise.resolve();
  #gone = false;
  #notes; #seat; #owner;

  /** @param {import('./notes.js').Self} self @param {() => number} now seconds @param {Owner} owner */
  constructor(self, now, owner) {
    this.#seat = self.seat;
    this.#notes = new Notes(self, now);
    this.#owner = owner;
  }

  /** Who else is on duty. @returns {Colleague[]} */
  get all() {
    const others = [...this.#owner.identities()].filter(([seat]) => seat !== this.#seat);
    return others.map(([seat, { name, certificateId }]) => ({ seat, name, id: b64(certificateId) }));
  }

  /** One after the other: who reads them refuses a number that is not above the last. @param {string} seat @param {NotePacket} packet @returns {Promise<void>} */
  tell(seat, packet) {
    const told = this.#turn.then(() => this.#tell(seat, packet));
    this.#turn = told.catch(() => {});
    return told;
  }

  /** @param {string} seat @param {NotePacket} packet */
  async #tell(seat, packet) {
    const identity = this.#owner.identities().get(seat);
    if (!identity || this.#gone) throw new Refused('not_there');
    const sealed = wireText(await this.#notes.seal(identity, seat, packet));
    for (let tried = 1; ; tried++) {
      try {
        return void (await this.#owner.post({ of: 'note', to: seat, sealed }));
      } catch (error) {
        if (!(error instanceof TryAgain) || tried >= TRIES || this.#gone) throw error;
        await sleep(Math.max(1, error.waitS) * 1000);
      }
    }
  }

  /** The relay brought a note. Read in turn: the numbers rise. @param {string} from seat @param {string} sealed */
  read(from, sealed) {
    const turn = this.#reading.then(() => this.#read(from, sealed));
    this.#reading = turn.catch(() => {});
    return turn;
  }

  /** The desks on duty were looked at: notes of those who came a moment ago can be read. */
  seen() {
    const early = this.#early;
    this.#early = [];
    return Promise.all(early.map(({ from, sealed }) => this.read(from, sealed)));
  }

  /** @param {string} from seat @param {string} sealed */
  async #read(from, sealed) {
    const identity = this.#owner.identities().get(from);
    if (!identity) return void (this.#early = [...this.#early, { from, sealed }].slice(-MOST_EARLY));
    try {
      const packet = await this.#notes.open(identity, from, unb64(sealed));
      if (!this.#gone) this.#heard({ seat: from, name: identity.name }, packet);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#owner.refused(error.code);
    }
  }

  /** @param {{seat: string, name: string}} from @param {NotePacket} packet */
  #heard(from, packet) {
    if (packet.t === 'transfer_ask') return this.#wasAsked(from, packet);
    if (packet.t === 'transfer_answer') return this.#wasAnswered(from, packet);
    this.#owner.heard(from, packet);
  }

  // ---- a chat goes to a colleague

  /** Asks a colleague whether she would take a chat over. @param {string} mailbox @param {string} seat @param {{lang: string, risk: number, reason: string, time: string, asked: number, pictures: readonly number[] | null}} facts pictures: if she is cut off later, she comes back to the colleague @param {string} why */
  async ask(mailbox, seat, facts, why) {
    const bind = random(32);
    this.forget(mailbox);
    this.#asked.set(mailbox, { seat, bind });
    await this.tell(seat, { t: 'transfer_ask', mailbox, ...facts, why, bind: b64(bind) });
  }

  /** @param {{seat: string, name: string}} from @param {NotePacket} packet */
  #wasAnswered(from, { mailbox, yes }) {
    const asked = this.#asked.get(mailbox);
    if (asked?.seat === from.seat) this.#owner.answered(mailbox, from.seat, yes === true, asked.bind);
  }

  /** @param {{seat: string, name: string}} from @param {NotePacket} packet */
  #wasAsked(from, { mailbox, lang, risk, reason, time, asked: since, pictures, why, bind }) {
    unb64(mailbox, 16);
    const [language, about, words, long] = [lang, reason, why, time].map((value) => (typeof value === 'string' ? value.slice(0, 300) : ''));
    const level = Number.isInteger(risk) && risk >= 1 && risk <= 4 ? risk : 1;
    const asked = { mailbox, from, lang: language, risk: level, reason: about, why: words };
    const card = { lang: language, risk: level, reason: about, time: long, asked: Number(since) || 0, bind: unb64(bind, 32), declined: [], pictures: pictures ? picturesOf(pictures) : null, back: /** @type {const} */ ('') };
    const incoming = { asked, card, yes: false };
    this.#drop(mailbox);
    this.#incoming.set(mailbox, incoming);
    setTimeout(() => this.#incoming.get(mailbox) === incoming && this.#drop(mailbox), ASKED_FOR_MS);
    this.#owner.heard(from, { t: 'transfer_ask', ...asked });
  }

  /** @param {string} mailbox @param {boolean} yes */
  async answer(mailbox, yes) {
    const incoming = this.#incoming.get(mailbox);
    if (!incoming) throw new Refused('not_there');
    incoming.yes = yes;
    await this.tell(incoming.asked.from.seat, { t: 'transfer_answer', mailbox, yes });
    if (!yes) this.#drop(mailbox);
  }

  /** The card of a chat that this desk said it would take, once. @param {string} mailbox @returns {{asked: Asked, card: Card} | null} */
  take(mailbox) {
    const incoming = this.#incoming.get(mailbox);
    if (!incoming?.yes) return null;
    this.#incoming.delete(mailbox);
    return incoming;
  }

  /** @param {string} mailbox of a chat that this desk has no longer, or asks anew */
  forget(mailbox) {
    wipe(this.#asked.get(mailbox)?.bind);
    this.#asked.delete(mailbox);
  }

  /** @param {string} mailbox */
  #drop(mailbox) {
    wipe(this.#incoming.get(mailbox)?.card.bind);
    this.#incoming.delete(mailbox);
  }

  wipe() {
    this.#gone = true;
    [...this.#asked.keys()].forEach((mailbox) => this.forget(mailbox));
    [...this.#incoming.keys()].forEach((mailbox) => this.#drop(mailbox));
  }
}
