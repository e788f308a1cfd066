// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What an answer can grow into: its layers (more, the law, who can help, a list of tips), and guides, which ask one
 * question at a time. Both run on the page alone: nobody learns which of them she opened.
 */

import {button} from './view.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./texts.js').Step} Step */
/** @typedef {import('./log.js').Entry} Entry */
/**
 * Writes a question of a guide, or its end, into the log and gives the line's id; `typed` says that she did not tap.
 * @typedef {(keys: string[], guide: {id: string, step: string}, step: Step, typed: boolean) => number | string} Ask
 */

/** The guide whose first question stands above the log from the start; it is answered by yes, no or don't know. */
export const ASKED_FIRST = 'safe';
const LAYERS = ['more', 'law', 'who', 'list'];
const CARDS_AT_ONCE = 3;
/** What she can do with typed words besides asking; `none` is the program's answer where the page knows no better. */
/** @type {Record<string, {layer?: string, label?: string, none: string}>} */
const ACTS = {
  more: {layer: 'more', none: 'answer-more_none'},
  law: {layer: 'law', none: 'answer-law_none'},
  who_helps: {layer: 'who', none: 'answer-who_none'},
  affirm: {label: 'yes', none: 'answer-yes_alone'},
  deny: {label: 'no', none: 'answer-no_alone'},
  dont_know: {label: 'dont_know', none: 'not-sure'},
};
/** The answers that most questions have, and their keys. @type {Record<string, string>} */
export const LABELS = {yes: 'yes', no: 'no', dont_know: 'dont-know'};

/** The keys of a list of tips; [] when there is none. @param {Texts} texts @param {string | undefined} id */
function listKeys(texts, id = '') {
  const tips = texts.lists[id]?.tips ?? 0;
  if (!tips) return [];
  return [`list-${id}-title`, ...Array.from({length: tips}, (_, at) => `list-${id}-${at + 1}`), 'list-note'];
}

/** The keys of one layer of a topic; [] when it has none. @param {Texts} texts @param {string} slug @param {string} layer */
function layerKeys(texts, slug, layer) {
  const topic = texts.topic(slug);
  if (!topic) return [];
  if (layer === 'list') return listKeys(texts, topic.list);
  if (layer === 'who') return topic.contacts.filter((id) => texts.content.contacts[id]).map((id) => `contact-${id}`);
  return texts.has(`${layer}-${slug}`) ? [`${layer}-${slug}`] : [];
}

/**
 * Buttons for what the answer has not shown yet.
 * @param {Texts} texts
 * @param {Entry} entry
 * @param {(keys: string[]) => void} grow
 * @param {(id: string) => void} guide
 */
export function layerButtons(texts, {topic = '', keys = [], layered}, grow, guide) {
  if (!layered) return [];
  const made = LAYERS.map((layer) => ({layer, words: layerKeys(texts, topic, layer)}))
    .filter(({words}) => words.length && !words.every((key) => keys.includes(key)))
    .map(({layer, words}) => chip(texts.text(`layer-${layer}`), `layer-${layer}`, () => grow(words)));
  const id = texts.topic(topic)?.guide;
  if (id && texts.guides[id]) made.push(chip(texts.text('guide-start'), `guide-${id}`, () => guide(id)));
  return made;
}

/** @param {string} words @param {string} id @param {() => void} act @param {boolean} [off] */
function chip(words, id, act, off = false) {
  return button(words, {class: 'chip', 'data-testid': id, disabled: off && ''}, act);
}

/**
 * An answer to a topic: it has layers, and where it is serious who can help stands there at once.
 * @template {{topic?: string, keys?: string[]}} T
 * @param {Texts} texts
 * @param {T} entry
 * @returns {T & {layered?: boolean}}
 */
export function layeredAnswer(texts, entry) {
  const {topic = '', keys = []} = entry;
  if (!keys.includes(`answer-${topic}`)) return entry;
  const cards = (texts.topic(topic)?.risk_floor ?? 0) >= CARDS_AT_ONCE ? layerKeys(texts, topic, 'who') : [];
  return {...entry, layered: true, keys: [...keys, ...cards]};
}

/**
 * The program's line as the page shows it. What she meant by "more" stands in the page's log, not in the program, so a
 * layer of the last answer takes the place of the program's own words. An act that the page does not know changes nothing.
 * @param {Texts} texts @param {Entry} line @param {Entry[]} before what stands in the log
 */
export function understood(texts, line, before) {
  const act = actOf(line);
  if (!act?.layer) return layeredAnswer(texts, line);
  const last = before.filter(({layered}) => layered).at(-1)?.topic ?? '';
  const words = layerKeys(texts, last, act.layer);
  const seen = words.every((key) => before.some(({topic, keys}) => topic === last && keys?.includes(key)));
  return seen ? line : {...line, topic: last, layered: true, keys: [...besides(line), ...words]};
}

/** What the program says besides its answer to the act, which the page answers better. @param {Entry} line */
export function besides(line) {
  return (line.keys ?? []).filter((key) => key !== actOf(line)?.none);
}

/** @param {Entry} line */
function actOf({act = ''}) {
  return Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
}

/** A guide runs on the page: its questions are lines of the page, its answers buttons under them or typed words. */
export class Guides {
  /**
   * The question that is open: `step` and `line` are '' above the log, `heard` is the line she wrote since.
   * @type {{id: string, step: string, line: number | string, heard?: number | string} | null}
   */
  #open = null;

  /**
   * @param {{texts: () => Texts, reply: (key: string) => void, ask: Ask, pick: (slug: string) => void,
   *   lost: () => void, drawAgain: (line: number | string) => void}} page
   *   `reply` writes a line of hers; `lost` says that a guide leads nowhere
   */
  constructor(page) {
    this.page = page;
  }

  /** Its first question is asked above the log. @param {string} id */
  invite(id) {
    this.#open = {id, step: '', line: ''};
  }

  /** The question above the log is now a line in it. @param {number | string} line */
  moved(line) {
    if (this.#open) this.#open.line = line;
  }

  /** @param {string} id */
  start(id) {
    this.page.reply(`guide-${id}`);
    this.#ask(id, this.page.texts().guides[id]?.start ?? '', false);
  }

  /** She wrote something, perhaps an answer. @param {number | string} line */
  heard(line) {
    if (!this.#open || this.#open.heard !== undefined) return;
    this.#open.heard = line;
    this.page.drawAgain(this.#open.line);
  }

  /** The chat moved on: what was asked stays, and can no longer be answered. */
  close() {
    const line = this.#open?.line;
    this.#open = null;
    if (line) this.page.drawAgain(line);
  }

  /** The answer she typed, if the program's line says that it was one; other words close the question. @param {Entry} line */
  replied(line) {
    const open = this.#open;
    if (open?.heard === undefined || open.heard !== line.answers) return '';
    const label = actOf(line)?.label;
    if (label && this.#step(open)?.answers?.[label]) return label;
    this.close();
    return '';
  }

  /** @param {string} label of a button, or of what she typed @param {boolean} [typed] */
  answer(label, typed = false) {
    const open = this.#open;
    const target = open && this.#step(open)?.answers?.[label];
    this.close();
    if (!typed && open) this.page.reply(labelKey(open.id, open.step, label));
    if (!open || !target) this.page.lost();
    else if (!target.startsWith('topic:')) this.#ask(open.id, target, typed);
    else if (this.page.texts().topic(target.slice(6))) this.page.pick(target.slice(6));
    else this.page.lost();
  }

  /** @param {{id: string, step: string}} at */
  #step({id, step}) {
    const guide = this.page.texts().guides[id];
    return guide?.steps[step || guide.start];
  }

  /** @param {string} id @param {string} name @param {boolean} typed */
  #ask(id, name, typed) {
    this.close();
    const step = this.#step({id, step: name});
    if (!step || !name) return this.page.lost();
    const keys = [`guide-${id}-${name}`, ...listKeys(this.page.texts(), step.list)];
    // Open before it is drawn, so that its buttons are.
    this.#open = step.answers ? {id, step: name, line: ''} : null;
    this.moved(this.page.ask(keys, {id, step: name}, step, typed));
  }

  /** The answers to a question, off when it is no longer open. @param {Entry} entry */
  buttons({guide, id}) {
    if (!guide) return [];
    const open = this.#open;
    const on = open?.id === guide.id && open.step === guide.step && open.heard === undefined && ['', id].includes(open.line);
    return Object.keys(this.#step(guide)?.answers ?? {}).map((label) =>
      chip(this.page.texts().text(labelKey(guide.id, guide.step, label)), `guide-answer-${label}`, () => this.answer(label), !on));
  }
}

/** @param {string} id @param {string} step @param {string} label */
function labelKey(id, step, label) {
  return LABELS[label] ?? `guide-${id}-${step}-${label}`;
}
