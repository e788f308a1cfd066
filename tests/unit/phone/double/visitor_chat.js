// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * A chat that does what the test says: `chat.emit(...)` from the test is what the relay would cause, `chat.calls` is
 * what the page asked for. It stands in for chatserver/web/core so that every state can be brought about.
 */

/** @param {string} text */
export function fits(text) {
  return new TextEncoder().encode(text).length <= 3800;
}

class Refused extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

export class VisitorChat {
  constructor() {
    this.listeners = {};
    this.calls = [];
    this.lines = [];
    this.lastId = 0;
    this.left = false;
    this.asking = {letter: null};
    this.state = {kind: 'starting', bot: 'connecting', waiting: null, counsellor: null, history: null, by: null, transfer: null, offer: null};
    globalThis.chat = this;
  }

  dial() {}

  on(name, listener) {
    (this.listeners[name] ??= []).push(listener);
    return () => {};
  }

  emit(name, argument) {
    for (const listener of this.listeners[name] ?? []) listener(argument);
  }

  become(changes) {
    this.state = {...this.state, ...changes};
    this.emit('state', this.state);
  }

  line(line) {
    const whole = {id: this.lastId += 1, state: 'delivered', ...line};
    this.lines.push(whole);
    this.emit('line', whole);
    return whole;
  }

  change(id, changes) {
    const whole = {...this.lines.find((one) => one.id === id), ...changes};
    this.lines = this.lines.map((one) => (one.id === id ? whole : one));
    this.emit('line', whole);
  }

  async start({lang}) {
    this.calls.push(['start', lang]);
    if (globalThis.refuseStart) throw new Refused(globalThis.refuseStart);
    this.emit('connection', 'online');
    if (globalThis.slowStart) return;
    this.become({kind: 'with_bot', bot: globalThis.noBot ? 'none' : 'ready'});
  }

  setHere(here) { this.calls.push(['setHere', here]); }
  forgetLines() { this.lines = []; this.calls.push(['forgetLines']); }
  setLanguage(lang) { this.calls.push(['setLanguage', lang]); }
  askHuman(card) {
    this.calls.push(['askHuman', card]);
    (this.askings ??= []).push({...this.asking});
    this.asked?.();
  }

  /** The cards of every asking for a human, once there were so many. */
  async cards(times) {
    const cards = () => this.calls.filter(([name]) => name === 'askHuman').map(([, card]) => card);
    while (cards().length < times) await new Promise((done) => { this.asked = done; });
    return cards();
  }

  cancelWaiting() { this.calls.push(['cancelWaiting']); }
  shareHistory(lines) { this.calls.push(['shareHistory', lines]); }
  keepHistory() { this.calls.push(['keepHistory']); }
  someoneElse() { this.calls.push(['someoneElse']); }
  acceptTransfer() { this.calls.push(['acceptTransfer']); }
  answerReturn(yes) { this.calls.push(['answerReturn', yes]); }
  declineTransfer() { this.calls.push(['declineTransfer']); }
  feedbackBody(answers) { return JSON.stringify({secret: 'double', ...answers}); }

  ask(text) {
    if (this.state.bot === 'none') throw new Refused('no_bot');
    this.calls.push(['ask', text]);
    return this.line({from: 'me', to: 'bot', text, state: 'sending'});
  }

  topic(topic) {
    this.calls.push(['topic', topic]);
    return this.line({from: 'me', to: 'bot', topic, state: 'sending'});
  }

  say(text) {
    this.calls.push(['say', text]);
    return this.line({from: 'me', to: 'counsellor', text, state: 'sending'});
  }

  leave() {
    this.left = true;
    this.listeners = {};
    return '{"secret":"double"}';
  }
}
