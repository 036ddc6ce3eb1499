import type { Browser, Page } from "playwright-core";
import type { Place } from "./first-picture.ts";

/** What dragging a picture by hand took, in milliseconds. */
export interface Pan {
  /** Of a step: the whole drag until its last frame stood, by its steps. */
  step: number;
  /** Of a step in processor time of all of the browser's processes. */
  processor: number;
  /** The longest time that the page's thread was busy without a pause, from the first step until the picture rests. */
  freeze: number;
}

/** Steps of a drag, and pixels of a step. */
const STEPS = 20;
const ACROSS = 14;
const UP = 6;

/** Milliseconds after a drag until what follows from it is done. */
const REST = 1500;

/** Drags a picture from its lower left corner, where no mark is, up and to the right, each step once the last is taken. */
export async function pan(browser: Browser, page: Page, { x, y, height }: Place): Promise<Pan> {
  const [fromX, fromY] = [x + 8, y + height - 8];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + 6, fromY - 6);
  await page.evaluate(watch);
  await page.evaluate(standing);
  const before = await processorOf(browser);
  const from = performance.now();
  for (let step = 1; step <= STEPS; step++) await page.mouse.move(fromX + 6 + step * ACROSS, fromY - 6 - step * UP);
  await page.evaluate(standing);
  const took = performance.now() - from;
  const worked = (await processorOf(browser)) - before;
  await page.mouse.up();
  await page.waitForTimeout(REST);
  const freeze = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  return { step: took / STEPS, processor: worked / STEPS, freeze };
}

/** Notes the longest task of a page's thread as `longest`; tasks under 50 ms count as 0. */
function watch(): void {
  const noted = Object.assign(globalThis, { longest: 0 });
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
  });
  observer.observe({ type: "longtask" });
}

/** Done once what was drawn is on the screen: a browser is at most two frames ahead of that. */
function standing(): Promise<void> {
  return new Promise((done) => {
    let left = 3;
    const next = (): void => void (left-- > 0 ? requestAnimationFrame(next) : setTimeout(done));
    next();
  });
}

/** Milliseconds of processor time that a browser's processes have taken so far. */
async function processorOf(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
