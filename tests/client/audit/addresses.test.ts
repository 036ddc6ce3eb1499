import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Caption } from "../../../client/app/caption.tsx";
import { LAZY_VIEWS } from "../../../client/app/views.tsx";
import { kCore } from "../../../client/model/cores.ts";
import { withoutNodes } from "../../../client/model/network.ts";
import { BLANK } from "../../../client/model/notebook.ts";
import { fromAddress } from "../../../client/session/address.ts";
import { openApi, type Api } from "../../../client/session/api.ts";
import { load } from "../../../client/session/loading.ts";
import type { ViewProps } from "../../../client/ui/view-props.ts";
import { REAL, serve } from "../../server/http/serve.ts";
import { drawn } from "../drawn.ts";
import { en, fr } from "../words.ts";
import { NAMES } from "./counted-network.ts";
import { conditions, foot, headline } from "./expected.ts";
import { type Asked, randomAddresses } from "./random-addresses.ts";

/** Five rounds of all views and questions. */
const MANY = 65;
/** A view is drawn whole when nothing was asked in so many looks one after the other. */
const QUIET = 3;

let app: FastifyInstance;
let api: Api;
let awaited = 0;
beforeAll(async () => {
  app = await serve(REAL);
  const { ask, ...others } = openApi({
    server: null,
    get: async (address) => {
      const { statusCode, rawPayload, headers } = await app.inject(`/api/${address}`);
      const type = { "content-type": String(headers["content-type"]) };
      return new Response(new Uint8Array(rawPayload), { status: statusCode, headers: type });
    },
  });
  api = {
    ...others,
    ask: (path, parameters) => {
      awaited += 1;
      return ask<never>(path, parameters).finally(() => (awaited -= 1));
    },
  };
});
afterAll(() => app.close());

describe(`of ${MANY} random addresses, figures and conditions are those that tables and address give`, () => {
  test.each(randomAddresses(MANY, 20_261_127))("$address", async (asked) => {
    const page = await said(asked);
    expect(figures(page.what), page.what).toEqual(foot(asked));
    const expected = headline(asked);
    if (expected === null) return;
    if (expected === "few") return expect(page.headline).toMatch(/[Aa]u moins deux|[Aa]t least two/);
    if (expected === "nobody") return expect(page.headline).toMatch(/^(Personne|Nobody) /);
    const names = ["paths.from", "paths.to"].flatMap((end) => NAMES.get(asked.options[end]!) ?? []);
    if (asked.view !== "bridges") expect(figures(page.headline, names), page.headline).toEqual(expected);
    expect(page.under.split(" · ").filter(Boolean), page.under).toHaveLength(conditions(asked));
  });
});

/** What the page says at an address: the headline, what it was found under, and what the foot counts. */
async function said({ address }: Asked): Promise<{ under: string; headline: string; what: string }> {
  const state = fromAddress(address);
  const { whole, cut, dataset, evidence } = await load(api, state);
  await evidence.load();
  const shown = kCore(withoutNodes(cut, state.hidden, state.collapsed), state.core);
  // Of what the browser keeps a view reads notes and corrections alone.
  const corrections = { rows: () => [], outcomes: () => [] };
  const kept = { notebook: { notebook: { value: BLANK } }, corrections } as unknown as ViewProps;
  const words = state.language === "fr" ? fr : en;
  const view = { state, act: () => {}, words, api, whole, shown, uncored: shown, dataset, evidence };
  const props: ViewProps = { ...kept, ...view };
  const what = await drawn(Caption, { ...props, behind: false }, (place) => place.ofName("strong")[0]?.textContent);
  if (state.view === "network") return { under: "", headline: "", what };
  const { View } = await LAZY_VIEWS[state.view]();
  let quiet = 0;
  const finding = await drawn(View, props, (place) => {
    quiet = awaited === 0 ? quiet + 1 : 0;
    return quiet < QUIET ? undefined : place.ofClass("ui-finding")[0];
  });
  const under = finding.ofClass("ui-under")[0]?.textContent ?? "";
  return { under, headline: finding.textContent.slice(under.length), what };
}

/** The figures of a sentence but those of names in it; a level of significance is none of what was counted. */
function figures(text: string, names: readonly string[] = []): number[] {
  const plain = names.reduce((left, name) => left.replaceAll(name, ""), text).replace(/\d+\s?%/, "");
  return (plain.match(/\d[\d\u202f,]*/g) ?? []).map((figure) => Number(figure.replaceAll(/[\u202f,]/g, "")));
}
