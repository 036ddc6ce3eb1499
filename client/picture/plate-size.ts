import type { Box } from "../labels/box.ts";
import type { Renderer } from "./renderer.ts";

/**
 * Length of the shorter side of a plate, in pixels, from which marks have their full size, and the least share of it.
 */
const FULL_PLATE = 640;
const SMALLEST = 0.5;

/** Pixels kept free around the network on a plate where marks have their full size. */
const PADDING = 44;

/** The share of their full size that marks have on the plate, which shrinks with it. */
export const scaleOf = ({ offsetWidth, offsetHeight }: HTMLElement): number =>
  Math.min(1, Math.max(SMALLEST, Math.min(offsetWidth, offsetHeight) / FULL_PLATE));

/** Pixels kept free around the network. */
export const paddingOf = (scale: number): number => PADDING * scale;

/**
 * Fits Sigma to its container whenever that gets another size, or the screen another density, then calls `resized`.
 * Answers what ends that.
 */
export function watchSize(sigma: Renderer, container: HTMLElement, resized: () => void): () => void {
  const fit = (force: boolean): void => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sigma.resize(force);
    resized();
  };
  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    // The observer also tells the size at which it begins.
    if (container.offsetWidth !== width || container.offsetHeight !== height) fit(false);
  });
  observer.observe(container);
  const unwatchDensity = watchDensity(() => fit(true));
  return () => {
    observer.disconnect();
    unwatchDensity();
  };
}

/** Calls `changed` whenever the screen has more or fewer pixels for one of the page. Answers what ends that. */
function watchDensity(changed: () => void): () => void {
  let ended = new AbortController();
  const watch = (): void => {
    // A query names one density: another is asked for once that one is left.
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    ended = new AbortController();
    const told = (): void => {
      watch();
      changed();
    };
    query.addEventListener("change", told, { once: true, signal: ended.signal });
  };
  watch();
  return () => ended.abort();
}

/** Where an element lies on a container, in pixels from its left upper corner. */
export function boxOn(container: Element, element: Element): Box {
  const [under, over] = [container.getBoundingClientRect(), element.getBoundingClientRect()];
  return {
    left: over.left - under.left,
    top: over.top - under.top,
    right: over.right - under.left,
    bottom: over.bottom - under.top,
  };
}
