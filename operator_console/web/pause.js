// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Her break: chats go on, she takes no new ones, and phones no longer count on her languages. The server knows it only
 * as long as she is on duty, so that no record of breaks comes into being.
 */

import {signal} from 'vendor/preact.js';
import {post} from './api.js';

export const onBreak = signal(false);

/** It is hers even if the server does not hear of it; then this raises what `post` raises. @param {boolean} on */
export async function setBreak(on) {
  onBreak.value = on;
  await post('/api/duty/break', {on});
}

/** She is not on duty any more; a server that cannot be told forgets her within six minutes. */
export async function leftDuty() {
  onBreak.value = false;
  await post('/api/duty/left', {left: true}).catch(() => undefined);
}
