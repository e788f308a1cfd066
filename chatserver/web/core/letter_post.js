// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// POST /letters of the relay (docs/protocol.md 14.5): one request, one answer, no session and no id but the box.
import { b64, object, Refused, TryAgain } from './base.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {{box: Bytes, auth: Bytes}} Door what the words open */
/** @typedef {import('./work.js').Work} Work */

/** How often a work is solved for one request: under a flood a challenge may be too easy by the time it is answered. */
const WORKS = 3;

export class LetterPost {
  #origin; #fetch; #work;

  /** @param {{origin: string, fetch: typeof globalThis.fetch, work: Work}} parts */
  constructor({ origin, fetch, work }) {
    this.#origin = origin;
    this.#fetch = fetch;
    this.#work = work;
  }

  /** Who can open a letter here (14.2), unchecked. Refused `no_letters`: nobody yet. TryAgain `network`. */
  async readers() {
    const answer = await this.#got('/letters');
    const said = object(await this.#read(answer));
    if (answer.status === 404) throw new Refused('no_letters');
    if (!answer.ok) throw new TryAgain(String(said.code ?? 'internal'));
    return said.readers;
  }

  /** Keeps a letter; the same one again is a repeat. @param {Door} door @param {object} letter sealed */
  async leave(door, letter) {
    await this.#ask('leave', door, { letter });
  }

  /** The answers in a box that she did not open yet: their ids and sealed questions, newest last. @param {Door} door @returns {Promise<{id: string, question: string}[]>} */
  async look(door) {
    const { answers } = await this.#ask('look', door);
    if (!Array.isArray(answers)) throw new Refused('bad_format');
    return answers;
  }

  /** The sealed answer, or null: whatever was wrong, the relay says no more than that. @param {Door} door @param {string} id @param {string} proof b64 @returns {Promise<string | null>} */
  async open(door, id, proof) {
    const { answer } = await this.#ask('open', door, { id, proof });
    return typeof answer === 'string' ? answer : null;
  }

  /** Letters, answers and box are gone. @param {Door} door */
  async delete(door) {
    await this.#ask('delete', door);
  }

  /** The box never opens again. @param {Door} door */
  async close(door) {
    await this.#ask('close', door);
  }

  /** @param {string} what @param {Door} door @param {object} fields @returns {Promise<Record<string, unknown>>} */
  async #ask(what, { box, auth }, fields = {}) {
    const request = { do: what, box: b64(box), auth: b64(auth), ...fields };
    let answer = await this.#said(request);
    for (let tries = 0; answer.code === 'work_needed' && tries < WORKS; tries++) {
      const work = await this.#work.waited(this.#work.solve(/** @type {any} */ (answer.challenge)));
      answer = await this.#said({ ...request, work });
    }
    if (answer.ok === true) return answer;
    const Failure = answer.again ? TryAgain : Refused;
    throw new Failure(String(answer.code ?? 'internal'));
  }

  /** @param {object} request */
  async #said(request) {
    const body = JSON.stringify(request);
    return object(await this.#read(await this.#got('/letters', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })));
  }

  /** @param {string} path @param {RequestInit} [request] */
  #got(path, request) {
    return this.#fetch(this.#origin + path, { ...request, cache: 'no-store', credentials: 'omit' }).catch(() => {
      throw new TryAgain('network');
    });
  }

  /** @param {Response} answer @returns {Promise<unknown>} */
  async #read(answer) {
    // What is no answer of the relay comes from something before it: it may be away for a moment.
    return answer.json().catch(() => {
      throw new TryAgain(answer.ok ? 'network' : 'internal');
    });
  }
}
