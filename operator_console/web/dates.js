// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Days and moments in the page's language and this computer's time. All take seconds since 1970. */

import {locale} from './texts.js';

/** @param {number} at */
export const day = (at) => written(at, {dateStyle: 'medium'});

/** @param {number} at */
export const moment = (at) => written(at, {dateStyle: 'medium', timeStyle: 'short'});

/** @param {number} at @param {Intl.DateTimeFormatOptions} how */
const written = (at, how) => new Intl.DateTimeFormat(locale.value || undefined, how).format(new Date(at * 1000));
