// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** One shift: the desk of the core, and what of it the page shows. */

import {Desk} from 'core/desk.js';
import {Refused} from 'core/base.js';
import {signal} from 'vendor/preact.js';
import {post, troubleOf} from './api.js';
import {AtHand} from './at_hand.js';
import {now} from './clock.js';
import {Colleagues} from './colleagues.js';
import {CutOff} from './cut_off.js';
import {publishKey} from './handover.js';
import {Lease} from './lease.js';
import {Letters} from './letters.js';
import {Notes} from './notes.js';
import {OpenChat} from './open_chat.js';
import {CAPACITY} from './order.js';
import {leftDuty} from './pause.js';
import {Returns} from './returns.js';
import {Take} from './take.js';
import {deskInSight} from './places.js';

/**
 * @typedef {import('core/desk.js').Card} Card
 * @typedef {import('core/desk.js').Chat} Chat
 * @typedef {{centre: string, name: string, root: string, relay_origin: string, demo: boolean, closing: import('./closing_form.js').Questions, locales: string[], region?: string}} Site
 */

const OFF_DUTY = {onDuty: false, colleagues: 0, key: 'none'};

export class Shift {
  duty = signal(OFF_DUTY);
  /** '' | 'going_on' | 'going_off' */
  moving = signal('');
  connection = signal('reconnecting');
  cards = signal(/** @type {readonly Card[]} */ ([]));
  unopened = signal(0);
  chats = signal(/** @type {readonly OpenChat[]} */ ([]));
  /** The chat in sight, by mailbox; '' is the list of those who wait. */
  shown = signal('');
  /** Nothing of a chat is drawn: somebody looks over her shoulder. */
  covered = signal(false);
  take = new Take(this);
  colleagues = new Colleagues(this);
  atHand = new AtHand();
  lease = new Lease(() => this.#otherTabAsks());
  notes = new Notes();
  cutOff = new CutOff(this);
  #desk = /** @type {Desk | null} */ (null);

  /** @param {Site} site @param {import('./account.js').Account} account */
  constructor(site, account) {
    this.site = site;
    this.account = account;
    this.letters = new Letters(site, account);
    this.returns = new Returns(this.letters);
  }

  /** The chat in sight. */
  get current() {
    return this.chats.value.find((one) => one.mailbox === this.shown.value) ?? null;
  }

  /** A reload would lose it: words that nobody else has, ended or not. */
  get holdsChats() {
    return this.chats.value.length > 0;
  }

  /** A reload or a sign-out would lose words: of a chat, or of an answer to a letter that is not sent. */
  get holdsWords() {
    return this.holdsChats || this.letters.holdsDraft;
  }

  /** Chats that go on. */
  get live() {
    return this.chats.value.filter((one) => one.live);
  }

  /** Fetches what stands ready to be sent, once. */
  prepareTexts() {
    this.atHand.values = {name: this.account.me.value?.user.name ?? '', centre: this.site.name};
    void this.atHand.load();
  }

  /** On duty, if no other tab of hers is. */
  async goOn() {
    if (await this.lease.take(this.#username)) await this.#goOn();
  }

  /** Has the other tab let go of the duty, if she wants that there too. */
  async takeOver() {
    if (await this.lease.ask()) await this.#goOn();
  }

  /** Without a chat in this page nothing can be lost, so it lets go by itself. */
  #otherTabAsks() {
    if (this.holdsChats) this.lease.wanted.value = true;
    else void this.goOff();
  }

  async #goOn() {
    this.moving.value = 'going_on';
    this.notes.clear();
    const desk = this.#newDesk();
    this.#desk = desk;
    this.colleagues.with(desk);
    this.prepareTexts();
    // Without it colleagues cannot seal a hand-over to her; the place of the hand-over tries again.
    publishKey(this.account, this.site).catch(() => {});
    try {
      await desk.goOnDuty({capacity: CAPACITY});
    } catch (error) {
      this.#wipeDesk();
      this.notes.add(troubleOf(error).code, 'self');
    } finally {
      this.moving.value = '';
    }
  }

  /** Chats that still go on are given back for somebody else to take; one that has ended stays until it has an outcome. */
  async goOff() {
    this.moving.value = 'going_off';
    const given = this.chats.value.filter((one) => one.live);
    try {
      await this.#desk?.goOff();
    } catch (error) {
      this.notes.add(troubleOf(error).code, 'relay');
    } finally {
      this.#leaveDesk();
      for (const one of given) this.forget(one);
      this.moving.value = '';
    }
  }

  /** Synchronous, for lock, sign-out and a page that leaves: keys and words are gone when this returns. */
  wipe() {
    this.#wipeDesk();
    this.returns.wipe();
    this.letters.wipe();
  }

  #wipeDesk() {
    this.#leaveDesk();
    for (const one of this.chats.value) this.forget(one);
  }

  #leaveDesk() {
    if (this.#desk) void leftDuty();
    this.#desk?.wipe();
    this.#desk = null;
    this.cards.value = [];
    this.unopened.value = 0;
    this.take.result.value = '';
    this.take.leave();
    this.colleagues.wipe();
    this.cutOff.wipe();
    this.covered.value = false;
    this.duty.value = OFF_DUTY;
    this.lease.release();
  }

  /** @param {string} [only] the mailbox of this one card, before all others @returns {Promise<OpenChat | null>} */
  async takeNext(only = '') {
    const desk = this.#desk;
    const chat = desk && await this.take.next((order) => desk.takeNext(order), only);
    if (!chat) return null;
    this.#changed(chat);
    this.#bringForward(chat.mailbox);
    return this.chats.value.find((one) => one.mailbox === chat.mailbox) ?? null;
  }

  /** @param {string} mailbox */
  show(mailbox) {
    this.shown.value = mailbox;
    if (this.current) this.current.unread.value = 0;
  }

  /** Draws nothing of a chat, or draws it again; what came meanwhile was not seen. */
  cover() {
    this.covered.value = !this.covered.value;
    if (!this.covered.value) this.show(this.shown.value);
  }

  /** Sends the draft of this one chat. @param {OpenChat} one */
  say(one) {
    const words = one.draft.value.trim();
    if (this.speak(one, words)) one.draft.value = '';
  }

  /** Sends words to this one chat. @param {OpenChat} one @param {string} words @returns {boolean} whether they are on their way */
  speak(one, words) {
    if (!this.#desk || !words || !one.speaking) return false;
    one.trouble.value = '';
    try {
      this.#desk.say(one.mailbox, words);
      return true;
    } catch (error) {
      one.trouble.value = troubleOf(error).code;
      return false;
    }
  }

  /** The young person waits again; here nothing is kept. @param {OpenChat} one @param {boolean} [notMe] she is known to this counsellor, who will not see her again */
  async giveBack(one, notMe = false) {
    await this.#try(one, async () => {
      await this.#desk?.giveBack(one.mailbox, {notMe});
      this.forget(one);
    });
  }

  /** Ends the chat for both, counts how it ended, and drops every word of it. @param {OpenChat} one @param {import('./closing_form.js').Body} closing */
  async close(one, closing) {
    await this.#try(one, async () => {
      await this.#end(one);
      await post('/api/closings', closing);
      this.forget(one);
    });
  }

  /** Ends a chat that broke off and goes on in another; it is counted once, when that one ends. @param {OpenChat} old @param {OpenChat} one */
  async goOnIn(old, one) {
    await this.#try(one, async () => {
      await this.#end(old);
      one.continues(old);
      this.forget(old);
    });
  }

  /** Shows her what the two would agree on; nothing is kept before she says yes. @param {OpenChat} one @param {import('core/desk_chat.js').Offer} offer */
  async offerReturn(one, offer) {
    await this.#try(one, async () => this.#desk?.offerReturn(one.mailbox, offer));
  }

  /** Asks whoever leads for a talk after a heavy chat. @returns {Promise<number>} how many were told */
  async askToTalk() {
    return this.colleagues.askToTalk();
  }

  /** She may have ended it in the same moment; then there is nothing left to end. @param {OpenChat} one */
  async #end(one) {
    try {
      if (one.live) await this.#desk?.close(one.mailbox);
    } catch (error) {
      if (one.live) throw error;
    }
  }

  get #username() {
    return this.account.me.value?.user.username ?? '';
  }

  #newDesk() {
    const desk = new Desk({
      relayOrigin: this.site.relay_origin,
      site: {centre: this.site.centre, root: this.site.root},
      identity: this.account.identity,
      token: () => this.#token(),
      now: () => Date.now() / 1000,
    });
    desk.on('duty', (duty) => {
      this.duty.value = {...duty};
      if (duty.onDuty) return;
      this.#waiting([], 0);
      this.lease.release();
    });
    desk.on('connection', (state) => { this.connection.value = state; });
    desk.on('waiting', ({cards, unopened}) => this.#waiting(cards, unopened));
    desk.on('chat', (chat) => this.#changed(chat));
    desk.on('line', ({mailbox, line}) => this.#line(mailbox, line));
    desk.on('refused', ({code, about, mailbox}) => { if (!mailbox) this.notes.add(code, about); });
    desk.on('note', ({packet}) => this.cutOff.heard(packet));
    desk.on('clock', () => this.notes.add('clock', 'clock'));
    return desk;
  }

  async #token() {
    try {
      return (await post('/api/relay-token')).token;
    } catch (error) {
      if (error instanceof Refused && error.code === 'not_signed_in') this.account.sessionEnded();
      throw error;
    }
  }

  /** @param {readonly Card[]} cards @param {number} unopened */
  #waiting(cards, unopened) {
    now.value = Date.now() / 1000;
    this.cards.value = [...cards];
    if (cards.some(({back}) => back === 'return')) void this.returns.lookOnce();
    this.unopened.value = unopened;
  }

  /** @param {Chat} chat */
  #changed(chat) {
    const known = this.chats.value.find((one) => one.mailbox === chat.mailbox);
    if (known) {
      known.update(chat);
      void this.returns.keep(known);
    } else if (['offered', 'open'].includes(chat.state)) {
      this.chats.value = [...this.chats.value, new OpenChat(chat)];
      this.colleagues.dismiss(chat.mailbox);
      if (!this.current) this.#bringForward(chat.mailbox);
    }
  }

  /** @param {string} mailbox @param {import('core/desk.js').Line} line */
  #line(mailbox, line) {
    const seen = this.shown.value === mailbox && !document.hidden && !this.account.cover.value && !this.covered.value && deskInSight();
    this.chats.value.find((one) => one.mailbox === mailbox)?.add(line, seen);
  }

  /** A new chat comes in sight only if she is not writing: keys meant for one chat must not land in another. @param {string} mailbox */
  #bringForward(mailbox) {
    if (document.activeElement instanceof HTMLTextAreaElement) return;
    this.show(mailbox);
  }

  /** Take it off the page: it has its outcome, goes on elsewhere, or cannot be counted. @param {OpenChat} one */
  forget(one) {
    one.drop();
    this.colleagues.forget(one.mailbox);
    this.chats.value = this.chats.value.filter((other) => other !== one);
    if (this.shown.value === one.mailbox) this.show(this.chats.value[0]?.mailbox ?? '');
  }

  /** @param {OpenChat} one @param {() => Promise<void>} act */
  async #try(one, act) {
    one.trouble.value = '';
    try {
      await act();
    } catch (error) {
      one.trouble.value = troubleOf(error).code;
    }
  }
}
