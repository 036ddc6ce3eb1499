import type { Words } from "../i18n/words.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Role } from "../../server/contract/shared.ts";
import { networkPlate } from "../figures/network-plate.ts";
import type { NetworkScene } from "../figures/network-scene.ts";
import { escapeXml as escape } from "../../server/contract/xml-escape.ts";
import { svgNumber as n } from "../figures/svg-element.ts";
import type { LegendGroup } from "../figures/plate.ts";
import { SOURCE_LANGUAGE, ROLES } from "../model/vocabulary.ts";

/** A view to read only, with everything that it says about itself. */
export interface Standalone {
  scene: NetworkScene;
  dataset: Pick<Dataset, "title" | "edition" | "version" | "citation" | "licence" | "sources">;
  title: string;
  /** What is shown, of how much, since which filter. */
  sentence: string;
  /** Where the page with all its means shows the same. */
  address: string;
  /** Said before all else, where something is amiss; "" otherwise. */
  warning: string;
  language: string;
  own: Words["standalone"];
}

/** What a page needs to stand alone: its script and style, and their hashes as a policy names them (`sha256-…`). */
export interface Assets {
  script: string;
  scriptHash: string;
  style: string;
  styleHash: string;
}

/** Width of the drawing in points: that of a page laid across. */
const WIDTH = 720;

/**
 * The view as HTML: drawing, legend, and every node with its links and the printed words behind each. Readable without
 * a script, which only ties drawing and list together. Every value is escaped.
 */
export function standaloneBody(page: Standalone): string {
  const { scene, dataset, own } = page;
  const plate = networkPlate(scene, WIDTH);
  const legend = plate.legend.map(drawGroup).join("");
  const notes = plate.notes.filter((note) => note !== "").map((note) => `<p>${escape(note)}</p>`);
  return [
    page.warning === "" ? "" : `<p class="standalone-warning" role="alert">${escape(page.warning)}</p>`,
    `<header><h1>${escape(page.title)}</h1><p>${escape(page.sentence)}</p></header>`,
    `<main><section class="standalone-drawing" aria-label="${escape(own.drawing)}">`,
    `<div class="standalone-tools" hidden><button type="button" data-zoom="in" aria-label="${escape(own.zoomIn)}">+</button>`,
    `<button type="button" data-zoom="out" aria-label="${escape(own.zoomOut)}">−</button>`,
    `<button type="button" data-zoom="all" aria-label="${escape(own.zoomAll)}">⤢</button></div>`,
    `<div role="group" aria-label="${escape(own.drawing)}"><svg class="standalone-picture" viewBox="0 0 ${n(plate.width)} ${n(plate.height)}" role="img" aria-label="${escape(`${page.title}. ${page.sentence}`)}">${plate.body}</svg></div>`,
    `<p class="standalone-hint">${escape(own.hint)}</p><dl class="standalone-legend">${legend}</dl>${notes.join("")}</section>`,
    `<section class="standalone-list" aria-label="${escape(own.list)}"><h2>${escape(own.list)}</h2>`,
    `<p data-search hidden><label>${escape(own.find)} <input type="search"></label> <span role="status" data-one="${escape(own.found.one)}" data-other="${escape(own.found.other)}"></span></p>`,
    `${listNodes(page)}</section></main>`,
    `<footer><p>${escape(own.source(dataset.citation))} ${escape(own.version(dataset.edition, dataset.version))}</p>`,
    `<p>${escape(dataset.licence)}</p><p>${escape(own.absence)}</p>`,
    `<p><a href="${escape(page.address)}" target="_blank" rel="noopener">${escape(own.whole)}</a></p></footer>`,
  ].join("");
}

/**
 * The view as one HTML file that opens from a disk, asks nobody for anything and could not: its policy allows its own
 * script and style by their hash, and nothing else.
 */
export function standalonePage(page: Standalone, { script, scriptHash, style, styleHash }: Assets): string {
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    `<!doctype html>\n<html lang="${escape(page.language)}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n`,
    `<title>${escape(page.title)}</title>\n<style>${style}</style>\n</head>\n`,
    `<body class="standalone-page">\n${standaloneBody(page)}\n<script>${script}</script>\n</body>\n</html>\n`,
  ].join("");
}

function drawGroup({ title, items }: LegendGroup): string {
  const signs = items.map(
    ({ sign, text }) => `<dd><svg viewBox="0 0 11 10" aria-hidden="true">${sign}</svg> ${escape(text)}</dd>`,
  );
  return `<div><dt>${escape(title)}</dt>${signs.join("")}</div>`;
}

/** Every node as a fold with its links; projects first, then by name. */
function listNodes({ scene, dataset, own, language }: Standalone): string {
  const { shown, nameOf, words } = scene;
  const index = new Map(
    shown
      .nodes()
      .toSorted()
      .map((id, place) => [id, place]),
  );
  const sources = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  const order = new Intl.Collator(language);
  const isProject = (id: string): number => Number(shown.getNodeAttribute(id, "kind") === "project");
  const ids = [...index.keys()].toSorted(
    (a, b) => isProject(b) - isProject(a) || order.compare(nameOf(a), nameOf(b)) || (a < b ? -1 : 1),
  );
  return ids
    .map((id) => {
      const { kind, region } = shown.getNodeAttributes(id);
      const links = ROLES.flatMap((role) => linksOf(scene, id, role, index, sources, own));
      const about = [words.kinds[kind].one, region?.name, words.sheet.links(links.length)].filter(Boolean);
      const inside = links.length > 0 ? `<ul>${links.join("")}</ul>` : `<p>${escape(own.alone)}</p>`;
      return `<details id="n-${index.get(id)}" data-of="${index.get(id)}"><summary><b>${escape(nameOf(id))}</b> <small>${escape(about.join(" · "))}</small></summary>${inside}</details>`;
    })
    .join("");
}

/** The links of a node by one role, each with its evidence. */
function linksOf(
  { shown, nameOf, words }: NetworkScene,
  id: string,
  role: Role,
  index: ReadonlyMap<string, number>,
  sources: ReadonlyMap<string, string>,
  own: Words["standalone"],
): string[] {
  return shown
    .edges(id)
    .toSorted()
    .filter((edge) => shown.getEdgeAttribute(edge, "role") === role)
    .map((edge) => {
      const other = shown.opposite(id, edge);
      const heading = words.roleHeading[role][shown.source(edge) === id ? "out" : "in"];
      const evidence = shown.getEdgeAttribute(edge, "evidence").map(({ mention, qualifier, source, lines, status }) => {
        const place = [
          sources.get(source) ?? source,
          lines ? words.sheet.lines(lines[0], lines[1]) : "",
          words.statuses[status],
        ].filter(Boolean);
        return `<q lang="${SOURCE_LANGUAGE}">${escape(mention)}</q>${qualifier ? ` <span lang="${SOURCE_LANGUAGE}">(${escape(qualifier)})</span>` : ""} <small>${escape(place.join(", "))}</small>`;
      });
      return `<li>${escape(own.role(heading))} <a href="#n-${index.get(other)}">${escape(nameOf(other))}</a><br>${evidence.join("<br>")}</li>`;
    });
}
