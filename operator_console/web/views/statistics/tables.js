// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Tables that are charts: each row has its words, a bar and its number. So there is one thing to look at and to read,
 * and no picture that a screen reader would have to be told about.
 */

import {html} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {countName, periodName, shortName, valueName} from './names.js';

/**
 * @typedef {{value: string, name: string, count: number}} Row
 * @typedef {{name: string, many: boolean, rows: Row[]}} Table
 * @typedef {{first: string, second: string, columns: string[], rows: {value: string, counts: number[]}[]}} Crossed
 * @typedef {{period: string, count: number}[]} Course
 */

const BAR = 100;
const COLUMN = {wide: 40, high: 100, gap: 10};

/** @param {{count: number, most: number}} props */
function Bar({count, most}) {
  const length = most ? (BAR * count) / most : 0;
  return html`<svg class="bar-of" viewBox="0 0 ${BAR} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" width=${BAR} height="10" /><rect class="fill" width=${length} height="10" /></svg>`;
}

/** @param {{table: Table}} props */
export function TableOf({table}) {
  const most = Math.max(...table.rows.map((row) => row.count));
  // Languages that nobody had would only be in the way.
  const rows = table.name === 'language' ? table.rows.filter((row) => row.count) : table.rows;
  return html`<table class="figures" data-testid=${`table-${table.name}`}>
    <caption>${t(`table-${table.name}`)}${table.many && html` <small>${t('statistics-many')}</small>`}</caption>
    <thead class="unseen"><tr><th scope="col">${t('statistics-value')}</th><th scope="col">${t('statistics-number')}</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr key=${row.value} data-value=${row.value} data-count=${row.count}>
      <th scope="row">${valueName(table.name, row.value, row.name)}</th>
      <td><span class="measure"><${Bar} count=${row.count} most=${most} /><span class="count">${countName(row.count)}</span></span></td>
    </tr>`)}</tbody>
  </table>`;
}

/** Those of which nothing but "fewer than five" could be said, in one sentence. @param {{tables: Table[]}} props */
export function FewOfAll({tables}) {
  if (!tables.length) return null;
  const names = tables.map((table) => t(`table-${table.name}`)).join(', ');
  return html`<p class="hint" data-testid="few-of-all">${t('statistics-few-of-all', {tables: names})}</p>`;
}

/** @param {Table} table */
export const hasFigures = (table) => table.rows.some((row) => row.count);

/** @param {{crossed: Crossed}} props */
export function CrossedTable({crossed}) {
  const {first, second, columns} = crossed;
  const rows = crossed.rows.filter((row) => row.counts.some(Boolean));
  if (!rows.length) return null;
  return html`<table class="figures crossed" data-testid=${`crossed-${first}-${second}`}>
    <caption>${t('statistics-crossed', {first: t(`table-${first}`), second: t(`table-${second}`)})}</caption>
    <thead><tr><td></td>${columns.map((value) => html`<th scope="col">${valueName(second, value)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr key=${row.value}><th scope="row">${valueName(first, row.value)}</th>
      ${row.counts.map((count) => html`<td>${countName(count)}</td>`)}</tr>`)}</tbody>
  </table>`;
}

/** The periods up to this one as columns, with the same as a table for who cannot see them. @param {{kind: string, course: Course}} props */
export function CourseChart({kind, course}) {
  const most = Math.max(...course.map((one) => one.count));
  if (!most) return null;
  const step = COLUMN.wide + COLUMN.gap;
  return html`<figure class="course" data-testid="course">
    <figcaption id="course-title">${t('statistics-course')}</figcaption>
    <svg viewBox="0 -14 ${step * course.length} ${COLUMN.high + 36}" aria-hidden="true" focusable="false">
      <line x1="0" x2=${step * course.length} y1=${COLUMN.high} y2=${COLUMN.high} />
      ${course.map((one, at) => html`<${Column} key=${one.period} kind=${kind} one=${one} x=${step * at + COLUMN.gap / 2} most=${most} />`)}
    </svg>
    <table class="unseen" aria-labelledby="course-title"><tbody>
      ${course.map((one) => html`<tr key=${one.period}><th scope="row">${periodName(kind, one.period)}</th><td>${countName(one.count)}</td></tr>`)}
    </tbody></table>
  </figure>`;
}

/** @param {{kind: string, one: Course[0], x: number, most: number}} props */
function Column({kind, one, x, most}) {
  const high = (COLUMN.high * one.count) / most;
  const middle = x + COLUMN.wide / 2;
  return html`<g><rect class="fill" x=${x} y=${COLUMN.high - high} width=${COLUMN.wide} height=${high} />
    <text x=${middle} y=${COLUMN.high - high - 4}>${one.count ? one.count : '<5'}</text>
    <text class="name" x=${middle} y=${COLUMN.high + 16}>${shortName(kind, one.period)}</text></g>`;
}
