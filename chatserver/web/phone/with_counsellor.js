// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What comes with a human, fetched when she asks for one: her place in line, two pictures for the case that she is cut
 * off, who it is, somebody else, a colleague who takes over, silence, an agreed return, and three questions at the end.
 * Nothing of it stands between her and the chat.
 */

import {Feedback, post} from './feedback.js';
import {AgreedReturn} from './agreed_return.js';
import {HowLong, InLine, words} from './in_line.js';
import {PairOffer} from './pictures_pair.js';
import {Share} from './share.js';
import {button, byId, el} from './view.js';

/** @typedef {import('core/visitor_chat.js').VisitorChat} VisitorChat */
/** @typedef {import('core/visitor_chat.js').State} State */
/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {{region?: string, locales: {code: string, own_name: string}[]}} Site */

/** Minutes of silence after which somebody else is offered. */
const LONG_MIN = 5;

export class WithCounsellor {
  #host = el('section', {class: 'share', 'data-testid': 'human', hidden: ''});
  /** What the host shows: the same is not drawn anew under her finger. */
  #shown = '';
  /** @type {Texts | null} */ #loaded = null;
  /** @type {Promise<void>} */ #loading = Promise.resolve();
  /** @type {Feedback | null} */ #feedback = null;
  /** The counsellor she writes with. */
  #name = '';
  /** She has written to this one. */
  #wrote = false;
  /** She has let this one read what she wrote before. */
  #showed = false;
  #silent = false;
  /** The colleague who was offered last. */
  #colleague = '';
  /** How many she said no to: nobody among them can take her now. */
  #notThem = 0;
  /** How long she can write: a card that is sealed again says it too. */
  #time = '';
  #return; #pair; #inLine; #howLong; #share; #site;

  /**
   * @param {{chat: VisitorChat, texts: () => Texts, log: import('./log.js').Log, ask: (time?: string) => unknown,
   *   attempt: (act: (chat: VisitorChat) => unknown) => boolean}} page
   *   `ask` takes a place in line, or tells those on duty how long she can write; `attempt` says what could not be done
   */
  constructor(page) {
    this.page = page;
    const {chat} = page;
    /** @type {Site} */
    this.#site = JSON.parse(byId('site').textContent ?? '');
    byId('how-long').after(this.#host);
    this.#inLine = new InLine({
      offered: this.#site.locales, cancel: () => page.attempt((open) => open.cancelWaiting()), changed: () => this.draw(),
      closingSoon: () => this.#say('closing_soon'),
    });
    this.#howLong = new HowLong(byId('how-long'), (time) => { this.#time = time; page.ask(time); });
    this.#pair = new PairOffer(this.#host, (pictures) => { chat.asking.pictures = pictures; page.ask(this.#time); });
    this.#return = new AgreedReturn({
      texts: page.texts, when: (texts, at) => this.#inLine.when(texts, at), changed: () => this.draw(),
      offered: (worded) => this.#say('return_offered', this.#name, worded),
      answer: (yes) => {
        this.#ask((open) => open.answerReturn(yes));
        if (!yes) page.log.add(page.texts(), {from: 'notice', code: 'return_declined', keys: ['back-return-declined']});
      },
    });
    this.#share = new Share(byId('share'), {
      share: (lines) => page.attempt((open) => (lines.length ? open.shareHistory(lines) : open.keepHistory())),
      keep: () => page.attempt((open) => open.keepHistory()),
    });
    chat.on('state', (state) => this.#become(state));
    chat.on('line', (line) => this.#heard(line));
    chat.on('silence', (what) => this.#silence(what));
    this.#become(chat.state);
  }

  /** Its words in this language, once. Rejects when they cannot be had. @param {Texts} texts */
  load(texts) {
    if (this.#loaded !== texts) {
      this.#loaded = texts;
      this.#loading = texts.fetch('human').then(() => this.#came(texts), (error) => {
        this.#loaded = null;
        throw error;
      });
    }
    return this.#loading;
  }

  /** @param {Texts} texts */
  #came(texts) {
    if (texts === this.page.texts()) document.documentElement.dataset.filled = String(texts.filled);
    this.draw();
  }

  /** She asks for a human. Without words to say why not, she is not turned away. */
  async ask() {
    const {chat, texts, ask} = this.page;
    const worded = this.load(texts()).then(() => true, () => false);
    const [may, can] = await Promise.all([this.#inLine.mayAsk(), worded]);
    if (chat.state.kind !== 'with_bot' || !this.#host.isConnected) return;
    if (may || !can) return ask();
    this.draw();
    this.#lookAt('h2');
  }

  /** Nothing of it for the next chat. */
  clear() {
    for (const part of [this.#inLine, this.#howLong, this.#pair, this.#share]) part.clear();
    this.#host.remove();
    this.#feedback?.clear();
  }

  /** What she wrote is wiped from the page. */
  forget() {
    this.#share.clear();
    this.#pair.forget();
    this.#return.forget();
    this.draw();
  }

  // ---- what comes

  /** @param {State} state */
  #become(state) {
    const {kind, counsellor, history, transfer, offer, by} = state;
    this.#inLine.become(state);
    if (kind === 'with_bot') {
      this.#howLong.clear();
      this.#time = '';
    }
    const name = kind === 'with_counsellor' ? counsellor?.name ?? '' : '';
    const same = name === this.#name;
    if (!same) this.#met(name);
    this.#showed ||= history === 'shared';
    if (transfer && transfer.name !== this.#colleague) this.#say('transfer_asked', name);
    if (!transfer && this.#colleague && same) this.#say('transfer_ended', name);
    this.#colleague = transfer?.name ?? '';
    this.#return.become(offer);
    if (kind === 'closed' && by === 'counsellor') this.#feedback ??= new Feedback((answers) => post(this.page.chat.feedbackBody(answers)));
    this.draw();
  }

  /** Somebody else reads, or nobody. @param {string} name */
  #met(name) {
    this.#name = name;
    this.#wrote = this.#showed = this.#silent = false;
    if (name) this.#say('words_stay', name);
  }

  /** @param {import('core/visitor_chat.js').Line} line */
  #heard({from, to}) {
    if (from === 'me' && to === 'counsellor') this.#wrote = true;
    if (from === 'counsellor') this.#silent = false;
    this.draw();
  }

  /** @param {{minutes: number, here: boolean, name: string}} what */
  #silence({minutes, here, name}) {
    this.#silent ||= minutes >= LONG_MIN;
    this.#say(here ? 'silence_here' : 'silence_gone', name);
    this.draw();
  }

  /** A notice in the log, when there are words for it. @param {string} code @param {string} [name] @param {Promise<unknown>} [worded] */
  #say(code, name, worded = this.load(this.page.texts())) {
    const {texts, log} = this.page;
    worded.then(() => log.add(texts(), {from: 'notice', code, text: name}), () => {});
  }

  // ---- what stands there

  /** Draws what has changed, also in another language. Words that could not be had are tried again with the next change. */
  draw() {
    const {chat, log} = this.page;
    const texts = this.page.texts();
    this.#howLong.draw(texts, chat.state.kind === 'waiting');
    this.#share.draw(texts, chat.state, log.saidBefore);
    this.#pair.draw(texts, chat.state.kind === 'waiting' && !chat.asking.back);
    if (this.#loaded !== texts) return void this.load(texts).catch(() => {});
    if (!texts.has('wait-unknown')) return; // on their way
    this.#feedback?.draw(texts);
    const nodes = this.#now(texts);
    const shown = nodes.map(({textContent}) => textContent).join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.hidden = !shown;
    this.#host.replaceChildren(...nodes);
    // In line, the question how long she can write stays in sight; everything else here wants her eye.
    if (shown && chat.state.kind !== 'waiting') this.#host.scrollIntoView({block: 'nearest'});
  }

  /** @param {Texts} texts @returns {HTMLElement[]} */
  #now(texts) {
    const {state} = this.page.chat;
    if (state.kind !== 'with_counsellor') return this.#inLine.draw(texts, state, this.#notThem);
    if (state.transfer) return this.#offered(texts, state.transfer);
    const {asks, nodes} = this.#return.draw(texts, state.offer, this.#name);
    if (asks) return nodes;
    if (this.#silent) return [...nodes, words(texts, 'silence-long', {name: this.#name}), this.#someoneElse(texts)];
    return this.#wrote ? nodes : [...nodes, ...this.#who(texts)];
  }

  /** Who it is, and the way to another one until she has written to this one. @param {Texts} texts */
  #who(texts) {
    const name = this.#name;
    const {region} = this.#site;
    return [
      ...(region ? [words(texts, 'who-region', {name, region})] : []),
      words(texts, 'know-name', {name}), this.#someoneElse(texts),
    ];
  }

  /** @param {Texts} texts */
  #someoneElse(texts) {
    return button(texts.text('someone-else'), {class: 'chip', 'data-testid': 'someone-else'}, () => this.#ask((chat) => {
      const unread = !this.#wrote && !this.#showed;
      const name = this.#name;
      chat.someoneElse();
      this.#notThem += 1;
      this.#say(unread ? 'someone_else' : 'someone_else_read', name);
    }));
  }

  /** A colleague wants to take over: who, why, and that it is hers to say. @param {Texts} texts @param {{name: string, accepted: boolean}} colleague */
  #offered(texts, {name, accepted}) {
    const values = {name, from: this.#name};
    /** @param {string} key @param {() => void} act */
    const choice = (key, act) => button(texts.text(key), {class: 'big plain', 'data-testid': key}, act);
    const no = choice('decline-transfer', () => this.#ask((chat) => chat.declineTransfer()));
    if (accepted) return [words(texts, 'transfer-coming', values), no];
    const yes = choice('accept-transfer', () => this.#ask((chat) => chat.acceptTransfer()));
    return [
      words(texts, 'transfer-title', values, 'h2'), words(texts, 'transfer-why', values), words(texts, 'transfer-free', values),
      el('div', {class: 'choices'}, no, yes),
    ];
  }

  /** Her tap takes the button away that had the focus; it goes where she reads on. @param {(chat: VisitorChat) => void} act */
  #ask(act) {
    this.page.attempt(act);
    byId('log').focus({preventScroll: true});
  }

  /** @param {string} what */
  #lookAt(what) {
    const found = this.#host.querySelector(what);
    if (found instanceof HTMLElement) found.focus();
  }
}
