import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Theme } from "../../server/contract/palette.ts";

/** Where the reader's choice is kept; without one the system decides. */
const KEY = "maillage.theme";

/** Light or dark, and the way to switch. */
export interface ThemeChoice {
  theme: ReadonlySignal<Theme>;
  /** The theme of pictures: light while the page is printed, since paper is. */
  drawn: ReadonlySignal<Theme>;
  toggle: () => void;
}

/** Reads the choice, else the system's, and writes it on the page's root. */
export function openTheme(window: Window): ThemeChoice {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const theme = signal<Theme>(kept() ?? (system.matches ? "dark" : "light"));
  const printing = signal(false);
  const paper = window.matchMedia("print");
  paper.addEventListener("change", () => (printing.value = paper.matches));
  window.addEventListener("beforeprint", () => (printing.value = true));
  window.addEventListener("afterprint", () => (printing.value = false));
  write();
  system.addEventListener("change", () => {
    if (kept()) return;
    theme.value = system.matches ? "dark" : "light";
    write();
  });
  return {
    theme,
    drawn: computed(() => (printing.value ? "light" : theme.value)),
    toggle: () => {
      theme.value = theme.value === "dark" ? "light" : "dark";
      write();
      try {
        window.localStorage.setItem(KEY, theme.value);
      } catch {
        // A browser that keeps nothing forgets the choice with the page.
      }
    },
  };

  function write(): void {
    window.document.documentElement.dataset["theme"] = theme.value;
  }

  function kept(): Theme | null {
    try {
      const value = window.localStorage.getItem(KEY);
      return value === "dark" || value === "light" ? value : null;
    } catch {
      return null;
    }
  }
}
