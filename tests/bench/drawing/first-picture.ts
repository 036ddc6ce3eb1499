import type { CDPSession, Page } from "playwright-core";

/** Where a picture is on its page, in pixels. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** When a page's picture stood, in milliseconds. */
export interface FirstPicture {
  /** Since the page was asked for. */
  opened: number;
  /** Since all bytes of the network had come. */
  drawn: number;
}

/** A frame that the browser presented: when, in seconds since 1970, and what, as a JPEG. */
interface Frame {
  at: number;
  data: string;
}

/** The share of what is to change in a picture that may still be missing once it stands. */
const LEFT = 0.1;

/** Milliseconds without a new frame after which a picture is whole, and the most that is waited for that. */
const QUIET = 1000;
const MOST_QUIET = 4000;

/** Sides of the frames that are kept. */
const KEPT = { maxWidth: 480, maxHeight: 300 };

/**
 * Opens an address and watches the frames that the browser presents. The picture stands in the first frame that differs
 * from the last one, over the picture's place, by a tenth at most of what the first one differs by. `isAsked` waits
 * until the page has asked for its drawing; `data` is how the address of the network's bytes ends. `helper` is another
 * page, in which frames are compared.
 */
export async function firstPicture(
  page: Page,
  helper: Page,
  address: string,
  data: string,
  isAsked: (page: Page) => Promise<Place>,
): Promise<FirstPicture> {
  const frames: Frame[] = [];
  const devtools = await page.context().newCDPSession(page);
  devtools.on("Page.screencastFrame", ({ data: image, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp!, data: image });
    void devtools.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await devtools.send("Page.startScreencast", { format: "jpeg", quality: 70, everyNthFrame: 1, ...KEPT });
  await page.goto(address, { waitUntil: "commit" });
  const place = await isAsked(page);
  await quiet(frames);
  await stop(devtools);
  const [origin, came] = await page.evaluate((end) => {
    const found = performance.getEntriesByType("resource").find(({ name }) => name.endsWith(end));
    return [performance.timeOrigin, (found as PerformanceResourceTiming).responseEnd] as const;
  }, data);
  // What stood before is no part of this page.
  const own = frames.filter(({ at }) => at * 1000 >= origin);
  const differences = await differencesIn(helper, own, place, page.viewportSize()!);
  const stands = own[differences.findIndex((one) => one <= LEFT * Math.max(...differences))]!;
  const opened = stands.at * 1000 - origin;
  return { opened, drawn: opened - came };
}

async function quiet(frames: readonly Frame[]): Promise<void> {
  const started = performance.now();
  let [count, since] = [frames.length, started];
  while (performance.now() - since < QUIET && performance.now() - started < MOST_QUIET) {
    await new Promise((done) => setTimeout(done, 50));
    if (frames.length !== count) [count, since] = [frames.length, performance.now()];
  }
}

async function stop(devtools: CDPSession): Promise<void> {
  await devtools.send("Page.stopScreencast");
  await devtools.detach();
}

/** For each frame how much it differs from the last one over a place: the mean over its pixels. */
function differencesIn(
  helper: Page,
  frames: readonly Frame[],
  place: Place,
  size: { width: number; height: number },
): Promise<number[]> {
  return helper.evaluate(
    async ([images, part, whole]) => {
      const pixels = await Promise.all(
        images.map(async (image) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${image}`)).blob());
          const scale = bitmap.width / whole.width;
          const [width, height] = [Math.floor(part.width * scale), Math.floor(part.height * scale)];
          const context = new OffscreenCanvas(width, height).getContext("2d")!;
          context.drawImage(bitmap, -part.x * scale, -part.y * scale);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      const last = pixels.at(-1)!;
      return pixels.map((one) => one.reduce((sum, value, at) => sum + Math.abs(value - last[at]!), 0) / one.length);
    },
    [frames.map(({ data }) => data), place, size] as const,
  );
}
