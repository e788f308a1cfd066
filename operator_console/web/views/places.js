// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The tabs of her places, and the place in sight. Whatever place she is at, her desk stays as it is. */

import {html, useEffect, useSignal} from 'vendor/preact.js';
import {here, placeNow, placesOf} from '../places.js';
import {t} from '../texts.js';

/** @typedef {import('../places.js').Props} Props */
/** @typedef {import('../places.js').PlaceRow} PlaceRow */

/** @param {Props} props */
export function Tabs({account, shift}) {
  const role = account.me.value?.user.role ?? '';
  const now = placeNow(role);
  const unread = shift.chats.value.reduce((sum, one) => sum + one.unread.value, 0);
  const go = (/** @type {string} */ name) => {
    here.value = name;
    // What came while she was elsewhere is in sight now.
    if (name === 'desk') shift.show(shift.shown.value);
  };
  return html`<nav class="places" aria-label=${t('places')}>
    ${placesOf(role).map(({name}) => html`<button key=${name} class="place" data-testid=${name === 'statistics' ? name : `place-${name}`}
      aria-current=${name === now.name ? 'page' : undefined} onClick=${() => go(name)}>
      ${t(`place-${name}`)}${name === 'desk' && unread > 0 && html` <span class="unread">${unread}<span class="unseen"> ${t('unread')}</span></span>`}
    </button>`)}
  </nav>`;
}

/** Fetches a place's file when she first goes there. @param {Props & {place: PlaceRow}} props */
export function PlaceView({account, shift, place}) {
  const view = useSignal(/** @type {((props: Props) => any) | null} */ (null));
  const failed = useSignal(false);
  const fetchView = async () => {
    failed.value = false;
    try {
      const {Place} = await /** @type {NonNullable<PlaceRow['load']>} */ (place.load)();
      view.value = Place;
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => void fetchView(), []);
  if (failed.value) return html`<div class="trouble" role="alert"><p>${t('place-unreached')}</p><button onClick=${fetchView}>${t('try-again')}</button></div>`;
  if (!view.value) return html`<p role="status">${t('starting')}</p>`;
  return html`<${view.value} account=${account} shift=${shift} />`;
}
