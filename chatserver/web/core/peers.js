// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Those whom a visitor writes to, the program, a counsellor and in a transfer the next one: checks who they are before anything is sealed to
// them, keeps their channels, heals them (docs/protocol.md sections 4, 7.1, 7.5).
import { goOn, Refused } from './base.js';
import { BIND_OF_CARD, BIND_OF_EPOCH, Initiator, NO_BIND } from './handshake.js';
import { Sending } from './timeline.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {import('./channel.js').Packet} Packet */
/** @typedef {'bot' | 'counsellor' | 'next'} Role next: the counsellor whom a transfer goes to */
/** @typedef {{role: Role, seat: string, present: boolean, certificate: any, prekey: any}} Shown a peer in the relay's `view` */
/** @typedef {{role: Role, seat: string, shown: Shown, sending: Sending, end: Initiator | null, accepted: boolean, refused: boolean, checking: boolean}} Peer */
/**
 * @typedef {object} Owner
 * @property {(role: Role, identity: import('./trust.js').Identity) => Bytes | null | undefined} bindFor the secret that a counsellor may know; undefined for one who is not the one named
 * @property {(words: string[]) => void} followed the next counsellor has the seat; `words` the one before had not read
 * @property {(peer: Peer) => Promise<void>} accepted its ACCEPT was verified, for the first time
 * @property {(peer: Peer, packet: Packet) => void} packet it wrote something
 * @property {(peer: Peer, why: 'replaced' | 'lost', words: string[]) => void} gone the relay put it out; `words` it had not read
 * @property {(code: string, about: string) => void} refused
 * @property {() => void} changed
 */

const NEW_COUNSELLOR_S = 30; // how old the directory may be: who was struck off must not take over
const OTHERS_S = 600;
const ROLES = /** @type {Role[]} */ (['bot', 'counsellor', 'next']);

export class Peers {
  /** @type {Peer | null} */
  bot = null;
  /** @type {Peer | null} */
  counsellor = null;
  /** @type {Peer | null} */
  next = null;
  /** Seats of counsellors whom she sent away: never greeted again. @type {Set<string>} */
  unwanted = new Set();
  #epochs = { last: 0 };
  #conv; #mailbox; #trust; #directory; #timeline; #now; #owner;

  /**
   * @param {{conv: Bytes, mailbox: import('./mailbox.js').Mailbox, trust: import('./trust.js').Trust, directory: import('./trust.js').DirectoryReader, timeline: import('./timeline.js').Timeline, now: () => number}} parts
   * @param {Owner} owner
   */
  constructor({ conv, mailbox, trust, directory, timeline, now }, owner) {
    this.#conv = conv;
    this.#mailbox = mailbox;
    this.#trust = trust;
    this.#directory = directory;
    this.#timeline = timeline;
    this.#now = now;
    this.#owner = owner;
  }

  get all() {
    return [this.bot, this.counsellor, this.next].filter((peer) => peer !== null);
  }

  /** @param {string} seat */
  at(seat) {
    return this.all.find((peer) => peer.seat === seat) ?? null;
  }

  /** Who is seated, as the relay says. @param {Shown[]} shown @returns {Promise<unknown>} done when new ones were greeted */
  see(shown) {
    this.#follow(shown);
    return Promise.all(ROLES.map((role) => this.#reconcile(role, shown.find((peer) => peer.role === role) ?? null)));
  }

  /** The relay has given the seat to the next counsellor, whom she had accepted. @param {Shown[]} shown */
  #follow(shown) {
    const { next } = this;
    if (!next?.accepted || !shown.some(({ role, seat }) => role === 'counsellor' && seat === next.seat)) return;
    const words = this.counsellor ? this.drop(this.counsellor) : [];
    this.next = null;
    this.counsellor = next;
    next.role = 'counsellor';
    this.#owner.followed(words);
  }

  /** @param {Role} role @param {Shown | null} shown */
  async #reconcile(role, shown) {
    if (shown && this.unwanted.has(shown.seat)) shown = null;
    const held = this[role];
    if (held && held.seat !== shown?.seat) this.#replaced(held, shown ? 'replaced' : 'lost');
    // After the hand-over the relay still names the program for a moment. Its keys go when the relay has unseated it:
    // were the hand-over too late for the relay, she would need them.
    if (!shown || (role === 'bot' && this.counsellor?.accepted)) return;
    const same = this[role];
    if (same) same.shown = shown.prekey ? shown : { ...same.shown, present: shown.present };
    else if (shown.prekey) await this.#greet(role, shown);
  }

  /** Checks who it is, then begins the first epoch with it. @param {Role} role @param {Shown} shown */
  async #greet(role, shown) {
    /** @type {Peer} */
    const peer = { role, seat: shown.seat, shown, sending: new Sending(this.#timeline), end: null, accepted: false, refused: false, checking: false };
    this[role] = peer;
    const identity = await this.#identify(peer, role === 'bot' ? OTHERS_S : NEW_COUNSELLOR_S);
    if (!identity || this[role] !== peer) return;
    const bind = role === 'bot' ? null : this.#owner.bindFor(role, identity);
    if (bind === undefined) return void this.#refused(peer, 'unexpected', role);
    peer.end = new Initiator(this.#conv, identity, this.#epochs);
    peer.sending.through(peer.end);
    this.#mailbox.ends.set(peer.seat, peer.end);
    await peer.end.hello(bind ? BIND_OF_CARD : NO_BIND, bind);
    this.#mailbox.kick();
  }

  /** Who the peer is, or null after a refusal: then its keys are gone and nothing is sealed to it. @param {Peer} peer @param {number} maxAgeS of the directory */
  async #identify(peer, maxAgeS) {
    let about = 'directory';
    try {
      return await this.#directory.judge(maxAgeS, () => {
        about = peer.role;
        return this.#trust.acceptIdentity(peer.shown, peer.role === 'bot' ? 'bot' : 'counsellor', this.#now());
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (this[peer.role] !== peer) return null;
      this.#refused(peer, error.code, about);
      return null;
    }
  }

  /** @param {Peer} peer @param {string} code @param {string} about */
  #refused(peer, code, about) {
    this.#refuse(peer);
    this.#owner.refused(code, about === 'next' ? 'counsellor' : about);
    this.#owner.changed();
  }

  /** Keys are erased, words that were meant for it are given back; it stays in sight as refused. @param {Peer} peer */
  #refuse(peer) {
    peer.refused = true;
    this.#mailbox.ends.delete(peer.seat);
    peer.end?.wipe();
    peer.end = null;
    const words = peer.sending.unread();
    if (words.length || peer.role === 'next') this.#owner.gone(peer, 'lost', words);
  }

  /** New keys with the same peer, after looking again who it is. @param {Peer} peer */
  async heal(peer) {
    if (!peer.end?.ready || peer.end.healing || peer.checking) return;
    peer.checking = true;
    const identity = await this.#identify(peer, OTHERS_S).finally(() => (peer.checking = false));
    if (!identity || !peer.end) return;
    peer.end.renew(identity);
    await peer.end.hello(BIND_OF_EPOCH);
    this.#mailbox.kick();
  }

  /** @param {Peer} peer @param {'replaced' | 'lost'} why */
  #replaced(peer, why) {
    const words = this.drop(peer);
    if (peer.accepted || peer.role === 'bot') this.#owner.gone(peer, why, words);
  }

  /** Forgets a peer and its keys. @param {Peer} peer @returns {string[]} words that it has not read */
  drop(peer) {
    if (this[peer.role] === peer) this[peer.role] = null;
    this.#mailbox.ends.delete(peer.seat);
    peer.end?.wipe();
    return peer.sending.unread();
  }

  /** The relay began its channel anew (it left and came back unseen): so do we. @param {string} seat @returns {Promise<unknown>} */
  async restart(seat) {
    const peer = this.at(seat);
    if (!peer) return;
    this.#replaced(peer, 'replaced');
    await this.#reconcile(peer.role, peer.shown);
    this.#owner.changed();
  }

  /** One item was opened. @param {string} from @param {import('./channel.js').Read} read */
  async read(from, read) {
    const peer = this.at(from);
    if (!peer) return;
    if (read.kind === 'packet') this.#owner.packet(peer, read.packet);
    if (read.kind !== 'accepted' || peer.accepted) return;
    peer.accepted = true;
    await this.#owner.accepted(peer);
    this.#owner.changed();
  }

  /** What waited can go, receipts are due, keys may be old. */
  async settle() {
    for (const peer of this.all) {
      peer.sending.receipts();
      if (peer.role === 'bot' && this.counsellor?.accepted) continue; // it is told nothing more
      await peer.sending.flush();
      if (peer.end?.owes && peer.end.ready) await peer.end.seal({ t: 'receipt' });
      if (peer.end?.needsHealing(this.#now())) goOn(this.heal(peer));
    }
  }

  wipe() {
    for (const peer of this.all) peer.end?.wipe();
    this.bot = this.counsellor = this.next = null;
    this.#mailbox.ends.clear();
  }
}
