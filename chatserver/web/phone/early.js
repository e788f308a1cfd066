// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Stands in the page itself, so that it runs before the modules are here. A language that is tapped meanwhile is fetched
// at once: on a slow net that is a second. Nothing is fetched that she did not ask for.

/** Files that are on their way, by name; undefined where that failed (texts.js takes them). @type {Record<string, Promise<Response | undefined>>} */
const early = {};
Object.assign(globalThis, {early});
document.addEventListener('toggle', ({target}) => {
  const name = target instanceof HTMLElement && target.dataset.locale;
  if (name) early[name] ??= fetch(`/content/${name}.json`, {cache: 'no-store', credentials: 'omit'}).catch(() => undefined);
}, true);
