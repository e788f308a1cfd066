// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What is at hand beside a chat: one tool at a time, opened from a row of buttons. Another part adds a row to the table. */

import {html, useEffect, useRef} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {Call, Sluss} from '../colleagues/sluss.js';
import {LetterBeside} from '../letters/beside.js';
import {Anonymous} from './anonymous.js';
import {Emergency} from './emergency.js';
import {Report} from './report.js';
import {Return} from './return.js';
import {Rights} from './rights.js';
import {Scratch} from './scratch.js';

/** @typedef {{one: import('../../open_chat.js').OpenChat, shift: import('../../shift.js').Shift}} Props */

/** In the order of their buttons; the name is the end of the test id `tool-<name>` and of the text key. */
export const TOOLS = [
  {name: 'scratch', view: Scratch},
  {name: 'anonymous', view: Anonymous},
  {name: 'emergency', view: Emergency},
  {name: 'report', view: Report},
  {name: 'rights', view: Rights},
  {name: 'sluss', view: Sluss},
  {name: 'call', view: Call},
  {name: 'return', view: Return},
];

/** Opened from where the chat says that it goes on from a letter. */
const LETTER = {name: 'letter', view: LetterBeside};

/** @param {Props} props */
export function ToolRow({one}) {
  const open = one.tool.value;
  return html`<nav class="tool-row" aria-label=${t('tools')}>
    ${TOOLS.map(({name}) => html`<button key=${name} data-testid=${`tool-${name}`} aria-pressed=${open === name} onClick=${() => { one.tool.value = open === name ? '' : name; }}>
      ${t(`tool-${name}`)}
    </button>`)}
  </nav>`;
}

/** @param {Props} props */
export function Tool({one, shift}) {
  const tool = [...TOOLS, LETTER].find(({name}) => name === one.tool.value);
  return tool ? html`<${Open} key=${tool.name} tool=${tool} one=${one} shift=${shift} />` : null;
}

/** @param {Props & {tool: typeof TOOLS[number]}} props */
function Open({tool, one, shift}) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => heading.current?.focus(), []);
  return html`<aside class="tool" data-testid="tool" data-tool=${tool.name} aria-label=${t(`tool-${tool.name}`)}>
    <header class="tool-head"><h2 ref=${heading} tabIndex="-1">${t(`tool-${tool.name}`)}</h2>
      <button data-testid="close-tool" onClick=${() => { one.tool.value = ''; }}>${t('tool-close')}</button></header>
    <${tool.view} one=${one} shift=${shift} />
  </aside>`;
}
