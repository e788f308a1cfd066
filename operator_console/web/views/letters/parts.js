// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the list of letters and one thread both say. */

import {now} from '../../clock.js';
import {ageOf, sinceOf} from '../../letter_threads.js';
import {t} from '../../texts.js';

/** @param {import('../../letter_threads.js').Thread} thread */
export function age(thread) {
  const {unit, number} = ageOf(sinceOf(thread), now.value);
  return t(`letter-age-${unit}`, {number});
}
