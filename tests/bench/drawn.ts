import type { Page } from "playwright-core";

/** Milliseconds on the page's clock, once its main thread has drawn what stands. */
export const drawn = (page: Page): Promise<number> =>
  page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
  );
