// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Who is signed in, and her identity key (docs/protocol.md section 12). The password is used here and sent nowhere:
 * `auth` goes to the server, `wrap` opens the key and stays. What stays weak: a changed page could read the password.
 */

import {deriveSecrets, fingerprint, unwrapIdentity} from 'core/staff_keys.js';
import {Refused} from 'core/base.js';
import {signal} from 'vendor/preact.js';
import {get, post, troubleOf} from './api.js';
import {askPasskey, unlockingPasskey} from './passkeys.js';
import {hasDesk} from './places.js';
import {byPasskey, byPassword, firstKeys, openingPasskeys, phaseWithoutKey, secretsOf} from './ways_in.js';

/**
 * @typedef {{nonce: string, sealed: string}} Wrapped
 * @typedef {{username: string, name: string, role: string, centre: string, languages: string[], load_limit?: number}} User
 * @typedef {{user: User, wrapped: Wrapped | null, passkeys: {id: string, wrapped: Wrapped | null}[], certificate: import('core/desk.js').Signed | null, revoked?: boolean}} Me
 * @typedef {{username: string, name: string, role: string, expires_at: number, parameters: import('core/staff_keys.js').Parameters, code_secret: string, code_address: string}} Invitation
 * @typedef {Awaited<ReturnType<typeof unwrapIdentity>>} Identity
 * @typedef {'starting' | 'signed_out' | 'invited' | 'locked' | 'uncertified' | 'open'} Phase
 *   `locked`: the server knows her, the page has no key. `open`: the key is here and certified, or her role has none.
 * @typedef {'' | 'locked' | 'session_ended'} Cover while chats are open nothing is wiped, only covered
 */

export class Account {
  phase = signal(/** @type {Phase} */ ('starting'));
  cover = signal(/** @type {Cover} */ (''));
  /** What takes time now: '' | 'deriving' | 'asking' | 'opening' | 'passkey' */
  step = signal('');
  trouble = signal(/** @type {{code: string, waitS: number} | null} */ (null));
  me = signal(/** @type {Me | null} */ (null));
  invitation = signal(/** @type {Invitation | null} */ (null));
  /** Shown once, until she says that she has them. */
  recoveryCodes = signal(/** @type {readonly string[]} */ ([]));
  fingerprint = signal('');
  notices = signal(/** @type {{code: string, days: number}[]} */ ([]));
  #identity = /** @type {Identity | null} */ (null);
  #secret = '';

  /** The languages she reads. */
  get languages() {
    return this.me.value?.user.languages ?? [];
  }

  /** What a desk signs with; only while `open`. */
  get identity() {
    const certificate = this.me.value?.certificate;
    if (!this.#identity || !certificate) throw new Error('no certified key is open');
    const {signKey, noteKey, letterWrap} = this.#identity;
    return {signKey, noteKey, letterWrap, certificate};
  }

  /** After a (re)load: is there an invitation, or a session? @param {string} [secret] of an invitation's link */
  async start(secret = '') {
    await this.#attempt(() => (secret ? this.#look(secret) : this.#findSession()));
    if (this.phase.value === 'starting') this.phase.value = 'signed_out';
  }

  async #findSession() {
    const me = await this.#meOrNull();
    this.me.value = me;
    this.phase.value = me ? phaseWithoutKey(me) : 'signed_out';
    if (this.phase.value === 'open') await this.#readNotices();
  }

  /** @param {string} secret */
  async #look(secret) {
    this.invitation.value = await post('/api/invitation', {secret});
    this.#secret = secret;
    this.phase.value = 'invited';
  }

  /** The invited person's first password, proven code app, and account. @param {{password: string, code: string}} given */
  accept({password, code}) {
    const {parameters} = /** @type {Invitation} */ (this.invitation.value);
    return this.#attempt(async () => {
      this.step.value = 'deriving';
      const {auth, wrap} = await deriveSecrets(password, parameters);
      this.step.value = 'asking';
      const {recovery_codes: codes, ...me} = await post('/api/invitation/accept', {secret: this.#secret, auth, code});
      this.invitation.value = null;
      this.#secret = '';
      this.recoveryCodes.value = codes;
      // From here on the account is there: what fails now is mended by signing in.
      this.phase.value = 'signed_out';
      await this.#enterByPassword(me, wrap);
    });
  }

  /** @param {{username: string, password: string, code: string}} given @returns {Promise<boolean>} true when it worked */
  signIn({username, password, code}) {
    return this.#attempt(async () => {
      this.step.value = 'deriving';
      const {auth, wrap} = await secretsOf(username, password);
      this.step.value = 'asking';
      await this.#enterByPassword(await post('/api/sign-in', {username, auth, code}), wrap);
    });
  }

  /** No name, no password: the passkey knows whose it is. */
  signInByPasskey() {
    return this.#attempt(async () => {
      const asked = await post('/api/passkey/challenge');
      this.step.value = 'passkey';
      const {asserted, wrap} = await askPasskey(asked);
      this.step.value = 'asking';
      const me = await post('/api/passkey/sign-in', asserted);
      this.#refuseOther(me);
      const opener = byPasskey(me, asserted.id, wrap);
      if (opener || !hasDesk(me.user.role)) await this.#enter(me, opener);
      else this.#waitForPassword(me);
    });
  }

  /** With the session still there, the password alone. @param {string} password @returns {Promise<boolean>} */
  unlock(password) {
    return this.#attempt(async () => {
      const me = await this.#meOrNull();
      if (!me) return this.sessionEnded();
      this.step.value = 'deriving';
      const {wrap} = await secretsOf(me.user.username, password);
      await this.#enterByPassword(me, wrap);
    });
  }

  /** With the session still there, a passkey that opens her key. */
  unlockByPasskey() {
    return this.#attempt(async () => {
      const me = await this.#meOrNull();
      if (!me) return this.sessionEnded();
      this.step.value = 'passkey';
      const {id, wrap} = await unlockingPasskey(openingPasskeys(me));
      const opener = byPasskey(me, id, wrap);
      if (!opener) throw new Refused('passkey_opens_nothing');
      await this.#enter(me, opener);
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

  /** The page is covered and nothing is lost; else the key is forgotten. @param {boolean} covers */
  lock(covers) {
    this.trouble.value = null;
    if (covers) this.cover.value = 'locked';
    else this.#forget('locked');
  }

  /** The server knows her no longer. What covers a chat asks her to sign in again. */
  sessionEnded() {
    // Something that was still asked while she signed out.
    if (this.phase.value === 'signed_out' && !this.cover.value) return;
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

  /** Her passkeys have changed. */
  async refresh() {
    this.me.value = await get('/api/me');
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
  async #enterByPassword(me, wrap) {
    this.#refuseOther(me);
    const first = hasDesk(me.user.role) && !me.wrapped;
    if (first) this.#identity = await firstKeys(me, wrap);
    await this.#enter(me, first ? null : byPassword(me, wrap));
  }

  /** @param {Me} me @param {import('./ways_in.js').Opener | null} opener null when her key is open already, or her role has none */
  async #enter(me, opener) {
    this.#refuseOther(me);
    this.step.value = 'opening';
    if (hasDesk(me.user.role) && opener) this.#identity = await unwrapIdentity(me.user.username, opener.wrap, opener.wrapped);
    this.fingerprint.value = this.#identity ? await fingerprint(this.#identity.key) : '';
    this.me.value = me;
    this.#openIfCertified(me);
    await this.#readNotices();
  }

  /** Signed in by a passkey without PRF. If her key is open behind the cover she goes on, else the password opens it. @param {Me} me */
  #waitForPassword(me) {
    this.me.value = me;
    if (this.cover.value && this.#identity) return this.#openIfCertified(me);
    this.phase.value = phaseWithoutKey(me);
    this.trouble.value = {code: 'passkey_opens_nothing', waitS: 0};
  }

  /** @param {Me} me */
  #refuseOther(me) {
    if (this.cover.value && me.user.username !== this.me.value?.user.username) throw new Refused('other_person');
  }

  /** @param {Me} me */
  #openIfCertified(me) {
    this.phase.value = me.certificate || !hasDesk(me.user.role) ? 'open' : 'uncertified';
    this.cover.value = '';
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
    this.recoveryCodes.value = [];
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
