/** Finds out when the other window has fallen silent without a good-bye, as one that has crashed does. */

const EVERY_MS = 5000;
/** Questions in a row without a word since: one may come while the other is busy. */
const MOST_UNANSWERED = 3;

/**
 * Counts questions, not time. A window in the background may wake once a minute, but then it asks only as often, and hears
 * an answer at once; and who answers needs no timer.
 *
 * @param ask puts a question that the other window answers
 * @param onSilent told once for each silence
 * @returns `heard`, to be called at every word of the other window, and the undo
 */
export function watchPartner(ask: () => void, onSilent: () => void) {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered === MOST_UNANSWERED) onSilent();
    unanswered++;
    ask();
  }, EVERY_MS);
  return {
    heard: () => {
      unanswered = 0;
    },
    stop: () => clearInterval(timer),
  };
}
