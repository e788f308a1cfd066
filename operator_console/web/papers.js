// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What a counsellor writes beside one chat: scratch notes, steps she has ticked, the sheet for the emergency call, the
 * draft of a report. It lives in this page's memory, belongs to one chat, is sent nowhere, and goes when the chat goes.
 */

import {signal} from 'vendor/preact.js';

/** What an alarm operator asks for, in the order of asking. */
export const EMERGENCY_FIELDS = ['address', 'floor', 'door_code', 'room', 'who', 'weapons', 'bell'];
/** Free parts of a report; her own words are picked from the log instead. */
export const REPORT_FIELDS = ['facts', 'indication', 'wishes'];

/** A warm hand-off to somebody outside, and a call that was agreed on. */
const SLUSS_FIELDS = ['target', 'way', 'told'];
const CALL_FIELDS = ['number', 'time', 'word'];

/** A return that is being agreed: when (as the field gives it), two pictures, what may be kept. */
const NO_MEETING = {when: '', pictures: /** @type {readonly number[]} */ ([]), keep: ''};

/** @param {readonly string[]} names @returns {Record<string, string>} */
const blank = (names) => Object.fromEntries(names.map((name) => [name, '']));

export class Papers {
  scratch = signal('');
  /** Steps she has done, by name. */
  done = signal(/** @type {ReadonlySet<string>} */ (new Set()));
  emergency = signal(blank(EMERGENCY_FIELDS));
  report = signal(blank(REPORT_FIELDS));
  sluss = signal(blank(SLUSS_FIELDS));
  call = signal(blank(CALL_FIELDS));
  meeting = signal(NO_MEETING);
  /** Lines of the log that go into the report, by id. */
  picked = signal(/** @type {ReadonlySet<number>} */ (new Set()));
  /** The report was put on the clipboard, which this page cannot look into later. */
  copied = signal(false);

  /** @param {string} step @param {boolean} is */
  tick(step, is) {
    this.done.value = changed(this.done.value, step, is);
  }

  /** @param {number} line @param {boolean} is */
  pick(line, is) {
    this.picked.value = changed(this.picked.value, line, is);
  }

  wipeReport() {
    this.report.value = blank(REPORT_FIELDS);
    this.picked.value = new Set();
    this.copied.value = false;
    this.tick('report_read', false);
  }

  /** Synchronous: nothing of it is left when this returns. */
  wipe() {
    this.scratch.value = '';
    this.emergency.value = blank(EMERGENCY_FIELDS);
    this.sluss.value = blank(SLUSS_FIELDS);
    this.call.value = blank(CALL_FIELDS);
    this.meeting.value = NO_MEETING;
    this.wipeReport();
    this.done.value = new Set();
  }
}

/** @template T @param {ReadonlySet<T>} set @param {T} one @param {boolean} is @returns {ReadonlySet<T>} */
function changed(set, one, is) {
  const copy = new Set(set);
  if (is) copy.add(one);
  else copy.delete(one);
  return copy;
}
