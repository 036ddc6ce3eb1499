import { signal } from "@preact/signals";
import { h } from "preact";
import { expect, test } from "vitest";
import { Links, PrintedWords } from "../../../client/evidence/sheet-parts.tsx";
import { Texts } from "../../../client/evidence/text-context.ts";
import { START } from "../../../client/model/state.ts";
import type { Corrections } from "../../../client/session/corrections.ts";
import type { FirstViewProps } from "../../../client/ui/view-props.ts";
import type { Outcome } from "../../../server/contract/corrections.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import type { Entity } from "../../../server/contract/entity.ts";
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

test("a link is said to be corrected where the correction is in force, not where the data had it or refused it", async () => {
  const end = { kind: "project", name: "P", otherNames: [], id: "project:p" };
  const link = { key: LINK, role: "partner_of", direction: "out", entity: end, evidence: [EVIDENCE], reviews: [] };
  const entity = { id: "organisation:a", name: "A", links: [link] } as unknown as Entity;
  const marked = (state: Outcome["state"]) => {
    const corrections = { rows: () => [ADDED], outcomes: () => [{ row: ADDED, state }] } as unknown as Corrections;
    const dataset = { attributes: [] } as unknown as Dataset;
    const props = { entity, state: START, words: fr, corrections, whole: stated(SMALL).network, dataset };
    return drawn(Links, props as unknown as FirstViewProps & { entity: Entity }, (place) =>
      place.ofName("cite").length > 0 ? place.ofClass("evidence-mark").length : undefined,
    );
  };
  expect([await marked("applied"), await marked("known"), await marked("refused")]).toEqual([1, 0, 0]);
});
