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
