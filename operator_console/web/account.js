// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Who is signed in, and her identity key (docs/protocol.md section 12). The password is used here and sent nowhere:
 * `auth` goes to the server, `wrap` opens the key and stays. What stays weak: a changed page could read the password.
 */

import {deriveSecrets, fingerprint, makeIdentity, unwrapIdentity} from 'core/staff_keys.js';
import {Refused} from 'core/base.js';
import {signal} from 'vendor/preact.js';
import {get, post, troubleOf} from './api.js';
import {hasDesk} from './places.js';

/**
 * @typedef {{username: string, name: string, role: string, centre: string, languages: string[], load_limit?: number}} User
 * @typedef {{user: User, wrapped: {nonce: string, sealed: string} | null, certificate: import('core/desk.js').Signed | null}} Me
 * @typedef {Awaited<ReturnType<typeof unwrapIdentity>>} Identity
 * @typedef {'starting' | 'signed_out' | 'locked' | 'uncertified' | 'open'} Phase
 *   `locked`: the server knows her, the page has no key. `open`: the key is here and certified, or her role has none.
 * @typedef {'' | 'locked' | 'session_ended'} Cover while chats are open nothing is wiped, only covered
 */

export class Account {
  phase = signal(/** @type {Phase} */ ('starting'));
  cover = signal(/** @type {Cover} */ (''));
  /** What takes time now: '' | 'deriving' | 'asking' | 'opening' */
  step = signal('');
  trouble = signal(/** @type {{code: string, waitS: number} | null} */ (null));
  me = signal(/** @type {Me | null} */ (null));
  fingerprint = signal('');
  notices = signal(/** @type {{code: string, days: number}[]} */ ([]));
  #identity = /** @type {Identity | null} */ (null);

  /** The languages she reads. */
  get languages() {
    return this.me.value?.user.languages ?? [];
  }

  /** What a desk signs with; only while `open`. */
  get identity() {
    const certificate = this.me.value?.certificate;
    if (!this.#identity || !certificate) throw new Error('no certified key is open');
    return {signKey: this.#identity.signKey, certificate};
  }

  /** After a (re)load: is there a session? */
  async start() {
    await this.#attempt(async () => {
      const me = await this.#meOrNull();
      this.me.value = me;
      this.phase.value = me ? phaseWithoutKey(me) : 'signed_out';
    });
    if (this.phase.value === 'starting') this.phase.value = 'signed_out';
  }

  /** @param {{username: string, password: string, code: string}} given @returns {Promise<boolean>} true when it worked */
  signIn({username, password, code}) {
    return this.#attempt(async () => {
      this.step.value = 'deriving';
      const {auth, wrap} = await secretsOf(username, password);
      this.step.value = 'asking';
      await this.#enter(await post('/api/sign-in', {username, auth, code}), wrap);
    });
  }

  /** With the session still there, the password alone. @param {string} password @returns {Promise<boolean>} */
  unlock(password) {
    return this.#attempt(async () => {
      const me = await this.#meOrNull();
      if (!me) return this.sessionEnded();
      this.step.value = 'deriving';
      const {wrap} = await secretsOf(me.user.username, password);
      await this.#enter(me, wrap);
    });
  }

  /** Ask again whether the root has signed. */
  lookAgain() {
    return this.#attempt(async () => {
      const me = await this.#meOrNull();
      if (!me) return this.sessionEnded();
      this.me.value = me;
      this.#openIfCertified(me);
    });
  }

  /** With a chat open the page is covered and nothing is lost; else the key is forgotten. @param {boolean} chatOpen */
  lock(chatOpen) {
    this.trouble.value = null;
    if (chatOpen) this.cover.value = 'locked';
    else this.#forget('locked');
  }

  /** The server knows her no longer. What covers a chat asks for password and code. */
  sessionEnded() {
    if (this.cover.value || this.phase.value === 'open') this.cover.value = 'session_ended';
    else this.#forget('signed_out');
    this.trouble.value = {code: 'session_ended', waitS: 0};
  }

  /** Ends the session here, and at the server if it can be reached. */
  async signOut() {
    this.#forget('signed_out');
    this.me.value = null;
    const heard = await this.#attempt(() => post('/api/sign-out'));
    if (!heard) this.trouble.value = {code: 'sign_out_unheard', waitS: 0};
  }

  async #meOrNull() {
    try {
      return /** @type {Me} */ (await get('/api/me'));
    } catch (error) {
      if (error instanceof Refused && error.code === 'not_signed_in') return null;
      throw error;
    }
  }

  /** @param {Me} me @param {CryptoKey} wrap */
  async #enter(me, wrap) {
    const other = this.cover.value && me.user.username !== this.me.value?.user.username;
    if (other) throw new Refused('other_person');
    if (!hasDesk(me.user.role)) return this.#openWithoutKey(me);
    this.step.value = 'opening';
    const identity = me.wrapped ? await unwrapIdentity(me.user.username, wrap, me.wrapped) : await firstKeys(me, wrap);
    this.#identity = identity;
    this.fingerprint.value = await fingerprint(identity.key);
    this.me.value = me;
    this.#openIfCertified(me);
    await this.#readNotices();
  }

  /** @param {Me} me */
  #openIfCertified(me) {
    this.phase.value = me.certificate ? 'open' : 'uncertified';
    this.cover.value = '';
  }

  /** @param {Me} me */
  async #openWithoutKey(me) {
    this.me.value = me;
    this.phase.value = 'open';
    this.cover.value = '';
    await this.#readNotices();
  }

  async #readNotices() {
    this.notices.value = (await get('/api/notices')).notices;
  }

  /** @param {Phase} phase */
  #forget(phase) {
    this.#identity = null;
    this.fingerprint.value = '';
    this.cover.value = '';
    this.trouble.value = null;
    this.phase.value = phase;
  }

  /** One thing at a time, with its trouble shown. @param {() => Promise<unknown>} act */
  async #attempt(act) {
    if (this.step.value) return false;
    this.trouble.value = null;
    this.step.value = 'asking';
    try {
      await act();
    } catch (error) {
      this.trouble.value = troubleOf(error);
    } finally {
      this.step.value = '';
    }
    return this.trouble.value === null;
  }
}

/** @param {string} username @param {string} password */
async function secretsOf(username, password) {
  return deriveSecrets(password, await post('/api/sign-in/parameters', {username}));
}

/** First sign-in: the key is made here, and kept at the server shut. @param {Me} me @param {CryptoKey} wrap */
async function firstKeys(me, wrap) {
  const {key, wrapped, signKey} = await makeIdentity(me.user.username, wrap);
  await post('/api/keys', {wrapped, key});
  me.wrapped = wrapped;
  return {key, signKey};
}

/**
 * Without a wrapped key there is nothing to compare a password with, and a mistyped one would shut the first key for
 * good; so she signs in with the code as well.
 * @param {Me} me @returns {Phase}
 */
function phaseWithoutKey(me) {
  if (!hasDesk(me.user.role)) return 'open';
  return me.wrapped ? 'locked' : 'signed_out';
}
