import { signal } from "@preact/signals";
import { h } from "preact";
import { expect, test } from "vitest";
import { PrintedWords } from "../../../client/evidence/sheet-parts.tsx";
import { Texts } from "../../../client/evidence/text-context.ts";
import { START } from "../../../client/model/state.ts";
import type { Corrections } from "../../../client/session/corrections.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import type { Evidence } from "../../../server/contract/shared.ts";
import { drawn } from "../drawn.ts";
import { row } from "../row.ts";
import { SMALL } from "../small.ts";
import { stated } from "../stated.ts";
import { en, fr } from "../words.ts";

const LINK = "organisation:a|partner_of|project:p";
const ADDED = row({ action: "add", subject: LINK, after: '{"mention":"A","reference":"talk","status":"reviewed"}' });
const EVIDENCE: Evidence = {
  ...{ mention: "A", qualifier: null, group: null, source: "talk", section: null, lines: null, status: "reviewed" },
};

test("a link that the reader added is not said to be reviewed, unless it is shown without the correction", async () => {
  const said = (words: typeof fr, corrected: boolean) => {
    const corrections = { rows: () => [ADDED], outcomes: () => [] } as unknown as Corrections;
    const value = {
      texts: signal(null),
      stated: stated(SMALL),
      correcting: { state: { ...START, corrected }, corrections },
    };
    const dataset = { attributes: [] } as unknown as Dataset;
    const Page = () =>
      h(Texts.Provider, { value }, h(PrintedWords, { evidence: [EVIDENCE], links: [LINK], words, dataset }));
    return drawn(Page, {}, (place) => place.ofName("cite")[0]?.textContent);
  };
  expect([await said(fr, true), await said(en, true)]).toEqual(["talk · ajouté par vous", "talk · added by you"]);
  expect(await said(fr, false)).toBe("talk · relu et tranché");
});
