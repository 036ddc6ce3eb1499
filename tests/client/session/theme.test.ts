import { expect, test } from "vitest";
import { openTheme } from "../../../client/session/theme.ts";

test("pictures are drawn light while a dark page is printed, and the choice stays", () => {
  const listeners = new Map<string, () => void>();
  const media = new Map<string, { matches: boolean; changed: () => void }>();
  const window = {
    matchMedia: (query: string) => {
      const list = { matches: query.includes("dark"), changed: () => {} };
      media.set(query, list);
      return Object.assign(list, { addEventListener: (_: string, changed: () => void) => (list.changed = changed) });
    },
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    localStorage: { getItem: () => null },
    document: { documentElement: { dataset: {} } },
  };
  const { theme, drawn } = openTheme(window as unknown as Window);
  expect([theme.value, drawn.value]).toEqual(["dark", "dark"]);
  listeners.get("beforeprint")!();
  expect([theme.value, drawn.value]).toEqual(["dark", "light"]);
  listeners.get("afterprint")!();
  expect(drawn.value).toBe("dark");
  const print = media.get("print")!;
  print.matches = true;
  print.changed();
  expect(drawn.value).toBe("light");
});

/** A window whose system is dark or light and whose storage holds `kept`; null refuses. */
function openWindow(isDark: boolean, kept: Record<string, string> | null) {
  const system = { matches: isDark, changed: () => {} };
  const root: { dataset: Record<string, string> } = { dataset: {} };
  const window = {
    matchMedia: (query: string) =>
      query.includes("dark")
        ? Object.assign(system, {
            addEventListener: (name: string, changed: () => void) => name === "change" && (system.changed = changed),
          })
        : { matches: false, addEventListener: () => undefined },
    addEventListener: () => undefined,
    get localStorage() {
      if (kept === null) throw new DOMException("no", "SecurityError");
      return {
        getItem: (key: string) => kept[key] ?? null,
        setItem: (key: string, value: string) => void (kept[key] = value),
      };
    },
    document: { documentElement: root },
  };
  const turn = (dark: boolean): void => {
    system.matches = dark;
    system.changed();
  };
  return { window: window as unknown as Window, turn, said: () => root.dataset["theme"] };
}

test("without a choice the theme is the system's and follows it", () => {
  const { window, turn, said } = openWindow(false, {});
  const { theme } = openTheme(window);
  expect([theme.value, said()]).toEqual(["light", "light"]);
  turn(true);
  expect([theme.value, said()]).toEqual(["dark", "dark"]);
  turn(false);
  expect([theme.value, said()]).toEqual(["light", "light"]);
});

test("a choice is kept, read again, and stays whatever the system does", () => {
  const kept: Record<string, string> = {};
  const { window, turn, said } = openWindow(false, kept);
  const { theme, toggle } = openTheme(window);
  toggle();
  expect([theme.value, said(), kept]).toEqual(["dark", "dark", { "maillage.theme": "dark" }]);
  expect(openTheme(window).theme.value).toBe("dark");
  turn(true);
  turn(false);
  expect(theme.value).toBe("dark");
  toggle();
  expect([theme.value, said(), kept]).toEqual(["light", "light", { "maillage.theme": "light" }]);
  expect(openTheme(openWindow(true, kept).window).theme.value).toBe("light");
});

test("what is kept and is no theme counts for nothing, and a browser that keeps nothing lets one choose", () => {
  expect(openTheme(openWindow(true, { "maillage.theme": "blue" }).window).theme.value).toBe("dark");
  const { theme, toggle } = openTheme(openWindow(true, null).window);
  toggle();
  expect(theme.value).toBe("light");
});
