import {
  ALL_KINDS,
  count,
  kindOf,
  ORGANISATIONS,
  PART_ROLES,
  PROJECT_IDS,
  SHOWN_KINDS,
  UNCUT,
  type Counted,
  type Cut,
} from "./counted-network.ts";
import type { Asked } from "./random-addresses.ts";

/** The figures of a headline in their order; `few` where there is too little to compare, `nobody` where nobody ties. */
export type Figures = readonly number[] | "few" | "nobody";

/** What stands in the headline of an address; null where its view has none that counts. */
export function headline(asked: Asked): Figures | null {
  const { view, cut, options } = asked;
  if (view === "shared-actors") return sharedActors(asked);
  const counted = count(questionCut(cut, options));
  const roles = rolesOf(cut, options);
  const level = options["territories.level"] ?? "project";
  if (view === "ties") return level === "actor" ? actorPairs(counted) : ties(counted, level, roles);
  if (view === "map") return map(counted, options["map.ends"] === "regions");
  if (view === "gaps") return gaps(counted, level);
  if (view === "backbone") return backbone(counted, level);
  if (view === "without") return without(counted, options["without.choice"] ?? "accompanies", asked.language);
  if (view === "paths") return paths(counted, options);
  if (view === "bridges") return counted.scope.length > 0 && tiedPairs(counted).size > 0 ? [] : "nobody";
  return null;
}

/** The figures of the foot: of each kind what is shown, and of how many where some are not; and of links. */
export function foot({ view, cut, options }: Asked): number[] {
  const asks = view !== "network" && view !== "table";
  const isOfRole = view === "shared-actors" && (options["shared.role"] ?? "all") !== "all";
  const roles = asks && !isOfRole ? rolesOf(cut, options) : cut.roles;
  const shown = count(cut);
  const links =
    roles.join() === cut.roles.join() ? shown.links : shown.links.filter(({ role }) => roles.includes(role));
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const nodes =
    links === shown.links ? shown.nodes : [...shown.nodes].filter((id) => kindOf(id) === "project" || ends.has(id));
  const whole = count({ ...UNCUT, kinds: ALL_KINDS, prose: cut.prose, merging: cut.merging });
  const kinds = new Set([...SHOWN_KINDS, ...cut.kinds]);
  const all = whole.links.filter(({ source, target }) => kinds.has(kindOf(source)) && kinds.has(kindOf(target))).length;
  const said = ALL_KINDS.flatMap((kind) => {
    const [here, everywhere] = [nodes, whole.nodes].map((ids) => [...ids].filter((id) => kindOf(id) === kind).length);
    return here === 0 ? [] : some(here!, everywhere!);
  });
  return said.length === 0 ? [] : [...said, ...some(links.length, all)];
}

/** How many conditions are said: of the filter, and of the view beside it. */
export function conditions({ view, cut, options }: Asked): number {
  const asks = view !== "network" && view !== "table";
  const kinds = asks ? SHOWN_KINDS.filter((kind) => kind !== "project" && !cut.kinds.includes(kind)) : [];
  const changed = asks
    ? kinds.length
    : ALL_KINDS.filter((kind) => SHOWN_KINDS.includes(kind) !== cut.kinds.includes(kind)).length;
  const has = (name: string, usual: string): number => Number((options[name] ?? usual) !== usual);
  const role = view === "shared-actors" && cut.roles.length === 0 ? has("shared.role", "all") : 0;
  const ofView = {
    "shared-actors":
      has("shared.level", "project") +
      has("shared.mode", "atLeast") +
      (options["shared.mode"] === undefined ? has("shared.k", "2") : 0) +
      role +
      has("shared.kind", "all"),
    ties: has("territories.level", "project") + has("ties.weight", "count"),
    backbone: has("territories.level", "project"),
    gaps: has("territories.level", "project"),
    without: options["without.choice"] === "none" ? 0 : 1,
    paths: has("paths.without", ""),
    map: has("map.ends", "projects"),
  }[view];
  return (
    [cut.projects, cut.regions, cut.themes, cut.legalForms].reduce((sum, list) => sum + list.length, 0) +
    changed +
    [cut.minProjects > 1, cut.roles.length > 0, cut.statuses.length > 0, cut.prose, cut.merging === "strict"].filter(
      Boolean,
    ).length +
    (asks && role === 0 && cut.roles.length === 0 ? has("ties.part", "all") : 0) +
    (ofView ?? 0)
  );
}

const some = (shown: number, all: number): number[] => (shown === all ? [all] : [shown, all]);

/** The roles that a question counts: those of the filter, else those of the part. */
function rolesOf({ roles, prose }: Cut, options: Asked["options"]): string[] {
  const part = options["ties.part"];
  if (roles.length > 0 || part === undefined) return roles;
  if (part === "coaches") return ["accompanies"];
  return [...PART_ROLES, ...(prose ? ["mentioned_in"] : [])].filter((role) => role !== "accompanies");
}

const questionCut = (cut: Cut, options: Asked["options"]): Cut => ({
  ...cut,
  kinds: ["project", ...cut.kinds.filter((kind) => kind === "organisation" || kind === "person")],
  roles: rolesOf(cut, options),
});

type Shared = { actor: string; a: Set<string>; b: Set<string> };

/** Pairs of ends (projects, or territories of a level) by key, each with who is in both and by which roles. */
function tiedPairs({ actors, placesOf }: Counted, level = "project"): Map<string, Shared[]> {
  const pairs = new Map<string, Shared[]>();
  for (const [actor, projects] of actors) {
    const roles = new Map<string, Set<string>>();
    for (const [project, held] of projects)
      for (const end of level === "project" ? [project] : placesOf(project, level))
        roles.set(end, new Set([...(roles.get(end) ?? []), ...held]));
    for (const [a, b] of combined([...roles.keys()].toSorted())) {
      const key = `${a} ${b}`;
      pairs.set(key, [...(pairs.get(key) ?? []), { actor, a: roles.get(a)!, b: roles.get(b)! }]);
    }
  }
  return pairs;
}

const combined = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, at) => list.slice(at + 1).map((b): [T, T] => [a, b]));

const endsOf = ({ scope, placesOf }: Counted, level: string): string[] =>
  level === "project" ? scope : [...new Set(scope.flatMap((project) => placesOf(project, level)))].toSorted();

function ties(counted: Counted, level: string, roles: readonly string[]): Figures {
  const ends = endsOf(counted, level).length;
  if (ends < 2) return "few";
  const pairs = [...tiedPairs(counted, level).values()];
  const within = level === "project" ? [] : tiesWithin(counted, level);
  const possible = (ends * (ends - 1)) / 2;
  if (possible === 1) return within;
  if (pairs.length === 0) return [possible, ...within];
  // Two share by coaching where one is coach in both, and nothing else in one of them.
  const coaching = pairs.filter((shared) =>
    shared.every(({ a, b }) => a.has("accompanies") && b.has("accompanies") && Math.min(a.size, b.size) === 1),
  ).length;
  const mayTell = (roles.length === 0 || roles.includes("accompanies")) && roles.length !== 1;
  const tells = mayTell && pairs.length > 1 && coaching > 0 && coaching < pairs.length;
  return [pairs.length, possible, ...(tells ? [coaching] : []), ...within];
}

/** Pairs of projects of one territory that share somebody, and in how many territories. */
function tiesWithin(counted: Counted, level: string): number[] {
  const places = [...tiedPairs(counted).keys()].map((key) => {
    const [a, b] = key.split(" ").map((project) => counted.placesOf(project, level));
    return a!.filter((place) => b!.includes(place));
  });
  const pairs = places.filter((list) => list.length > 0).length;
  return pairs === 0 ? [] : [pairs, new Set(places.flat()).size];
}

function actorPairs({ actors }: Counted): Figures {
  const common = combined([...actors.values()]).map(
    ([a, b]) => [...a.keys()].filter((project) => b.has(project)).length,
  );
  const met = common.filter((projects) => projects > 0).length;
  const several = common.filter((projects) => projects > 1).length;
  if (actors.size < 2) return "few";
  return met === 0 ? [] : several === 0 ? [met] : [met, several];
}

function map(counted: Counted, isSummed: boolean): Figures {
  const pairs = tiedPairs(counted);
  if (pairs.size === 0) return [];
  const regions = [...pairs.keys()].map((key) =>
    key.split(" ").map((project) => counted.placesOf(project, "region")[0]!),
  );
  const across = regions.filter(([a, b]) => a !== b).length;
  const isOneRegion = counted.scope.length < PROJECT_IDS.length && endsOf(counted, "region").length < 2;
  const flows = [...new Set(regions.map((ends) => ends.toSorted().join(" ")))].map((key) => key.split(" "));
  const bands = flows.filter(([a, b]) => a !== b).length;
  const inside = regions.length - across;
  return [
    ...[pairs.size, new Set([...pairs.values()].flat().map(({ actor }) => actor)).size],
    ...(isOneRegion || across === 0 ? [] : [across]),
    ...(isSummed ? [bands, ...(inside > 0 ? [inside, flows.length - bands] : [])] : []),
  ];
}

function gaps(counted: Counted, level: string): Figures {
  const tied = tiedPairs(counted, level);
  const themes = (end: string): Set<string> =>
    new Set(
      counted.scope
        .filter((project) => project === end || counted.placesOf(project, level).includes(end))
        .flatMap((project) => [...counted.themesOf(project)]),
    );
  const found = combined(endsOf(counted, level)).filter(
    ([a, b]) => !tied.has(`${a} ${b}`) && [...themes(a)].some((theme) => themes(b).has(theme)),
  ).length;
  return found === 0 ? [] : found > 100 ? [found, 100, found] : [found];
}

/** How many pairs are compared, and how many not. How many of them pass is another test's. */
function backbone(counted: Counted, level: string): Figures {
  const pairs = combined(endsOf(counted, level));
  if (pairs.length === 0) return "few";
  const engaged = [...counted.actors.values()].flatMap((projects) => [...projects.keys()]);
  const held = new Set(engaged.flatMap((one) => (level === "project" ? [one] : counted.placesOf(one, level))));
  const tested = pairs.filter((ends) => ends.every((end) => held.has(end))).length;
  if (tested === 0) return "nobody";
  return [...(tested === 1 ? [] : [tested]), ...(tested < pairs.length ? [pairs.length - tested] : [])];
}

/** Sizes of the pieces that pairs make of some, the largest first. */
function pieces(scope: readonly string[], pairs: readonly string[]): number[] {
  const piece = new Map(scope.map((project) => [project, project]));
  for (const key of pairs) {
    const [a, b] = key.split(" ").map((project) => piece.get(project)!);
    for (const [project, of] of piece) if (of === b) piece.set(project, a!);
  }
  const all = [...piece.values()];
  return [...new Set(all)].map((one) => all.filter((of) => of === one).length).toSorted((a, b) => b - a);
}

function without(counted: Counted, choice: string, language: string): Figures {
  const { scope } = counted;
  if (scope.length < 2) return "few";
  const words = choice.split(" ").flatMap((word) => {
    if (word === "funder") return ["organisation:ademe"];
    if (word !== "networks") return [word];
    return ORGANISATIONS.filter((row) => row["type"] === "network").map((row) => row["id"]!);
  });
  if (choice === "none") return [];
  const before = tiedPairs(counted);
  const holds = ({ actor, a, b }: Shared): boolean =>
    !words.includes(actor) && [a, b].every((roles) => [...roles].some((role) => !words.includes(role)));
  const after = [...before].filter(([, shared]) => shared.some(holds)).map(([key]) => key);
  const [wholes, parts] = [pieces(scope, [...before.keys()]), pieces(scope, after)];
  if (wholes[0] === 1) return [];
  const alone = parts.filter((size) => size === 1).length;
  const largest = parts[0]! === 1 ? [] : [parts[0]!];
  const isBoth = language === "en" && scope.length === 2;
  const said = [
    ...(isBoth ? [] : some(wholes[0]!, scope.length)),
    ...largest,
    ...(alone > 0 && largest.length > 0 ? [alone] : []),
  ];
  const between = (keys: readonly string[]): number =>
    new Set(
      keys.flatMap((key) => {
        const [a, b] = key.split(" ").map((project) => counted.placesOf(project, "region")[0]!);
        return a === b ? [] : [a! < b! ? `${a} ${b}` : `${b} ${a}`];
      }),
    ).size;
  const [ties, left] = [between([...before.keys()]), between(after)];
  // What changes nothing is said to change nothing, without figures.
  return after.length === before.size || left === 0 ? said : [...said, left, ties];
}

function paths({ actors }: Counted, options: Asked["options"]): Figures {
  const [from, to] = [options["paths.from"]!, options["paths.to"]!];
  const avoided = (options["paths.without"] ?? "").split(" ").filter((word) => word !== from && word !== to);
  const steps = [...actors].flatMap(([actor, projects]) =>
    [...projects].flatMap(([project, roles]) =>
      avoided.includes(actor) || [...roles].every((role) => avoided.includes(role))
        ? []
        : [
            [actor, project],
            [project, actor],
          ],
    ),
  );
  let [front, ways, length] = [new Map([[from, 1]]), 0, 0];
  const seen = new Set([from]);
  while (front.size > 0 && !front.has(to)) {
    const next = new Map<string, number>();
    for (const [a, b] of steps) if (front.has(a!) && !seen.has(b!)) next.set(b!, (next.get(b!) ?? 0) + front.get(a!)!);
    for (const id of next.keys()) seen.add(id);
    [front, length] = [next, length + 1];
  }
  ways = front.get(to) ?? 0;
  return ways === 0 || length < 2 ? [] : [Math.min(50, ways), length - 1];
}

function sharedActors({ cut, options }: Asked): Figures {
  const { "shared.mode": mode, "shared.level": level = "project", "shared.kind": kind, "shared.role": role } = options;
  const under = questionCut(cut, options);
  const narrowed: Cut = {
    ...under,
    roles: role !== undefined && cut.roles.length === 0 ? [role] : under.roles,
    kinds: under.kinds.filter((one) => one === "project" || kind === undefined || one === kind),
  };
  const counted = count(narrowed);
  const compared =
    level === "project" ? counted.scope : cut.regions.length > 0 ? cut.regions : endsOf(counted, "region");
  if (compared.length < 2) return "few";
  const every = { projects: [], regions: [], themes: [], legalForms: [] };
  const { actors, placesOf } = mode === "exactly" ? count({ ...narrowed, ...every }) : counted;
  const members = [...actors.values()].map((projects) => {
    const all = [...projects.keys()].flatMap((project) =>
      level === "project" ? [project] : placesOf(project, "region"),
    );
    return [...new Set(all)].filter((one) => mode === "exactly" || compared.includes(one)).toSorted();
  });
  if (mode !== undefined) {
    const found = members.filter((list) => list.join() === compared.toSorted().join()).length;
    return found === 0 ? [compared.length] : [found, compared.length];
  }
  const least = Math.min(compared.length, Number(options["shared.k"] ?? 2));
  const found = members.filter((list) => list.length >= least);
  const combinations = new Set(found.map((list) => list.join())).size;
  if (found.length === 0) return [least, compared.length];
  return [found.length, least, compared.length, ...(combinations > 1 ? [combinations] : [])];
}
