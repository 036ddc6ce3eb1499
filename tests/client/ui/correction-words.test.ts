import { describe, expect, test } from "vitest";
import { linesOf, namesFor, sayAct, sayCorrection, sayReason } from "../../../client/ui/correction-words.ts";
import type { JournalRow } from "../../../server/contract/corrections.ts";
import { START } from "../../../client/model/state.ts";
import { toNetwork } from "../../../client/model/network.ts";
import type { Words } from "../../../client/i18n/words.ts";
import type { Corrections } from "../../../client/session/corrections.ts";
import { row } from "../row.ts";
import { SMALL } from "../small.ts";
import { en, fr } from "../words.ts";

const plain = (text: string): string => text.replaceAll(/\s/g, " ");
const namesOf = (rows: JournalRow[], told: Record<string, string> = {}, words: Words = fr) =>
  namesFor(
    { whole: toNetwork(SMALL), words, state: START, corrections: { names: () => told } as unknown as Corrections },
    rows,
  );

test("a correction of several columns lists what each becomes", () => {
  const both = row({ before: '{"name":"X","site":null}', after: '{"name":"Y","site":"Lille"}' });
  const said = (words: typeof fr) => plain(sayCorrection(both, words, namesOf([both])));
  expect(said(en)).toBe("“X” becomes “Y” and “X”, site: nothing → Lille");
  expect(said(fr)).toBe("« X » devient « Y » et « X », site : rien → Lille");
});

test("an id that becomes another of its kind is no change of kind", () => {
  const said = (id: string) => {
    const changed = row({ before: '{"name":"X"}', after: JSON.stringify({ id }) });
    return plain(sayCorrection(changed, fr, namesOf([changed])));
  };
  expect(said("organisation:y")).toBe("« X », identifiant : organisation:x → organisation:y");
  expect(said("person:x")).toContain("« X » est autre chose");
});

describe("what was corrected at once", () => {
  const [someone, project] = [
    "organisation:les-amis",
    SMALL.nodes.find(({ attributes }) => attributes.kind === "project")!,
  ];
  const added = [
    row({ id: "a-1of2", action: "add", subject: someone, after: '{"name":"Les Amis de l’Été"}' }),
    row({ id: "a-2of2", action: "add", subject: `${someone}|partners|${project.key}`, after: '{"mention":"amis"}' }),
  ];

  test("is one sentence with the names, whether the data hold them or not", () => {
    const said = plain(sayAct({ rows: added }, fr, namesOf(added)));
    expect(said).toBe(
      `Lien ajouté : Les Amis de l’Été, Partenariat, ${project.attributes.name} (ajouté en même temps : « Les Amis de l’Été »)`,
    );
    expect(linesOf(added, en, namesOf(added, {}, en)).split("\n")).toHaveLength(1);
  });

  test("says once that a link is removed that several places state", () => {
    const removed = ["p. 1", "p. 2"].map((record, i) =>
      row({ id: `b-${i + 1}of2`, action: "remove", subject: added[1]!.subject, before: JSON.stringify({ record }) }),
    );
    const told = { [someone]: "Les Amis (tables)" };
    expect(plain(sayAct({ rows: removed }, fr, namesOf(removed, told)))).toBe(
      `Lien retiré : Les Amis (tables), Partenariat, ${project.attributes.name}`,
    );
    expect(plain(sayAct({ rows: removed }, fr, namesOf(removed)))).toContain("les amis, Partenariat");
  });
});

test("a reason has names and words where the data have ids and columns", () => {
  const nameOf = namesOf([row({ subject: "person:bo", before: '{"name":"Bo Martin"}' })]);
  const said = (reason: Parameters<typeof sayReason>[0]) => plain(sayReason(reason, fr, nameOf));
  expect(said({ code: "missing", id: "person:bo" })).toBe("« Bo Martin » n’est pas, ou n’est plus, dans les données.");
  expect(said({ code: "changed", column: "name", found: '"Bo"', expected: "null" })).toBe(
    "nom vaut « Bo » dans les données, et non rien comme quand la correction a été faite.",
  );
  expect(said({ code: "changed", column: "group", found: '"tel:12-34"', expected: '"person:bo"' })).toMatch(
    /vaut « tel:12-34 » .* non « Bo Martin » /,
  );
  expect(said({ code: "missing", id: "person:bo|leads|project:coopter-2024-a-b" })).toMatch(
    /^« Bo Martin, .*, coopter 2024 a b »/,
  );
});
