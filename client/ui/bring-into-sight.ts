/** Milliseconds for which a part that is loaded later is awaited. */
const PATIENCE = 10_000;

/** Brings a heading into sight, and the keyboard to it. */
export function bringIntoSight(heading: HTMLElement): void {
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** Brings the heading of a part of the page (its `data-part`) into sight, once it is drawn. */
export function bringPartIntoSight(part: string): void {
  const bring = (): boolean => {
    const heading = document.querySelector<HTMLElement>(`[data-part=${part}] h2`);
    if (heading) bringIntoSight(heading);
    return heading !== null;
  };
  if (bring()) return;
  const observer = new MutationObserver(() => bring() && observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}
