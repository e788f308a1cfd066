// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** A desk that does what the test says, for states of the page that a real relay reaches seldom. It stands at `window.desk`. */

import {Refused} from './base.js';

/** @param {string} text */
export const fits = (text) => new TextEncoder().encode(JSON.stringify(text)).length < 3800;

export class Desk {
  onDuty = false;
  chats = [];
  cards = [];
  /** The code of the next refusal of a take. */
  refuse = '';
  wiped = false;
  #listeners = new Map();
  #lines = 0;

  constructor(given) {
    this.given = given;
    window.desk = this;
  }

  on(name, listener) {
    this.#listeners.set(name, [...this.#listeners.get(name) ?? [], listener]);
    return () => undefined;
  }

  emit(name, value) {
    for (const listener of this.#listeners.get(name) ?? []) listener(value);
  }

  async goOnDuty() {
    await this.given.token();
    this.onDuty = true;
    this.emit('connection', 'online');
    this.emit('duty', {onDuty: true, colleagues: 1, key: 'held'});
  }

  async goOff() {
    this.onDuty = false;
  }

  wipe() {
    this.wiped = true;
    this.chats = [];
  }

  wait(...cards) {
    this.cards = cards;
    this.emit('waiting', {cards, unopened: 0});
  }

  async takeNext(mailboxes) {
    this.asked = mailboxes;
    if (this.refuse) throw new Refused(this.refuse);
    const {mailbox, lang, risk, reason, time, pictures = null, back = ''} = this.cards.find((card) => card.mailbox === mailboxes[0]);
    const chat = {
      mailbox, lang, risk, reason, time, asked: 0, state: 'offered', sameProven: null, visitorPresent: true,
      history: 'undecided', by: null, pictures, back, letter: null, offer: null, lines: [],
    };
    this.chats.push(chat);
    this.wait(...this.cards.filter((card) => card.mailbox !== mailbox));
    return chat;
  }

  change(mailbox, what) {
    const chat = this.chats.find((one) => one.mailbox === mailbox);
    Object.assign(chat, what);
    this.emit('chat', chat);
  }

  put(mailbox, line) {
    this.#lines += 1;
    const whole = {id: this.#lines, state: 'delivered', from: 'visitor', ...line};
    this.chats.find((one) => one.mailbox === mailbox).lines.push(whole);
    this.emit('line', {mailbox, line: whole});
    return whole;
  }

  say(mailbox, text) {
    return this.put(mailbox, {from: 'me', text, state: 'sending'});
  }

  offerReturn(mailbox, offer) {
    this.offered = {mailbox, ...offer};
    this.change(mailbox, {offer: {...offer, agreed: false}});
  }

  async close(mailbox) {
    this.change(mailbox, {state: 'closed', by: 'counsellor'});
  }

  colleagues = [];
  /** What was told to whom, in order. */
  told = [];
  /** Seats that a word does not reach. */
  away = new Set();

  here(...colleagues) {
    this.colleagues = colleagues;
    this.emit('colleagues', colleagues);
  }

  hear(from, packet) {
    this.emit('note', {from, packet});
  }

  async tell(seat, packet) {
    if (this.away.has(seat)) throw new Refused('not_there');
    this.told.push({seat, packet});
  }

  async offerTransfer(mailbox, seat, why) {
    const {name} = this.colleagues.find((one) => one.seat === seat);
    this.told.push({seat, packet: {t: 'transfer_ask', mailbox, why}});
    this.change(mailbox, {transfer: {seat, name, step: 'asked'}});
  }

  async answerTransfer(mailbox, yes) {
    if (this.refuse) throw new Refused(this.refuse);
    this.answered = {mailbox, yes};
  }

  async giveBack(mailbox, why) {
    this.why = why;
    this.change(mailbox, {state: 'given_back'});
  }
}
