import { escapeXml as escape } from "../../server/contract/xml-escape.ts";
import { networkPlate } from "../figures/network-plate.ts";
import type { LegendGroup } from "../figures/plate.ts";
import { svgNumber as n } from "../figures/svg-element.ts";
import { listNodes } from "./standalone-list.ts";
import type { Assets, Standalone } from "./standalone-view.ts";

/** Width of the drawing in points: that of a page laid across. */
const WIDTH = 720;

/**
 * The view as HTML: drawing, legend, and every node with its links and the printed words behind each. Readable without
 * a script, which only ties drawing and list together. Every value is escaped.
 */
export function standaloneBody(page: Standalone): string {
  const { title, sentence, warning } = page;
  return [
    warning === "" ? "" : `<p class="standalone-warning" role="alert">${escape(warning)}</p>`,
    `<header><h1>${escape(title)}</h1><p>${escape(sentence)}</p></header>`,
    `<main>${drawingSection(page)}${listSection(page)}</main>`,
    footer(page),
  ].join("");
}

/**
 * The view as one HTML file that opens from a disk, asks nobody for anything and could not: its policy allows its own
 * script and style by their hash, and nothing else.
 */
export function standalonePage(page: Standalone, { script, scriptHash, style, styleHash }: Assets): string {
  const policy = [
    `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}';`,
    `base-uri 'none'; form-action 'none'`,
  ].join(" ");
  return [
    `<!doctype html>\n<html lang="${escape(page.language)}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n`,
    `<meta name="referrer" content="no-referrer">\n`,
    `<title>${escape(page.title)}</title>\n<style>${style}</style>\n</head>\n`,
    `<body class="standalone-page">\n${standaloneBody(page)}\n<script>${script}</script>\n</body>\n</html>\n`,
  ].join("");
}

/** The drawing with the buttons that move it, its legend and its notes. */
function drawingSection({ scene, title, sentence }: Standalone): string {
  const { words } = scene;
  const { width, height, body, legend, notes } = networkPlate(scene, WIDTH);
  const label = escape(`${title}. ${sentence}`);
  return [
    `<section class="standalone-drawing" aria-label="${escape(words.standalone.drawing)}">`,
    `<div class="standalone-tools" hidden>`,
    zoomButton("in", words.standalone.zoomIn, "+"),
    zoomButton("out", words.standalone.zoomOut, "−"),
    zoomButton("all", words.standalone.zoomAll, "⤢"),
    `</div>`,
    `<div role="group" aria-label="${escape(words.standalone.drawing)}">`,
    `<svg class="standalone-picture" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-label="${label}">`,
    `${body}</svg>`,
    `</div>`,
    `<p class="standalone-hint">${escape(words.standalone.hint)}</p>`,
    `<dl class="standalone-legend">${legend.map(legendGroup).join("")}</dl>`,
    ...notes.filter((note) => note !== "").map((note) => `<p>${escape(note)}</p>`),
    `</section>`,
  ].join("");
}

const zoomButton = (how: "in" | "out" | "all", label: string, sign: string): string =>
  `<button type="button" data-zoom="${how}" aria-label="${escape(label)}">${sign}</button>`;

function legendGroup({ title, items }: LegendGroup): string {
  const signs = items.map(
    ({ sign, text }) => `<dd><svg viewBox="0 0 11 10" aria-hidden="true">${sign}</svg> ${escape(text)}</dd>`,
  );
  return `<div><dt>${escape(title)}</dt>${signs.join("")}</div>`;
}

/** The list of everything, with a search that a script brings to life. */
function listSection(page: Standalone): string {
  const { words } = page.scene;
  const forms = `data-one="${escape(words.standalone.found.one)}" data-other="${escape(words.standalone.found.other)}"`;
  return [
    `<section class="standalone-list" aria-label="${escape(words.standalone.list)}"><h2>${escape(words.standalone.list)}</h2>`,
    `<p data-search hidden><label>${escape(words.standalone.find)} <input type="search"></label>`,
    ` <span role="status" ${forms}></span></p>`,
    listNodes(page),
    `</section>`,
  ].join("");
}

function footer({ dataset, address, scene }: Standalone): string {
  const { words } = scene;
  const { citation, edition, version, licence } = dataset;
  return [
    `<footer><p>${escape(words.standalone.source(citation))} ${escape(words.standalone.version(edition, version))}</p>`,
    `<p>${escape(licence)}</p><p>${escape(words.standalone.absence)}</p>`,
    address === null
      ? ""
      : `<p><a href="${escape(address)}" target="_blank" rel="noopener">${escape(words.standalone.whole)}</a></p>`,
    `</footer>`,
  ].join("");
}
