/** Tells the other tabs of this browser of something, and hears what they tell. */
export interface Tabs {
  tell: (word: string) => void;
  /** Hears the others from here on, never this tab itself. */
  hear: (listener: (word: string) => void) => void;
}

/** The tabs that are open at the same page, by the name of what they tell each other of. */
export function openTabs(name: string): Tabs {
  const channel = new BroadcastChannel(name);
  return {
    tell: (word) => channel.postMessage(word),
    hear: (listener) => channel.addEventListener("message", ({ data }: MessageEvent<string>) => listener(data)),
  };
}

/** Of a page that nobody else has open. */
export const NO_TABS: Tabs = { tell: () => undefined, hear: () => undefined };
