import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";

const BODIES = [
  "Association",
  "SCIC",
  "Commune de",
  "Communauté de communes",
  "Lycée",
  "Université",
  "Coopérative",
  "Office de tourisme",
  "Maison",
  "Syndicat mixte",
  "Fondation",
  "Ferme",
  "Atelier",
  "Tiers-lieu",
];
const SYLLABLES =
  "mar ton ville bel val mont lac ron gui des pla cor ber nol fra tou sau vin lis pey dra ger rey".split(" ");
const ROLES = ["porteur", "partenaire", "partenaire", "partenaire"];

/**
 * A made-up list of links as a French spreadsheet exports it, at random but always the same: names of two or three
 * words of which many are alike, each actor in a project, a few in hundreds.
 */
export function largeList(projects: number, actors: number, links: number): string {
  const random = xoroshiro128plus(1);
  const below = (n: number) => uniformInt(random, 0, n - 1);
  const one = (words: readonly string[]) => words[below(words.length)]!;
  const word = () => Array.from({ length: 2 + below(2) }, () => one(SYLLABLES)).join("");
  const names = (count: number, make: () => string) => {
    const found = new Set<string>();
    while (found.size < count) found.add(make());
    return [...found];
  };
  const projectNames = names(projects, () => `${word()} ${word()} ${one(["durable", "solidaire", "en transition"])}`);
  const actorNames = names(actors, () => `${one(BODIES)} ${word()}${below(3) > 0 ? ` ${word()}` : ""}`);
  const pairs = new Set<string>();
  for (let i = 0; i < actors; i++) pairs.add(`${i} ${below(projects)}`);
  for (let i = 0; i < projects; i++) pairs.add(`${Math.floor(actors / (1 + below(actors))) % actors} ${i}`);
  while (pairs.size < links) pairs.add(`${below(actors)} ${below(projects)}`);
  const rows = [...pairs].map((pair) => {
    const [actor, project] = pair.split(" ").map(Number) as [number, number];
    return `${projectNames[project]};${actorNames[actor]};${one(ROLES)}`;
  });
  return ["Projet;Structure;Rôle", ...rows].join("\r\n");
}
