// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * One of the things a centre registers, as it stands in the form: read, changed, kept under the version that was read.
 * Who was overtaken by a colleague is told so and nothing is overwritten.
 */

import {signal} from 'vendor/preact.js';
import {get, post, troubleOf} from '../../api.js';

/** @typedef {Record<string, any>} Content */

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
    await this.#attempt(async () => {
      const {content, version, ...more} = await get(this.path);
      this.#version = version;
      this.more.value = more;
      this.content.value = content;
      this.state.value = '';
    });
  }

  /** @param {Content} patch */
  change(patch) {
    this.content.value = {...this.content.value, ...patch};
    this.state.value = 'changed';
  }

  async save() {
    if (this.state.value === 'saving') return;
    this.state.value = 'saving';
    const kept = await this.#attempt(async () => {
      const {version} = await post(this.path, {version: this.#version, content: this.content.value});
      this.#version = version;
    });
    this.state.value = kept ? 'saved' : 'changed';
  }

  /** @param {() => Promise<void>} act */
  async #attempt(act) {
    this.trouble.value = null;
    try {
      await act();
      return true;
    } catch (error) {
      this.trouble.value = troubleOf(error);
      return false;
    }
  }
}
