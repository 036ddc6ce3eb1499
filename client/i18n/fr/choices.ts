import { count, number } from "./numbers.ts";

const other = { one: "autre", other: "autres" };

/** The words of choosing among thousands: facets that are searched, and lists that are pasted. */
export const choices = {
  search: (title: string) => `Chercher dans « ${title} »`,
  placeholder: "Chercher parmi tous",
  first: (n: number, all: number) => `${number(n)} sur ${number(all)} : cherchez les autres.`,
  found: (n: number, shown: number) =>
    n === 0
      ? "Aucun nom ne répond."
      : n <= shown
        ? count(n, { one: "réponse", other: "réponses" })
        : `${number(n)} réponses, les ${number(shown)} premières : précisez.`,
  paste: "Coller une liste {ofProjects}",
  pasteLabel: "Un nom ou un identifiant par ligne",
  take: "Ne garder que {those} de cette liste",
  taken: (n: number) => `${count(n, { one: "{project} reconnu{e}", other: "{projects} reconnu{e}s" })}.`,
  unknown: (names: readonly string[], more: number) =>
    `Sans {project} de ce nom : ${names.join(" ; ")}${more > 0 ? ` et ${count(more, other)}` : ""}.`,
  ambiguous: (names: readonly string[], more: number) =>
    `Plusieurs {projects} ont ce nom, donnez l’identifiant : ${names.join(" ; ")}${more > 0 ? ` et ${count(more, other)}` : ""}.`,
};
