import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** The checker, as a script. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong on a page, or in the part of it that `within` selects; a page without the checker is given it.
 */
export async function violations(
  page: Page,
  { within, ...options }: RunOptions & { within?: string } = {},
): Promise<AxeResults["violations"]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate(
    ([part, asked]) =>
      (
        globalThis as unknown as { axe: { run: (where: string | Document, asked: RunOptions) => Promise<AxeResults> } }
      ).axe.run(part ?? document, asked),
    [within, options] as const,
  );
  return results.violations;
}
