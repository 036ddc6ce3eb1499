import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Watched, turnTo } from "./page.ts";

/** Addresses that show every view and question, with a path between two of the data's actors. */
export const everyView = (from: string, to: string): string[] => [
  "",
  `?select=${from}`,
  "?view=shared-actors",
  ...["ties", "backbone", "without", "bridges", "paths", "gaps"].map(
    (question) => `?view=territories&territories.question=${question}`,
  ),
  "?view=territories&territories.level=region",
  "?view=territories&ties.as=list",
  `?view=territories&territories.question=paths&paths.from=${from}&paths.to=${to}`,
  "?view=map",
  "?view=table",
  "?view=table&table.table=links",
  "?view=notebook",
  "?view=about",
];

/** What a view says, once it is whole: the page's title, its text, and what labels it for the ear. */
export async function saidIn({ page, settled }: Watched, view: string): Promise<string> {
  await turnTo(page, view);
  await settled();
  expect(await page.locator("[aria-busy=true]").count(), view).toBe(0);
  const text = await page.evaluate(() => {
    const labels = [...document.querySelectorAll("[aria-label], [title]")].flatMap((one) => [
      one.getAttribute("aria-label") ?? "",
      one.getAttribute("title") ?? "",
    ]);
    return [document.title, document.body.textContent, ...labels].join("\n");
  });
  expect(text.length, view).toBeGreaterThan(200);
  return text;
}

/** The parts of what can be taken away of a view, each with its text and what stands in its fields. */
export async function saidOfFiles(
  { page, settled }: Watched,
  view: string,
  cited: RegExp,
): Promise<[string, string][]> {
  await turnTo(page, view);
  await page.locator(".app-caption button").last().click();
  const dialog = page.locator("dialog.take-away-panel");
  await dialog.waitFor();
  const found: [string, string][] = [];
  for (const [at, part] of ["data", "figure", "cite", "page"].entries()) {
    await dialog.locator('input[name="take-part"]').nth(at).check();
    if (part === "figure") await dialog.locator(".take-away-preview").waitFor();
    await settled();
    if (part === "cite") await expect.poll(async () => (await fieldsOf(page)).join(" ")).toMatch(cited);
    found.push([part, [await dialog.textContent(), ...(await fieldsOf(page))].join("\n")]);
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  return found;
}

const fieldsOf = (page: Page): Promise<string[]> =>
  page
    .locator("dialog.take-away-panel")
    .evaluate((one) =>
      [...one.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(({ value }) => value),
    );
