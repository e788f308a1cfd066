// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// One chat of a counsellor: who writes, what was said, whether it is proven to be the person who waited.
import { b64, goOn, Refused, sleep, unb64 } from './base.js';
import { fits as packetFits } from './channel.js';
import { picturesOf } from './duty.js';
import { BIND_OF_CARD, TIMES } from './handshake.js';
import { Mailbox } from './mailbox.js';
import { Responder } from './responder.js';
import { Sending, Timeline } from './timeline.js';

/** @typedef {import('./timeline.js').Line} Line */
/** @typedef {{role: 'visitor' | 'bot' | 'counsellor' | 'next', seat: string, present: boolean}} Seat */
/** @typedef {{mailbox: string, generation: string, state: string, visitor: string | null, peers: Seat[], by: Chat['by'], declined?: string | null}} StaffView */
/** @typedef {{seat: string, name: string, step: 'asked' | 'refused' | 'offered' | 'stays' | 'going'}} Transfer asked, refused: the colleague; offered, stays: the young person; going: she said yes */
/** @typedef {{at: number, pictures: readonly number[], keep: string}} Offer of a return (15); at: seconds */
/**
 * @typedef {object} Chat
 * @property {string} mailbox
 * @property {'offered' | 'open' | 'closed' | 'given_back' | 'lost' | 'declined' | 'transferred' | 'stayed'} state declined: she asked for someone else; transferred: she went to the colleague; stayed: she did not come over
 * @property {string} from name of the colleague who passed it on, or ''
 * @property {Transfer | null} transfer to a colleague, as far as it has come
 * @property {string} lang
 * @property {number} risk 1 to 4
 * @property {string} reason
 * @property {string} time how long she can write, see TIMES
 * @property {number} asked seconds
 * @property {boolean | null} sameProven whether who writes is who waited; null until the first words
 * @property {boolean} visitorPresent
 * @property {boolean} here whether her page was in front when the chat began
 * @property {readonly number[] | null} pictures the two that she chose while she waited
 * @property {'cut_off' | 'return' | ''} back what she says she comes back to
 * @property {{box: string, live: string} | null} letter the answer that she says she has read (14.4); nothing is proven by it alone
 * @property {(Offer & {agreed: boolean}) | null} offer of a return, the newest
 * @property {'undecided' | 'shared' | 'kept'} history
 * @property {null | 'visitor' | 'counsellor' | 'quiet'} by
 * @property {readonly Line[]} lines
 */
/**
 * @typedef {object} Owner
 * @property {() => void} changed
 * @property {(line: Line) => void} line
 * @property {(code: string, about: string) => void} refused
 * @property {() => void} reopen
 */

const DRAIN_MS = 3000;
const LOOK_MS = 50;

/** Whether words fit into one packet. @param {string} text */
export const fits = (text) => packetFits({ t: 'say', text });

export class DeskChat {
  #timeline; #sending; #end; #box; #owner; #visitor;
  #bindKind = -1;
  #offerLine = 0;
  /** @type {Omit<Chat, 'lines'>} */
  #facts;

  /**
   * @param {StaffView} view @param {import('./duty.js').OpenedCard} card opened @param {import('./responder.js').Self} self
   * @param {import('./responder.js').Prekey} prekey @param {import('./socket.js').Socket} socket @param {() => number} now @param {Owner} owner @param {string} [from] name of the colleague who passes it on
   */
  constructor(view, card, self, prekey, socket, now, owner, from = '') {
    const { lang, risk, reason, time, asked, pictures, back } = card;
    this.#owner = owner;
    this.#facts = {
      mailbox: view.mailbox, state: 'offered', lang, risk, reason, time, asked, sameProven: null,
      visitorPresent: true, here: true, history: 'undecided', by: null, from, transfer: null, pictures, back, letter: null, offer: null,
    };
    this.#visitor = String(view.visitor);
    this.#timeline = new Timeline((line) => owner.line(line));
    this.#sending = new Sending(this.#timeline);
    this.#end = new Responder(unb64(view.mailbox, 16), self, [prekey], card.bind.slice());
    this.#sending.through(this.#end);
    this.#box = new Mailbox(socket, view.mailbox, now, {
      read: (_from, read) => this.#read(read),
      settled: () => this.#settled(),
      refused: (code, from) => this.#refused(code, from ? 'item' : 'relay'),
      reopen: (code) => this.#reopen(code),
      restart: () => this.end('lost'),
      earn: () => Promise.reject(new Refused('bad_format')), // no step of staff costs work
    });
    this.#box.ends.set(this.#visitor, this.#end);
  }

  /** @returns {Chat} a copy */
  get facts() {
    return { ...this.#facts, lines: this.#timeline.lines };
  }

  get live() {
    return this.#facts.state === 'offered' || this.#facts.state === 'open';
  }

  get mailbox() {
    return this.#facts.mailbox;
  }

  /** How things stand, as the relay says. @param {StaffView} view @param {string} seat this desk's */
  see(view, seat) {
    if (!this.live) return;
    if (view.state === 'closed') return this.end('closed', view.by);
    if (!view.peers.some((peer) => peer.seat === seat)) return this.end(this.#whyGone(view, seat));
    this.#going(view.state === 'transfer_offered' && view.peers.some((peer) => peer.role === 'counsellor' && peer.seat === seat));
    this.#present(view.peers.some((peer) => peer.seat === this.#visitor && peer.present));
    if (view.generation !== this.#box.generation) this.opened(view.generation);
  }

  /** @param {StaffView} view without this desk's seat @param {string} seat @returns {'declined' | 'transferred' | 'stayed' | 'lost'} */
  #whyGone(view, seat) {
    if (view.declined === seat) return 'declined';
    if (this.#facts.transfer && view.peers.some((peer) => peer.seat === this.#facts.transfer?.seat)) return 'transferred';
    return this.#facts.from && this.#facts.state === 'offered' ? 'stayed' : 'lost';
  }

  /** She has said yes to the colleague, or is back from there. @param {boolean} going */
  #going(going) {
    const { transfer } = this.#facts;
    if (transfer && going && transfer.step !== 'going') this.#transfer(transfer.seat, transfer.name, 'going');
    if (transfer?.step === 'going' && !going) this.#transfer(transfer.seat, transfer.name, 'stays');
  }

  /** @param {string} seat @param {string} name @param {Transfer['step']} step */
  #transfer(seat, name, step) {
    this.#set({ transfer: { seat, name, step } });
  }

  /** The colleague is asked. @param {string} seat @param {string} name */
  asked(seat, name) {
    this.#transfer(seat, name, 'asked');
  }

  /** The colleague has answered; now the young person is asked. @param {import('./colleagues.js').Colleague} colleague @param {boolean} yes @param {import('./base.js').Bytes} bind */
  answered({ seat, name, id }, yes, bind) {
    if (this.#facts.state !== 'open' || this.#facts.transfer?.step !== 'asked') return;
    this.#transfer(seat, name, yes ? 'offered' : 'refused');
    if (yes) this.#write({ t: 'transfer', seat, id, name, bind: b64(bind) });
  }

  /** @param {{t: string} & Record<string, any>} packet without a line of its own */
  #write(packet) {
    this.#sending.add(packet);
    goOn(this.#settled());
  }

  /** The desk has its seat (again). @param {string} [generation] */
  opened(generation = this.#box.generation) {
    goOn(this.#box.opened(generation, [], true));
  }

  /** @param {string} code why the relay does not let us read and write here */
  #reopen(code) {
    if (code === 'not_yours') this.end('lost');
    else if (code === 'closed') this.end('closed');
    else if (code === 'unknown_mailbox') this.#present(false); // its store was lost: her page makes it anew, and names us
    else this.#owner.reopen();
  }

  /** @param {boolean} present whether she is there */
  #present(present) {
    if (present === this.#facts.visitorPresent) return;
    this.#timeline.notice(present ? 'visitor_back' : 'visitor_away');
    this.#set({ visitorPresent: present });
  }

  /** @param {import('./mailbox.js').Batch} page */
  paged(page) {
    return this.#box.paged(page);
  }

  stop() {
    this.#box.stop();
  }

  /** @param {string} text @returns {Line} */
  say(text) {
    if (this.#facts.state !== 'open') throw new Refused('not_now');
    if (!fits(text)) throw new Refused('too_long');
    const line = this.#timeline.add({ from: 'me', to: 'visitor', text }, 'sending');
    this.#sending.add({ t: 'say', text }, line.id);
    goOn(this.#settled());
    return line;
  }

  /** Offers a return (15); a newer offer takes the place of the one before. @param {Offer} offer */
  offerReturn({ at, pictures, keep }) {
    if (this.#facts.state !== 'open') throw new Refused('not_now');
    const packet = { t: 'return_offer', at, pictures: [...pictures], keep };
    if (!packetFits(packet)) throw new Refused('too_long');
    this.#offerLine = this.#timeline.add({ from: 'notice', code: 'return_offered' }, 'sending').id;
    this.#sending.add(packet, this.#offerLine);
    this.#set({ offer: { at, pictures, keep, agreed: false } });
    goOn(this.#settled());
  }

  /** She agrees to the newest offer; a yes that was written before she had read it was to another one. */
  #agreed() {
    this.#sending.receipts();
    const { offer } = this.#facts;
    const read = this.#timeline.lines.some(({ id, state }) => id === this.#offerLine && state === 'delivered');
    if (!offer || offer.agreed || !read) return;
    this.#timeline.notice('return_agreed');
    this.#set({ offer: { ...offer, agreed: true } });
  }

  /** The last words reach her before the relay wipes them, if she is there to read. */
  async sayEnd() {
    await this.#sayLast({ t: 'end' });
  }

  /** She is known to this counsellor: her phone leaves her out when it seals the card again. */
  async sayNotMe() {
    await this.#sayLast({ t: 'not_me' });
  }

  /** @param {{t: string}} packet */
  async #sayLast(packet) {
    this.#sending.add(packet);
    await this.#settled();
    for (let waited = 0; this.#end.outbox.length && waited < DRAIN_MS && this.#facts.visitorPresent; waited += LOOK_MS) {
      await sleep(LOOK_MS);
    }
  }

  giveBack() {
    this.#box.event({ kind: 'give_back' });
  }

  /** Over for this desk: keys are erased, what was not read is marked. @param {Exclude<Chat['state'], 'offered' | 'open'>} state @param {Chat['by']} [by] */
  end(state, by = null) {
    if (!this.live) return;
    this.#box.stop();
    this.#end.wipe();
    if (this.#sending.unread().length) this.#timeline.notice('not_delivered');
    if (by === 'visitor') this.#timeline.notice('visitor_left');
    if (by === 'quiet') this.#timeline.notice('ended_quiet');
    this.#set({ state, by });
  }

  wipe() {
    this.#box.stop();
    this.#end.wipe();
    this.#timeline.wipe();
  }

  /** @param {Partial<Chat>} change */
  #set(change) {
    Object.assign(this.#facts, change);
    this.#owner.changed();
  }

  /** @param {import('./channel.js').Read} read */
  #read(read) {
    if (read.kind === 'hello' && this.#bindKind < 0) this.#bindKind = read.bindKind;
    if (read.kind !== 'packet') return;
    if (this.#facts.sameProven === null) this.#begun();
    this.#packet(read.packet);
  }

  /** Her first words: by whose card did this chat come? */
  #begun() {
    const sameProven = this.#bindKind === BIND_OF_CARD;
    if (!sameProven) this.#timeline.notice('same_not_proven');
    this.#set({ state: 'open', sameProven });
  }

  /** @param {import('./channel.js').Packet} packet */
  #packet(packet) {
    const { t, text, lang, risk, reason, time, here, lines, letter, pictures } = packet;
    if (t === 'say') this.#timeline.add({ from: 'visitor', text: String(text ?? '') });
    else if (t === 'begin') this.#set({ ...words({ lang, reason, time: TIMES.includes(time) ? time : '' }), ...(risk >= 1 && risk <= 4 ? { risk } : {}), here: here === true, letter: readLetter(letter), ...readPictures(pictures) });
    else if (t === 'return_yes') this.#agreed();
    else if (t === 'kept') this.#decided('kept');
    else if (t === 'there') this.#write({ t: 'here' });
    else if (t === 'stays' && this.#facts.transfer) this.#transfer(this.#facts.transfer.seat, this.#facts.transfer.name, 'stays');
    else if (t === 'history' && Array.isArray(lines)) {
      lines.forEach((line) => this.#earlier(line ?? {}));
      if (this.#facts.history !== 'shared') this.#decided('shared');
    }
  }

  /** @param {Record<string, unknown>} line */
  #earlier({ from, text, keys }) {
    const said = Array.isArray(keys) ? { keys: keys.filter((key) => typeof key === 'string') } : { text: String(text ?? '') };
    this.#timeline.add({ from: 'earlier', author: from === 'bot' ? 'bot' : 'me', ...said });
  }

  /** @param {'shared' | 'kept'} history */
  #decided(history) {
    this.#timeline.notice(`history_${history}`);
    this.#set({ history });
  }

  async #settled() {
    this.#sending.receipts();
    await this.#sending.flush();
    if (this.#end.owes && this.#end.ready) await this.#end.seal({ t: 'receipt' });
    this.#box.kick();
  }

  /** @param {string} code @param {string} about */
  #refused(code, about) {
    if (about === 'item') this.#timeline.notice('item_refused');
    this.#owner.refused(code, about);
  }
}

/** Those of the fields that are text. @param {Record<string, unknown>} fields @returns {Record<string, string>} */
function words(fields) {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** The card that was taken may be older than what she chose. @param {unknown} pictures of a `begin` @returns {{pictures?: number[]}} */
function readPictures(pictures) {
  try {
    return { pictures: picturesOf(pictures) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {};
  }
}

/** The box and the answer that a `begin` names, null when there is none or it is not in shape. @param {any} letter @returns {Chat['letter']} */
function readLetter(letter) {
  try {
    unb64(letter?.box, 16);
    unb64(letter?.live, 16);
    return { box: letter.box, live: letter.live };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return null;
  }
}
