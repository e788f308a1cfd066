// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Two pictures instead of words (docs/protocol.md 15): which waiting card fits a chat of this desk whose young person is
 * gone. It is recognition, no key: one in 66 fits by chance. So each gone chat is compared with one try only, and what
 * does not fit spends the try of all that are gone. Who waits is told nothing of it.
 */

/**
 * @typedef {{mailbox: string, pictures?: readonly number[] | null, back?: string}} Card
 * @typedef {{mailbox: string, pictures?: readonly number[] | null, gone: boolean}} Chat
 * @typedef {{fits: string} | {spent: string}} Try `fits`: the mailbox of the card that was the one try; `spent`: the claim that did not fit
 * @typedef {{gone: Record<string, number>, seen: Record<string, number>, tries: Record<string, Try>}} Known
 *   since when chats are gone and cards were seen (seconds), and what became of the one try of each chat, all by mailbox
 */

/** A killed page may ask again before the relay has missed it. A card older than that was not for this chat. Seconds. */
const NOTICED_S = 90;

/** @type {Known} */
export const NOTHING = {gone: {}, seen: {}, tries: {}};

/** One claim: a card with its pictures. Shown with others it is another claim. @param {Pick<Card, 'mailbox' | 'pictures'>} card */
export const claimOf = ({mailbox, pictures}) => `${mailbox} ${pictures}`;

/** @param {readonly number[] | null | undefined} a @param {readonly number[] | null | undefined} b */
const samePair = (a, b) => Boolean(a && b) && String(a) === String(b);

/**
 * What is known after another look.
 * @param {Known} before @param {readonly Chat[]} chats this desk's, live @param {readonly Card[]} cards all that wait @param {number} now seconds
 * @param {readonly string[]} [elsewhere] claims that fit a colleague's chat: they are nobody's wrong try @returns {Known}
 */
export function compare(before, chats, cards, now, elsewhere = []) {
  const claims = cards.filter((card) => card.back === 'cut_off' && card.pictures);
  const gone = Object.fromEntries(chats.filter((chat) => chat.gone).map(({mailbox}) => [mailbox, before.gone[mailbox] ?? now]));
  const seen = Object.fromEntries(claims.map((card) => [claimOf(card), before.seen[claimOf(card)] ?? now]));
  const known = {gone, seen, tries: stillTrue(before.tries, chats, claims, elsewhere)};
  const open = claims.filter((card) => !elsewhere.includes(claimOf(card)));
  for (const card of open.sort((a, b) => seen[claimOf(a)] - seen[claimOf(b)])) judge(card, known, chats);
  return known;
}

/** A spent try stays. One that fits goes when her page came back by itself, or when that card waits no longer. @param {Known['tries']} tries @param {readonly Chat[]} chats @param {readonly Card[]} claims @param {readonly string[]} elsewhere */
function stillTrue(tries, chats, claims, elsewhere) {
  const kept = chats.filter(({mailbox, gone, pictures}) => {
    const tried = tries[mailbox];
    if (!tried) return false;
    if ('spent' in tried) return !elsewhere.includes(tried.spent);
    return gone && claims.some((card) => card.mailbox === tried.fits && samePair(card.pictures, pictures));
  });
  return Object.fromEntries(kept.map(({mailbox}) => [mailbox, tries[mailbox]]));
}

/** @param {Card} card @param {Known} known changed here @param {readonly Chat[]} chats */
function judge(card, {gone, seen, tries}, chats) {
  const compared = chats.filter(({mailbox}) => mailbox in gone && gone[mailbox] - NOTICED_S <= seen[claimOf(card)]);
  const untried = compared.filter(({mailbox}) => !tries[mailbox]);
  const fitting = untried.filter((chat) => samePair(chat.pictures, card.pictures));
  for (const {mailbox} of fitting) tries[mailbox] = {fits: card.mailbox};
  if (fitting.length || compared.some(({mailbox}) => fits(tries[mailbox], card.mailbox))) return;
  for (const {mailbox} of untried) tries[mailbox] = {spent: claimOf(card)};
}

/** @param {Try | undefined} tried @param {string} card its mailbox */
const fits = (tried, card) => tried !== undefined && 'fits' in tried && tried.fits === card;

/** Mailboxes of the gone chats that a card fits. @param {Known} known @param {string} card its mailbox */
export const chatsOf = ({tries}, card) => Object.keys(tries).filter((mailbox) => fits(tries[mailbox], card));

/**
 * The agreed returns that a card fits.
 * @template {{pictures: readonly number[]}} R @param {readonly R[]} returns @param {Card} card @returns {R[]}
 */
export const returnsOf = (returns, card) => (card.back === 'return' ? returns.filter((one) => samePair(one.pictures, card.pictures)) : []);
