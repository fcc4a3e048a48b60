import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that depend on the colours. */
const COLOR_RULES = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * The faults that axe finds in a page, by WCAG 2.2 at the levels A and AA and by good practice; each with its first element.
 * `colors`: look for what depends on the colours alone.
 */
export async function findAccessibilityProblems(page: Page, { colors = false } = {}): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(`${AXE}; 0`);
  return page.evaluate(
    async (rules) => {
      type Violation = { id: string; nodes: { target: string[]; failureSummary?: string }[] };
      type Axe = { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { ...rules, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`);
    },
    colors ? COLOR_RULES : RULES,
  );
}
