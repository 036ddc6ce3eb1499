import { useEffect, useRef } from "preact/hooks";

/**
 * Gives the page the whole screen while a presentation lasts, the focus to the bar that drives it, and lets nothing
 * else be reached; `onLeft` is called when the browser has left the full screen. Gives what the element of the bar
 * takes.
 */
export function useWholeScreen(onLeft: () => void) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute("data-presenting", true);
    // Nothing else is reached meanwhile: a key or a press there would change what is told.
    const rest = [...bar.current!.parentElement!.children].filter(
      (node): node is HTMLElement => node instanceof HTMLElement && node !== bar.current && !node.inert,
    );
    for (const node of rest) node.inert = true;
    bar.current?.focus();
    // Refused (a frame, a phone): the page itself is the screen then.
    root.requestFullscreen?.().catch(() => undefined);
    // The browser itself takes Escape to leave the full screen.
    const onScreen = () => document.fullscreenElement === null && onLeft();
    document.addEventListener("fullscreenchange", onScreen);
    return () => {
      root.removeAttribute("data-presenting");
      for (const node of rest) node.inert = false;
      document.removeEventListener("fullscreenchange", onScreen);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  return bar;
}
