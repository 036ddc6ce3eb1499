import { expect, test } from "vitest";
import { withMentions } from "../../../seed/package/mentions.ts";
import type { Tables } from "../../../seed/package/tables.ts";

const line = (row: object) => ({ line: 2, row });
const link = (source: string | undefined, target: string | undefined, mention?: string) =>
  line({ source, target, ...(mention !== undefined && { mention }) });
const TABLES = {
  projects: [line({ id: "project:p", name: "Projet" })],
  organisations: [line({ id: "organisation:o", name: "Lys" }), line({ id: "organisation:none" }), line({ name: "x" })],
  persons: [line({ id: "person:a", name: "Ada" })],
  themes: [line({ id: "theme:t", name: "Eau" })],
  territories: [line({ id: "territory:region-1", name: "Une" })],
} as unknown as Tables;
const mentions = (...links: object[]) =>
  withMentions({ ...TABLES, links } as unknown as Tables).links!.map(({ row }) => row.mention);

test("a link without a mention says the name of the actor, or of what it leads to where that is no project", () => {
  expect(
    mentions(
      link("organisation:o", "project:p"),
      link("person:a", "project:p"),
      link("project:p", "theme:t"),
      link("project:p", "territory:region-1"),
      link("organisation:o", "project:p", "comme imprimé"),
    ),
  ).toEqual(["Lys", "Ada", "Eau", "Une", "comme imprimé"]);
});

test("a link whose end has no name, or that has no end, stays as it is", () => {
  expect(
    mentions(
      link("organisation:none", "project:p"),
      link("organisation:gone", "project:p"),
      link(undefined, "project:p"),
      link("organisation:o", undefined),
    ),
  ).toEqual([undefined, undefined, undefined, undefined]);
  expect(withMentions({ ...TABLES, links: null } as unknown as Tables).links).toBeNull();
  expect(withMentions({ persons: null, links: [link("person:a", "project:p")] } as unknown as Tables).links).toEqual([
    link("person:a", "project:p"),
  ]);
});
