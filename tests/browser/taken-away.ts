import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** The file that comes of what one presses: its name, and its content as it is kept. */
export async function takenAway(page: Page, press: () => Promise<unknown>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
