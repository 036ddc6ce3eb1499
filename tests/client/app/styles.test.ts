import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * Styles stay in their room: a class begins with the name of the room that defines it, and each room's rules stand in
 * its layer, so that what a view says of itself wins over what it is built from, in whatever order their files are
 * loaded.
 */
const CLIENT = new URL("../../../client/", import.meta.url);

interface Source {
  path: string;
  room: string;
  text: string;
}

const sources = (ending: RegExp): Source[] =>
  readdirSync(CLIENT, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .toSorted()
    .map((path) => ({ path, room: path.split("/")[0]!, text: readFileSync(new URL(path, CLIENT), "utf8") }));

const sheets = sources(/\.css$/).map((sheet) => ({ ...sheet, text: sheet.text.replaceAll(/\/\*.*?\*\//gs, "") }));
const pages = sources(/\.(tsx|html)$|^standalone\/.*\.ts$/);

/** Rooms that others are built from, with the rooms that each may name. Views name these; app names all. */
const BELOW: Record<string, readonly string[]> = {
  ui: ["ui"],
  picture: ["picture", "ui"],
  evidence: ["evidence", "ui"],
};
const rooms = new Set(sources(/\.(css|tsx?)$/).map(({ room }) => room));
const named = (room: string): readonly string[] =>
  room === "app" ? [...rooms] : (BELOW[room] ?? [room, "ui", "picture", "evidence"]);

const roomOf = (name: string): string | undefined =>
  [...rooms].filter((room) => name.startsWith(`${room}-`)).toSorted((a, b) => b.length - a.length)[0];

/** Selectors of a sheet, one for each rule, its at-rules left out. */
const selectorsOf = (text: string): string[] =>
  [...text.matchAll(/([^{};]+)\{/g)]
    .map(([, prelude]) => prelude!.trim())
    .filter((prelude) => !prelude.startsWith("@"));
const classesOf = (selector: string): string[] => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!);

/** What elements look like, without any class, and the colours. */
const isBase = (path: string): boolean => /^app\/styles\/(page|tokens|fonts|layers)\.css$/.test(path);

/**
 * `class="…"`, `class={…}`, `classes(…)`, and `classList`: the names in them, those that go on at run time with a
 * trailing hyphen.
 */
function usedIn(text: string): string[] {
  const found: string[] = [];
  const take = (literal: string): void => {
    for (const word of literal.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "\u0000").split(/\s+/)) {
      const name = word.split("\u0000")[0]!;
      if (name !== "") found.push(name);
    }
  };
  const expression = (source: string): void => {
    for (const [, compared, literal] of source.matchAll(/([=!]== )?"([^"]*)"/g)) if (!compared) take(literal!);
    for (const [, literal] of source.matchAll(/`([^`]*)`/g)) take(literal!);
  };
  for (const [, literal] of text.matchAll(/\bclass="([^"]*)"/g)) take(literal!);
  for (const match of text.matchAll(/\bclass=\{/g)) {
    let depth = 1;
    let end = match.index + match[0].length;
    while (depth > 0) depth += { "{": 1, "}": -1 }[text[end++]!] ?? 0;
    expression(text.slice(match.index + match[0].length, end - 1));
  }
  for (const [, list] of text.matchAll(/\bclasses\(([^)]*)\)/g)) expression(list!);
  for (const [, argument] of text.matchAll(/classList\.\w+\(("[^"]*")/g)) expression(argument!);
  return found;
}

const defined = new Map<string, string>();
for (const { room, text } of sheets)
  for (const name of selectorsOf(text).flatMap(classesOf)) if (roomOf(name) === room) defined.set(name, room);
const used = pages.flatMap(({ path, room, text }) => usedIn(text).map((name) => ({ path, room, name })));

test("a sheet's rules stand in the layer of its room", () => {
  const elsewhere = sheets.flatMap(({ path, room, text }) => {
    // The file that is handed over alone and the fonts meet no other rule.
    if (room === "standalone" || /(fonts|layers)\.css$/.test(path)) return [];
    const layer = isBase(path) ? "base" : room;
    const body = text.trim();
    return body.startsWith(`@layer ${layer} {`) && body.lastIndexOf("@layer") === 0 ? [] : [path];
  });
  expect(elsewhere).toEqual([]);
  const order = sheets
    .find(({ path }) => path.endsWith("layers.css"))!
    .text.match(/@layer ([^;]+);/)![1]!
    .split(/,\s*/);
  const styled = new Set(sheets.map(({ room }) => room).filter((room) => room !== "standalone"));
  expect(new Set(order)).toEqual(new Set(["base", ...styled]));
  expect(order.slice(0, 2)).toEqual(["base", "ui"]);
  expect(order.at(-1)).toBe("app");
});

test("a selector names a class of its room, and others only of rooms that this one is built from", () => {
  const strangers = sheets.flatMap(({ path, room, text }) =>
    selectorsOf(text)
      .flatMap((list) => list.split(/,(?![^(]*\))/))
      .filter((selector) => {
        const classes = classesOf(selector);
        if (isBase(path)) return classes.some((name) => !name.startsWith("ui-"));
        // `#page` is the shell's own element; a keyframe is no selector.
        const own = classes.some((name) => roomOf(name) === room) || (room === "app" && selector.includes("#page"));
        return !own || classes.some((name) => !named(room).includes(roomOf(name) ?? ""));
      })
      .map((selector) => `${path}: ${selector.trim()}`),
  );
  expect(strangers).toEqual([]);
});

test("a class that a page uses is defined, in its room or in one that it is built from", () => {
  const unknown = used.filter(({ room, name }) => {
    const matches = name.endsWith("-")
      ? [...defined].filter(([whole]) => whole.startsWith(name))
      : [...defined].filter(([whole]) => whole === name);
    return matches.length === 0 || matches.some(([, home]) => !named(room).includes(home));
  });
  expect(unknown.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test("a class that is defined is used", () => {
  const whole = new Set(used.map(({ name }) => name));
  const begun = used.map(({ name }) => name).filter((name) => name.endsWith("-"));
  const idle = [...defined.keys()].filter(
    (name) => !whole.has(name) && !begun.some((prefix) => name.startsWith(prefix)),
  );
  expect(idle).toEqual([]);
});
