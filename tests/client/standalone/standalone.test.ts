import { describe, expect, test } from "vitest";
import { evidenceIn } from "../../../client/model/late-evidence.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { standalonePage } from "../../../client/standalone/standalone.ts";
import type { Assets } from "../../../client/standalone/standalone-view.ts";
import { standaloneOf } from "../../../client/standalone/from-view.ts";
import { START } from "../../../client/model/state.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import { NASTY_NAMES } from "../../server/exports/nasty.ts";
import { edge, graph, node, SMALL } from "../small.ts";
import { en, fr } from "../words.ts";

const ASSETS: Assets = { script: "S", scriptHash: "sha256-s", style: "T", styleHash: "sha256-t" };
const DATASET = {
  title: "Small",
  edition: "2024",
  version: "0123456789ab",
  citation: "Somebody (2024).",
  licence: "CC0",
  sources: [{ id: "booklet", title: "The <booklet>", url: null, licence: null, citation: "" }],
} as unknown as Dataset;

function page(answer = SMALL, language: "fr" | "en" = "fr", version: string | null = null): string {
  const shown = toNetwork(answer);
  const state = { ...START, language };
  const view = {
    state,
    words: language === "fr" ? fr : en,
    whole: shown,
    shown,
    dataset: DATASET,
    evidenceOf: evidenceIn(answer),
  };
  return standalonePage(standaloneOf(view, "https://a.example/?x=1&y=2", version), ASSETS);
}

describe("a page that stands alone", () => {
  test("holds every node, its links and what states them, its source and the way back", () => {
    const html = page();
    for (const { key } of SMALL.nodes) expect(html).toContain(`<b>${key.split(":")[1]}</b>`);
    expect(html.match(/<details /g)).toHaveLength(SMALL.nodes.length);
    // Each link stands at both its ends, with its printed words, their source and lines.
    expect(html.match(/<li>/g)).toHaveLength(2 * SMALL.edges.length);
    expect(
      html.match(/<q lang="fr">person:coach<\/q> <small>The &lt;booklet&gt;, l. 1–2, imprimé tel quel<\/small>/g),
    ).toHaveLength(4);
    expect(html).toContain("Source\u202f: Somebody (2024). Édition 2024, données 0123456789ab");
    expect(html).toContain('<a href="https://a.example/?x=1&amp;y=2"');
    expect(page(SMALL, "en")).toContain("<b>Food</b>");
  });

  test("leads from every link to a node that is there", () => {
    const html = page();
    const ids = new Set([...html.matchAll(/ id="(n-\d+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#(n-\d+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(2 * SMALL.edges.length);
    for (const target of targets) expect(ids).toContain(target);
  });

  test("allows its own script and style by hash, and nothing else", () => {
    const html = page();
    expect(html).toContain(
      "content=\"default-src 'none'; script-src 'sha256-s'; style-src 'sha256-t'; base-uri 'none'; form-action 'none'\"",
    );
    expect(html).not.toMatch(/ (src|srcset|style|on\w+)=|@import|<link|<img|<iframe/);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html.match(/<style>/g)).toHaveLength(1);
  });

  test("escapes names and words that would break out", () => {
    const names = [...NASTY_NAMES, "</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>'];
    const nasty = graph(
      [node("project:p"), ...names.map((name, i) => node(`organisation:o${i}`, { name, x: i, y: i }))],
      names.map((name, i) => {
        const link = edge(`organisation:o${i}`, "partners", "project:p");
        link.attributes.evidence[0]!.mention = name;
        return link;
      }),
    );
    const html = page(nasty);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<fils>/);
    expect(html).toContain("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  test("is the same file for the same view, and says when its data are others", () => {
    const turned = { ...SMALL, nodes: SMALL.nodes.toReversed(), edges: SMALL.edges.toReversed() };
    expect(page(turned)).toBe(page());
    expect(page()).not.toContain('class="warning"');
    expect(page(SMALL, "fr", "0123456789ab")).not.toContain('class="warning"');
    expect(page(SMALL, "fr", "ffffffffffff")).toContain("autre version des données (ffffffffffff)");
  });
});
