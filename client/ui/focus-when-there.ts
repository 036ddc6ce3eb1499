/**
 * Brings what a selector finds to the top of what is seen, with the focus, as soon as it is drawn: a view may have to
 * be loaded first. A reader who goes on meanwhile is not called back.
 */
export function focusWhenThere(selector: string): void {
  if (isThere(selector)) return;
  const observer = new MutationObserver(() => isThere(selector) && stop());
  const stop = (): void => {
    observer.disconnect();
    for (const event of GOING_ON) removeEventListener(event, stop, true);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  for (const event of GOING_ON) addEventListener(event, stop, true);
}

const GOING_ON = ["pointerdown", "keydown"] as const;

function isThere(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.scrollIntoView({ block: "start" });
  found?.focus({ preventScroll: true });
  return found !== null;
}
