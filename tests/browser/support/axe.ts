/** axe on a page: what it finds, told so that a failure says what to mend. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.2 AA; without tags axe tells its own advice, too. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Scope {
  /** Tags of rules, or names of some; all rules if left out. */
  readonly rules?: readonly string[];
  /** The part of the page to look at; the whole of it if left out. */
  readonly within?: string;
}

/** @returns each rule that is broken, with where; empty where nothing keeps anyone out */
export async function findBarriers(page: Page, { rules, within }: Scope = {}) {
  // Within the page, and without the list of what is well: the same findings in a third of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (within) builder.include(within);
  const { violations } = await builder
    .options({ resultTypes: ["violations"], ...(rules && { runOnly: [...rules] }) })
    .analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes
      .slice(0, 4)
      .map(({ target, failureSummary }) => `${target} ${failureSummary?.split("\n")[1] ?? ""}`),
    count: nodes.length,
  }));
}
