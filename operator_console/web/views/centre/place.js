// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** The place `centre`: its sections, and who finds which. The server checks the role at every route as well. */

import {html, useSignal} from 'vendor/preact.js';
import {t} from '../../texts.js';
import {CooperationSection, DecisionsSection} from './decisions.js';
import {FactsSection} from './facts.js';
import {HoldingsSection} from './holdings.js';
import {HoursSection} from './hours.js';
import {NowSection} from './now.js';
import {RosterSection} from './roster.js';

const PLANNERS = ['shift_lead', 'administrator'];
const ADMINISTRATOR = ['administrator'];
const SECTIONS = [
  {name: 'now', roles: ['counsellor', ...PLANNERS], view: NowSection},
  {name: 'roster', roles: PLANNERS, view: RosterSection},
  {name: 'hours', roles: PLANNERS, view: HoursSection},
  {name: 'decisions', roles: ADMINISTRATOR, view: DecisionsSection},
  {name: 'facts', roles: ADMINISTRATOR, view: FactsSection},
  {name: 'cooperation', roles: ADMINISTRATOR, view: CooperationSection},
  {name: 'holdings', roles: ADMINISTRATOR, view: HoldingsSection},
];

/** @param {import('../../places.js').Props} props */
export function Place({account, shift}) {
  const role = account.me.value?.user.role ?? '';
  const hers = SECTIONS.filter((one) => one.roles.includes(role));
  const shown = useSignal('now');
  const section = hers.find((one) => one.name === shown.value) ?? hers[0];
  return html`<div class="centre">
    <h1>${shift.site.name}</h1>
    ${hers.length > 1 && html`<nav class="centre-tabs" aria-label=${t('sections')}>${hers.map(({name}) => html`<button key=${name} data-testid=${`section-${name}`}
      aria-current=${name === section.name ? 'page' : undefined} onClick=${() => { shown.value = name; }}>${t(`section-${name}`)}</button>`)}</nav>`}
    <h2>${t(`section-${section.name}`)}</h2>
    <${section.view} key=${section.name} />
  </div>`;
}
