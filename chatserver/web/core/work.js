// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The relay's proof of work (docs/protocol.md section 5.8): each challenge gets a worker of its own, which ends with it.
import { TryAgain } from './base.js';

/** @typedef {{parameters: object, signature: string}} Challenge */

const WORKER = '/core/work_worker.js';
const SLOW_MS = 2_000;
const AGAIN_S = 2;

/** What a policy of Trusted Types lets through. @type {string | null} */
let script = null;

/** The one address that the page may make a worker of. It is made at the first work, for the policy allows one maker of that name. */
function workerScript() {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  script ??= trustedTypes ? trustedTypes.createPolicy('viska-work', { createScriptURL: () => WORKER }).createScriptURL('') : WORKER;
  return /** @type {string} */ (script);
}

export class Work {
  /** @type {Set<Worker>} */
  #workers = new Set();
  /** One that waits for a challenge. @type {Worker | null} */
  #spare = null;
  #slow;

  /** @param {(slow: boolean) => void} slow told when somebody waits for a work longer than two seconds, and when that is over */
  constructor(slow) {
    this.#slow = slow;
  }

  /** Fetches a worker before there is a challenge: on a slow net that takes longer than the work. */
  prepare() {
    const worker = (this.#spare ??= this.#made());
    worker.onerror = () => {
      this.#end(worker);
      this.#spare = null;
    };
  }

  /** The `work` that answers a challenge; after `end` it never comes. Fails with TryAgain when no worker could be had. @param {Challenge} challenge @returns {Promise<string>} */
  solve(challenge) {
    return new Promise((done, fail) => {
      const worker = this.#spare ?? this.#made();
      this.#spare = null;
      worker.onmessage = ({ data: solution }) => {
        this.#end(worker);
        done(btoa(JSON.stringify({ challenge, solution })));
      };
      worker.onerror = () => {
        this.#end(worker);
        fail(new TryAgain('no_worker', AGAIN_S));
      };
      worker.postMessage(challenge.parameters);
    });
  }

  /** Somebody waits for this work. @param {Promise<string>} work @returns {Promise<string>} */
  async waited(work) {
    let told = false;
    const timer = setTimeout(() => this.#slow((told = true)), SLOW_MS);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      if (told) this.#slow(false);
    }
  }

  /** Nobody needs any of it any longer. Works at once. */
  end() {
    this.#workers.forEach((worker) => this.#end(worker));
    this.#spare = null;
  }

  #made() {
    const worker = new Worker(workerScript());
    this.#workers.add(worker);
    return worker;
  }

  /** @param {Worker} worker */
  #end(worker) {
    worker.terminate();
    this.#workers.delete(worker);
  }
}
