// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// What a young person's page needs only when a counsellor is near: someone else, a transfer, a counsellor who is
// silent, an agreed return (docs/protocol.md 7.6 to 7.9, 15). It comes late, when she has asked for a human.
import { b64, goOn, Refused, unb64, whole, wipe } from './base.js';
import { fits } from './channel.js';

/** @typedef {import('./channel.js').Packet} Packet */
/** @typedef {{seat: string, id: string, name: string, bind: import('./base.js').Bytes, accepted: boolean}} Transfer */
/** @typedef {{at: number, pictures: number[], keep: string, agreed: boolean}} Offer of a return. at: seconds; pictures: two of 1 to 12, the lower first; keep: what would be kept, perhaps nothing */
/**
 * @typedef {object} Parts
 * @property {import('./peers.js').Peers} peers
 * @property {import('./mailbox.js').Mailbox} mailbox
 * @property {() => import('./handshake.js').Wish | null} wish
 * @property {() => void} changed the state is to be told anew
 * @property {() => void} write what waits goes out
 * @property {(silence: {minutes: number, here: boolean, name: string}) => void} silence
 */

const MINUTE_MS = 60_000;
/** Minutes of silence after which she is told how things stand. */
const SILENCES = [2, 5];
const ANSWER_MS = 10_000;
const LONGEST_NAME = 40;
const MOST_DECLINED = 3;
const MOST_PICTURE = 12;
const LONGEST_KEEP = 500;

export class WithCounsellor {
  /** @type {Transfer | null} */
  transfer = null;
  /** @type {Offer | null} */
  offer = null;
  #timer = 0;
  /** Counts what ends a silence. */
  #turn = 0;
  /** Told when her browser answers. @type {(here: boolean) => void} */
  #answered = () => {};
  #parts;

  /** @param {Parts} parts */
  constructor(parts) {
    this.#parts = parts;
  }

  // ---- someone else

  /** Sends the counsellor away: she waits in front again, and the card leaves this one out. @returns {string[]} words not read */
  someoneElse() {
    const { peers, mailbox } = this.#parts;
    const peer = peers.counsellor;
    const wish = this.#parts.wish();
    if (!peer || !wish) throw new Refused('not_now');
    this.#leaveOut();
    wish.renew();
    peers.unwanted.add(peer.seat);
    const words = peers.drop(peer);
    mailbox.event({ kind: 'someone_else', seat: peer.seat });
    this.rest();
    return words;
  }

  /** The card that is sealed next names her counsellor as one who shall not take it. */
  #leaveOut() {
    const identity = this.#parts.peers.counsellor?.end?.identity;
    const wish = this.#parts.wish();
    if (!identity || !wish) return;
    const id = b64(identity.certificateId.slice(0, 16));
    wish.declined = [...wish.declined.filter((one) => one !== id), id].slice(-MOST_DECLINED);
    wish.sealedFor = '';
  }

  // ---- what she passes on

  /** @param {{from: 'me' | 'bot', text?: string, keys?: string[]}[]} lines in as few packets as they fit into */
  share(lines) {
    if (lines.some((line) => !fits({ t: 'history', lines: [line] }))) throw new Refused('too_long');
    /** @type {typeof lines[]} */
    const parts = [[]];
    for (const line of lines) {
      const part = parts[parts.length - 1];
      if (fits({ t: 'history', lines: [...part, line] })) part.push(line);
      else parts.push([line]);
    }
    for (const part of parts) this.#parts.peers.counsellor?.sending.add({ t: 'history', lines: part });
  }

  // ---- a transfer

  /** She says yes to the one whom her counsellor named. */
  accept() {
    if (!this.transfer || this.transfer.accepted) throw new Refused('not_now');
    this.transfer.accepted = true;
    this.#parts.mailbox.event({ kind: 'transfer', seat: this.transfer.seat });
    this.#parts.changed();
  }

  /** She stays where she is, also when she had said yes. */
  decline() {
    if (!this.transfer) throw new Refused('not_now');
    if (this.transfer.accepted) this.#parts.mailbox.event({ kind: 'stay' });
    this.#parts.peers.counsellor?.sending.add({ t: 'stays' });
    this.#over();
    this.#parts.write();
  }

  /** The secret for the one who was named; undefined for anybody else. @param {import('./trust.js').Identity} identity */
  bindFor(identity) {
    const { transfer } = this;
    return transfer?.accepted && transfer.id === b64(identity.certificateId) ? transfer.bind.slice() : undefined;
  }

  /** Her counsellor is another one now, or the transfer came to nothing. */
  #over() {
    wipe(this.transfer?.bind);
    this.transfer = null;
    this.#parts.changed();
  }

  followed() {
    this.rest();
    this.wrote();
  }

  /** The relay did not grant a step. @param {string} kind */
  denied(kind) {
    if (kind === 'transfer' && this.transfer) this.#over();
  }

  /** The next one went before she came, or is not who she should be. */
  failed() {
    if (!this.transfer?.accepted) return;
    this.#parts.mailbox.event({ kind: 'stay' });
    this.#over();
  }

  /** @param {Packet} packet of her counsellor */
  #offered({ seat, id, name, bind }) {
    if (this.transfer?.accepted) return;
    if (typeof name !== 'string' || [...name].length > LONGEST_NAME) throw new Refused('bad_format');
    unb64(seat, 16);
    unb64(id, 32);
    this.transfer = { seat, id, name, bind: unb64(bind, 32), accepted: false };
    this.#parts.changed();
  }

  // ---- an agreed return

  /** She agrees, or does not: then nothing is kept, and nothing is sent. @param {boolean} yes */
  answerReturn(yes) {
    const { offer } = this;
    if (!offer || offer.agreed) throw new Refused('not_now');
    this.offer = yes ? { ...offer, agreed: true } : null;
    if (yes) this.#parts.peers.counsellor?.sending.add({ t: 'return_yes' });
    this.#parts.changed();
    this.#parts.write();
  }

  /** A newer offer takes the place of the one before, agreed or not. @param {Packet} packet of her counsellor */
  #returnOffered({ at, pictures, keep }) {
    const [low, high, ...more] = Array.isArray(pictures) ? pictures.map((one) => whole(one, 1)) : [];
    if (more.length || !(low < high && high <= MOST_PICTURE)) throw new Refused('bad_format');
    if (typeof keep !== 'string' || [...keep].length > LONGEST_KEEP) throw new Refused('bad_format');
    this.offer = { at: whole(at), pictures: [low, high], keep, agreed: false };
    this.#parts.changed();
  }

  // ---- silence

  /** She waits for the counsellor's words, from now on if not yet. */
  wrote() {
    if (!this.#timer) this.#later(0);
  }

  /** @param {number} at index of the silence to come */
  #later(at) {
    const minutes = SILENCES[at] - (SILENCES[at - 1] ?? 0);
    this.#timer = setTimeout(() => {
      goOn(this.#silent(SILENCES[at]));
      if (at + 1 < SILENCES.length) this.#later(at + 1);
    }, minutes * MINUTE_MS);
  }

  /** Says that somebody is there only if her browser answers now. @param {number} minutes */
  async #silent(minutes) {
    const peer = this.#parts.peers.counsellor;
    if (!peer?.accepted || !peer.end) return;
    const answer = new Promise((done) => {
      const patience = setTimeout(() => done(false), ANSWER_MS);
      this.#answered = (here) => (clearTimeout(patience), done(here));
    });
    peer.sending.add({ t: 'there' });
    this.#parts.write();
    const turn = this.#turn;
    const here = Boolean(await answer);
    // Answered meanwhile, or with somebody else: there is no silence to speak of.
    if (turn === this.#turn && peer.end) this.#parts.silence({ minutes, here, name: peer.end.identity.name });
  }

  /** @param {Packet} packet of her counsellor */
  packet(packet) {
    if (packet.t === 'say') this.#quiet();
    if (packet.t === 'here') this.#answered(true);
    if (packet.t === 'not_me') this.#leaveOut();
    if (packet.t === 'transfer') this.#offered(packet);
    if (packet.t === 'return_offer') this.#returnOffered(packet);
  }

  #quiet() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#turn++;
  }

  /** Nothing of this counsellor goes on. */
  rest() {
    this.#quiet();
    this.#answered(false);
    this.offer = null;
    if (this.transfer) this.#over();
  }

  /** Synchronous, when the page leaves. */
  wipe() {
    this.#quiet();
    wipe(this.transfer?.bind);
    this.transfer = null;
    this.offer = null;
  }
}
