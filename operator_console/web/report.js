// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The text of a report to social services, as it is read to the young person and moved to the municipality's system. */

import {REPORT_FIELDS} from './papers.js';
import {t} from './texts.js';

/** @typedef {import('core/desk.js').Line} Line */

/** Her own words that were picked, in the order in which she wrote them. @param {readonly Line[]} lines @param {ReadonlySet<number>} picked @returns {string[]} */
export const quotes = (lines, picked) => lines.filter((line) => picked.has(line.id)).flatMap((line) => line.text ?? []);

/** @param {Record<string, string>} report @param {string[]} words her own @returns {string} empty parts are left out */
export function reportText(report, words) {
  const [facts, ...rest] = REPORT_FIELDS.map((name) => [t(`report-${name}`), report[name].trim()]);
  const own = [t('report-words'), words.map((said) => `”${said}”`).join('\n')];
  const safety = [t('report-safety'), t('report-safety-text')];
  return [facts, own, ...rest, safety].filter(([, said]) => said).map(([title, said]) => `${title}\n${said}`).join('\n\n');
}

/** Nothing of hers is in it yet. @param {Record<string, string>} report @param {ReadonlySet<number>} picked */
export const isBlank = (report, picked) => picked.size === 0 && REPORT_FIELDS.every((name) => !report[name].trim());
