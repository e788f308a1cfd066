// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the program says, and what the page says in its place: answers, their layers, guides, the language of answers. */

import {ASKED_FIRST, besides, Guides, LABELS, layerButtons, layeredAnswer, understood} from './answers.js';
import {borderButtons} from './emergency.js';
import {button, byId} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./log.js').Entry} Entry */

const HIGHEST = 4;

export class Program {
  #guides;

  /**
   * @param {{texts: () => Texts, log: import('./log.js').Log, topics: import('./below.js').Topics,
   *   loading: import('./texts.js').Loading, languages: import('./languages.js').Languages, pick: (slug: string) => void,
   *   openCard: (form?: string) => void, raise: (risk: number, reason: string) => void,
   *   level: () => {risk: number, reason: string}, changed: () => void}} page
   *   `pick` sends a topic; `raise` and `level` are those of the chat; `changed` draws what stands below the log
   */
  constructor(page) {
    this.page = page;
    const {texts, log, pick} = page;
    this.#guides = new Guides({
      texts, pick, ask: (...question) => this.#ask(...question), drawAgain: (line) => log.drawBelow(line),
      reply: (key) => log.add(texts(), {from: 'me', keys: [key], page: true}),
      lost: () => {
        wantHuman();
        log.add(texts(), {from: 'notice', code: 'not_now'});
      },
    });
  }

  /** A chat begins. */
  begin() {
    this.page.topics.offer();
    this.#guides.invite(ASKED_FIRST);
    this.sayAnswersIn();
  }

  clear() {
    this.#guides.close();
    byId('first').hidden = false;
    this.drawFirst();
  }

  /** The program no longer answers, and its guides ask nothing more. */
  over() {
    this.#guides.close();
    byId('first-answers').replaceChildren();
  }

  /** Said in the log where answers come in another language, with the choice of which. */
  sayAnswersIn() {
    const {texts, log} = this.page;
    if (texts().borrows) log.add(texts(), {from: 'notice', code: 'answers_in', act: 'answers_in', keys: ['locale-fallback']});
  }

  /** The answers to the question above the log, until somebody has said something. */
  drawFirst() {
    if (this.page.log.saidBefore.length) return;
    byId('first-answers').replaceChildren(...Object.entries(LABELS).map(([label, key]) =>
      button(this.page.texts().text(key), {class: 'chip', 'data-testid': `guide-answer-${label}`}, () => this.#answerFirst(label))));
  }

  /** The question goes into the log with her answer. @param {string} label */
  #answerFirst(label) {
    const {loading, log, texts} = this.page;
    loading.answers(() => {
      if (log.saidBefore.length) return;
      byId('first').hidden = true;
      const guide = {id: ASKED_FIRST, step: texts().guides[ASKED_FIRST]?.start ?? ''};
      this.#guides.moved(log.add(texts(), {from: 'bot', keys: ['intro'], page: true, guide}));
      this.#guides.answer(label);
    });
  }

  /** The buttons under a line. @param {Entry} entry */
  below(entry) {
    const {texts, log, languages, changed} = this.page;
    if (entry.act === 'answers_in') return languages.seconds(texts());
    if (entry.act === 'change_language') return languages.others(texts());
    /** @param {string[]} keys */
    const grow = (keys) => { log.grow(texts(), entry.id, keys); changed(); };
    const layers = layerButtons(texts(), entry, grow, (id) => this.startGuide(id));
    return [...this.#guides.buttons(entry), ...layers, ...borderButtons(texts(), entry)];
  }

  /** A line of hers: words may answer a guide's question, a topic leaves it. @param {Entry} line */
  wrote(line) {
    if (this.page.log.has(line.id)) return;
    if (line.text) this.#guides.heard(line.id);
    else this.#guides.close();
  }

  /** Danger first: it needs no file. The words may have to wait for theirs. @param {Entry} line */
  answered(line) {
    const {texts, topics, loading, raise, openCard, changed} = this.page;
    const {risk = 1, reason, topic, next, human, keys = []} = line;
    raise(risk, reason || topic || '');
    if (next?.length) topics.offer(next, keys.includes('not-sure'));
    if (human) wantHuman();
    if (line.danger) openCard(line.form);
    changed();
    if (!line.act && keys.every((key) => texts().has(key))) this.#said(line);
    else loading.answers(() => this.#said(line));
  }

  /** @param {Entry} line */
  #said(line) {
    const {texts, log} = this.page;
    const label = this.#guides.replied(line);
    const entry = label ? {...line, keys: besides(line)} : understood(texts(), line, log.entries);
    if (entry.keys?.length) log.show(texts(), entry);
    if (label) this.#guides.answer(label, true);
  }

  /** @param {string} id */
  startGuide(id) {
    this.page.loading.answers(() => this.#guides.start(id));
  }

  /** A question of a guide, or its end. @type {import('./answers.js').Ask} */
  #ask(keys, guide, {topics: slugs, human, danger: form}, typed) {
    const {texts, log, topics, raise, level, openCard, changed} = this.page;
    if (slugs) topics.offer(slugs);
    if (human) wantHuman();
    if (form) raise(HIGHEST, slugs?.[0] ?? level().reason);
    const line = log.add(texts(), {from: 'bot', keys, risk: level().risk, page: true, guide}, typed ? '' : 'focused');
    if (form) openCard(form);
    changed();
    return line;
  }

  /** While no program can be had, the catalogue is read without it. @param {string} slug */
  fromPage(slug) {
    const {texts, log, topics, loading, changed} = this.page;
    this.#guides.close();
    log.add(texts(), {from: 'me', topic: slug, page: true});
    loading.answers(() => {
      const {next = [], risk_floor: risk} = texts().topic(slug) ?? {};
      topics.offer(next);
      changed();
      log.add(texts(), layeredAnswer(texts(), {from: 'bot', topic: slug, keys: [`answer-${slug}`], risk, page: true}));
    });
  }
}

function wantHuman() {
  byId('ask-human').classList.add('wanted');
}
