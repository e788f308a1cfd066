// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What she answers when a chat is closed: an outcome, and whatever else she wants to give with one tap each. All of it
 * comes from closed lists of the centre's template. It lives as long as the panel and leaves as one request, of which
 * the server keeps counts alone (operator_console/statistics/counters.py).
 */

import {signal} from 'vendor/preact.js';

/**
 * @typedef {{values: string[], many: boolean, names: Record<string, string>}} Table
 * @typedef {{tables: Record<string, Table>, worry_levels: string[], worry_outcomes: string[], at_once: string[]}} Questions
 * @typedef {Record<string, readonly string[]>} Answers
 * @typedef {{outcome: string, language?: string, answers?: Answers}} Body
 */

const TEST = 'test_or_prank';
/** Asked by themselves, in their own places of the form. */
const OWN_PLACE = ['outcome', 'reason'];
/** Reasons of a waiting card that speak of a journey or a wedding. */
const NEAR = ['travel', 'held_abroad', 'marriage', 'child_marriage', 'before_travel', 'tricked_abroad', 'upbringing_trip', 'at_airport', 'already_abroad'];

export class ClosingForm {
  outcome = signal('');
  answers = signal(/** @type {Answers} */ ({}));

  /** @param {Questions} questions @param {import('./open_chat.js').OpenChat} one */
  constructor(questions, one) {
    const {lang, reason, by} = one.chat.value;
    this.questions = questions;
    this.language = lang;
    const level = [String(one.level)];
    this.answers.value = {
      kind: ['talk'],
      level,
      level_end: level,
      travel: NEAR.includes(reason) ? ['yes'] : [],
      reason: [by === 'visitor' ? 'left' : 'withheld'],
    };
  }

  /** The questions that may be answered once an outcome is chosen. */
  get groups() {
    return Object.keys(this.questions.tables).filter((name) => !OWN_PLACE.includes(name));
  }

  /** The highest level of this chat, as she sees it. */
  get highest() {
    const {level, level_end: end} = this.answers.value;
    return Math.max(...[...level, ...end].map(Number));
  }

  /** Level 3 or 4, at the start or at the end, as she sees it. */
  get worry() {
    const {level, level_end: end} = this.answers.value;
    return [...level, ...end].some((one) => this.questions.worry_levels.includes(one));
  }

  /** No worry ends here with a talk alone. */
  get outcomes() {
    const all = this.questions.tables.outcome.values;
    return this.worry ? all.filter((slug) => this.questions.worry_outcomes.includes(slug)) : all;
  }

  /** @param {string} group @param {string} slug */
  has = (group, slug) => this.answers.value[group]?.includes(slug) ?? false;

  /** Chooses it, or takes it away again. A level is always one of the four. @param {string} group @param {string} slug */
  tap(group, slug) {
    const {many} = this.questions.tables[group];
    const old = this.answers.value[group] ?? [];
    const chosen = old.includes(slug);
    if (chosen && ['level', 'level_end', 'reason'].includes(group)) return;
    const without = old.filter((one) => one !== slug);
    const next = chosen ? without : many ? [...old, slug] : [slug];
    this.answers.value = {...this.answers.value, [group]: next};
    if (slug === TEST) this.outcome.value = TEST;
    if (!this.outcomes.includes(this.outcome.value)) this.outcome.value = '';
  }

  /** @returns {Body} */
  get body() {
    const {reason, ...others} = this.answers.value;
    const answers = this.outcome.value === 'anonymous' ? {...others, reason} : others;
    return {outcome: this.outcome.value, language: this.language, answers};
  }
}
