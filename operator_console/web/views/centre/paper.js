// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * One of the things a centre registers, as it stands in the form: read, changed, kept under the version that was read.
 * Who was overtaken by a colleague is told so and nothing is overwritten.
 */

import {signal} from 'vendor/preact.js';
import {get, post} from '../../api.js';
import {tried} from '../../attempt.js';

/** @typedef {Record<string, any>} Content */
/** @typedef {(string | number)[]} Path */

/** A copy with `value` at `path`; what is not on the way is shared. @param {any} whole @param {Path} path @param {unknown} value @returns {unknown} */
function put(whole, [step, ...rest], value) {
  if (step === undefined) return value;
  const changed = put(whole?.[step], rest, value);
  return Array.isArray(whole) ? whole.map((one, place) => place === step ? changed : one) : {...whole, [step]: changed};
}

export class Paper {
  /** What the form shows; null until it was read. */
  content = signal(/** @type {Content | null} */ (null));
  /** What the server says beside it: choices, previews. */
  more = signal(/** @type {Content} */ ({}));
  trouble = signal(/** @type {{code: string, waitS: number} | null} */ (null));
  /** '' | 'changed' | 'saving' | 'saved' */
  state = signal('');
  #version = 0;

  /** @param {string} kind the end of its address */
  constructor(kind) {
    this.path = `/api/centre/${kind}`;
  }

  async load() {
    await tried(this.trouble, async () => {
      const {content, version, ...more} = await get(this.path);
      this.#version = version;
      this.more.value = more;
      this.content.value = content;
      this.state.value = '';
    });
  }

  /** What stands at a path, as ['week', 0, 1, 'opens']. @param {Path} path */
  at(path) {
    return path.reduce((/** @type {any} */ whole, step) => whole?.[step], this.content.value);
  }

  /** Always on what stands there now: two events may come before the form is drawn again. @param {Path} path @param {unknown} value */
  put(path, value) {
    this.content.value = /** @type {Content} */ (put(this.content.value, path, value));
    this.state.value = 'changed';
  }

  /** One more in a list. @param {Path} path @param {unknown} value */
  add(path, value) {
    this.put(path, [...this.at(path), value]);
  }

  /** One less in a list or a table. @param {Path} path */
  remove(path) {
    const [parent, step] = [path.slice(0, -1), path[path.length - 1]];
    const whole = this.at(parent);
    if (Array.isArray(whole)) this.put(parent, whole.filter((_, place) => place !== step));
    else this.put(parent, Object.fromEntries(Object.entries(whole).filter(([key]) => key !== step)));
  }

  async save() {
    if (this.state.value === 'saving') return;
    this.state.value = 'saving';
    const kept = await tried(this.trouble, async () => {
      const {version} = await post(this.path, {version: this.#version, content: this.content.value});
      this.#version = version;
    });
    this.state.value = kept ? 'saved' : 'changed';
  }
}
