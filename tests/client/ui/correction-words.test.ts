import { expect, test } from "vitest";
import { sayCorrection } from "../../../client/ui/correction-words.ts";
import type { JournalRow } from "../../../server/contract/corrections.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { SMALL } from "../small.ts";
import { en, fr } from "../words.ts";

test("a correction of several columns lists what each becomes", () => {
  const row: JournalRow = {
    ...{ id: "1", action: "change", subject: "organisation:x", reason: "", author: "AM", day: "2026-11-27" },
    ...{ before: '{"name":"X","site":null}', after: '{"name":"Y","site":"Lille"}', evidence: null },
  };
  const said = (words: typeof fr) => sayCorrection(row, words, toNetwork(SMALL)).replaceAll(/\s/g, " ");
  expect(said(en)).toBe("“X” becomes “Y” and “X”, site: nothing → Lille");
  expect(said(fr)).toBe("« X » devient « Y » et « X », site : rien → Lille");
});
