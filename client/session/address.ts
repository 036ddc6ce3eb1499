import { LANGUAGE_CODES } from "../i18n/languages.ts";
import { readable, readList } from "../../server/contract/address-list.ts";
import { attributeParameters, queryString } from "../model/filter-parameters.ts";
import { EVERYTHING, START, withinReach, type Camera, type Choice, type Pin, type State } from "../model/state.ts";
import { FIRST_KINDS, KINDS, STATUSES, VIEWS } from "../model/vocabulary.ts";

/** Before the name of a column that packages have of their own. */
const ATTRIBUTE = "attr.";

/** Between the parts of a pin or a camera; an id may hold it, figures cannot. */
const BETWEEN = "~";

/** What an address says of the reader's own corrections where the data are shown without them. */
const OFF = "off";

/** The address of a state: only what differs from the first sight. `""` is the first sight, else `?view=table&…`. */
export function toAddress(state: State): string {
  const { filter } = state;
  const known = queryString({
    view: state.view === START.view ? undefined : state.view,
    own: state.own ?? undefined,
    dataset: state.dataset ?? undefined,
    data: state.data ?? undefined,
    corrections: state.corrected ? undefined : OFF,
    lang: state.language === START.language ? undefined : state.language,
    projects: filter.projects,
    regions: filter.regions,
    themes: filter.themes,
    legalForms: filter.legalForms,
    kinds: same(filter.kinds, FIRST_KINDS) ? [] : filter.kinds,
    roles: filter.roles,
    statuses: filter.statuses,
    minProjects: filter.minProjects === 1 ? undefined : filter.minProjects,
    prose: filter.prose || undefined,
    merging: filter.merging === "strict" ? "strict" : undefined,
    ...attributeParameters(filter),
    select: state.selection,
    focus: state.focus?.id,
    depth: state.focus?.depth,
    expanded: state.expanded,
    collapsed: state.collapsed,
    hidden: state.hidden,
    core: state.core === 1 ? undefined : state.core,
    pinned: state.pinned.map(({ id, x, y }) => [id, x, y].join(BETWEEN)),
    camera: state.camera ? [state.camera.x, state.camera.y, state.camera.ratio].join(BETWEEN) : undefined,
  });
  const own = Object.entries(state.options).map(([name, value]) => `${name}=${readable(value)}`);
  if (own.length === 0) return known;
  return `${known}${known === "" ? "?" : "&"}${own.join("&")}`;
}

/** The state of an address; what it says wrongly or not at all is as at first sight. Never throws. */
export function fromAddress(query: string): State {
  const asked = new URLSearchParams(query);
  const list = (name: string): string[] => [...new Set(readList(asked.get(name) ?? "").filter((item) => item !== ""))];
  const some = <T extends string>(name: string, allowed: readonly T[]): T[] =>
    allowed.filter((item) => list(name).includes(item));
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((item) => item === asked.get(name)) ?? otherwise;

  const kinds = some("kinds", KINDS);
  const filter: Choice = {
    ...EVERYTHING,
    projects: list("projects").map(wholeId("project:")),
    regions: list("regions").map(wholeId("territory:", "region-")),
    themes: list("themes").map(wholeId("theme:")),
    legalForms: list("legalForms"),
    kinds: kinds.length > 0 ? kinds : FIRST_KINDS,
    roles: list("roles"),
    statuses: some("statuses", STATUSES),
    minProjects: whole(asked.get("minProjects"), 1),
    prose: asked.get("prose") === "true",
    merging: one("merging", ["reviewed", "strict"], "reviewed"),
    attributes: Object.fromEntries(
      [...asked].flatMap(([name, text]) =>
        name.startsWith(ATTRIBUTE) && name !== ATTRIBUTE && text !== "" ? [[name.slice(ATTRIBUTE.length), text]] : [],
      ),
    ),
  };
  const focus = asked.get("focus");
  return {
    view: one("view", VIEWS, START.view),
    own: asked.get("own") || null,
    dataset: asked.get("dataset") || null,
    data: asked.get("data") || null,
    corrected: asked.get("corrections") !== OFF,
    language: one("lang", LANGUAGE_CODES, START.language),
    filter,
    selection: list("select"),
    focus: focus ? { id: focus, depth: Math.min(3, whole(asked.get("depth"), 1)) } : null,
    expanded: list("expanded"),
    collapsed: list("collapsed"),
    hidden: list("hidden"),
    core: whole(asked.get("core"), 1),
    pinned: list("pinned").flatMap(toPin),
    camera: toCamera(asked.get("camera") ?? ""),
    options: renamed(Object.fromEntries([...asked].filter(([name]) => isOption(name)))),
  };
}

/** The view that an address asks for and the page has not; null where it asks for none or for one that there is. */
export function unknownView(query: string): { view: string } | null {
  const view = new URLSearchParams(query).get("view");
  return view && !VIEWS.some((one) => one === view) ? { view } : null;
}

const isOption = (name: string): boolean => /^[a-z0-9-]+\.[a-z0-9.-]+$/.test(name) && !name.startsWith(ATTRIBUTE);

/** Options by the names of today: the map once had a name of its own for whom its ties count. */
function renamed({ "map.by": by, ...options }: Record<string, string>): Record<string, string> {
  return by === undefined || "ties.part" in options ? options : { ...options, "ties.part": by };
}

/** The whole id of what may be written short, as the API reads it: `76` and `region-76` are `territory:region-76`. */
function wholeId(kind: string, level = "") {
  return (id: string): string => {
    if (id.includes(":")) return id;
    return kind + (id.startsWith(level) ? id : level + id);
  };
}

function toPin(text: string): Pin[] {
  const parts = text.split(BETWEEN);
  const [x, y] = parts.splice(-2);
  const id = parts.join(BETWEEN);
  return id && isFigure(x) && isFigure(y) ? [{ id, x: Number(x), y: Number(y) }] : [];
}

function toCamera(text: string): Camera | null {
  const [x, y, ratio] = text.split(BETWEEN);
  if (!isFigure(x) || !isFigure(y) || !isFigure(ratio) || Number(ratio) <= 0) return null;
  return withinReach({ x: Number(x), y: Number(y), ratio: Number(ratio) });
}

const isFigure = (text: string | undefined): text is string =>
  text !== undefined && text !== "" && Number.isFinite(Number(text));

/** A whole number from 1, or `otherwise`. */
function whole(text: string | null, otherwise: number): number {
  return text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : otherwise;
}

const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
