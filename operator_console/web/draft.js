// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Words that are written and not sent yet. They belong to one chat or one letter, and to no other. */

import {signal} from 'vendor/preact.js';
import {Papers} from './papers.js';

export class Draft {
  draft = signal('');
  /** Where in the draft she last stood; what is inserted goes there. */
  caret = 0;
  /** Grows when something was put into the draft, so that the field takes the focus. */
  inserted = signal(0);
  searching = signal(false);
  papers = new Papers();

  /** Puts words where she stood in the draft. They are never sent by that. @param {string} words */
  insert(words) {
    const before = this.draft.value.slice(0, this.caret);
    const after = this.draft.value.slice(this.caret);
    const start = before && !/\s$/.test(before) ? `${before} ` : before;
    this.draft.value = start + words + after;
    this.caret = start.length + words.length;
    this.searching.value = false;
    this.inserted.value += 1;
  }

  /** Nothing of it may be kept. */
  drop() {
    this.draft.value = '';
    this.papers.wipe();
  }
}
