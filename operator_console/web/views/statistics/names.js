// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The words of periods, tables and values. */

import {languageName, locale, t} from '../../texts.js';

/** A date of the month, at noon so that no time zone moves it to another one. @param {string} name 2026-11 */
const inMonth = (name) => new Date(`${name}-01T12:00:00Z`);

/** @param {string} kind @param {string} name 2026-W47, 2026-11, 2026-Q4 or 2026 */
export function periodName(kind, name) {
  if (kind === 'month') return new Intl.DateTimeFormat(locale.value, {month: 'long', year: 'numeric'}).format(inMonth(name));
  const [year, number = ''] = name.split('-');
  return t(`statistics-name-${kind}`, {year, number: String(Number(number.slice(1)))});
}

/** @param {string} kind @param {string} name as short as fits below a column */
export function shortName(kind, name) {
  if (kind === 'month') return new Intl.DateTimeFormat(locale.value, {month: 'short'}).format(inMonth(name));
  return kind === 'year' ? name : name.split('-')[1].replace(/^W0?/, '');
}

/** @param {string} table @param {string} value @param {string} [name] that the template gives */
export function valueName(table, value, name) {
  if (name) return name;
  if (table === 'outcome') return t(`outcome-${value}`);
  if (table === 'language' && !['other', 'unknown'].includes(value)) return languageName(value);
  return t(`closing-${table}-${value}`);
}

/** 0 stands for fewer than five. @param {number} count */
export const countName = (count) => (count ? String(count) : t('statistics-few'));
