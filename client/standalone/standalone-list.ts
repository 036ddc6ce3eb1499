import { headingOf } from "../i18n/role-heading.ts";
import { pageIn } from "../evidence/own-columns.ts";
import { nameOrder } from "../model/name-order.ts";
import type { Evidence, Role } from "../../server/contract/shared.ts";
import { escapeXml as escape } from "../../server/contract/xml-escape.ts";
import { rolesOf } from "../model/network.ts";
import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import type { Standalone } from "./standalone-view.ts";

/** Every node as a fold with its links; projects first, then by name. */
export function listNodes(page: Standalone): string {
  const { scene, language } = page;
  const { shown, nameOf } = scene;
  const ids = shown.nodes().toSorted();
  const index = new Map(ids.map((id, place) => [id, place]));
  const inOrder = nameOrder(language);
  const isProject = (id: string): number => Number(shown.getNodeAttribute(id, "kind") === "project");
  return ids
    .toSorted((a, b) => isProject(b) - isProject(a) || inOrder(nameOf(a), nameOf(b)) || (a < b ? -1 : 1))
    .map((id) => nodeFold(page, id, index))
    .join("");
}

function nodeFold(page: Standalone, id: string, index: ReadonlyMap<string, number>): string {
  const { scene } = page;
  const { shown, nameOf, words } = scene;
  const { kind, region } = shown.getNodeAttributes(id);
  const roles = rolesOf(shown, shown.edges(id));
  const links = roles.flatMap((role) => linksOf(page, id, role, index));
  const about = [words.kinds[kind].one, region?.name, words.sheet.links(links.length)].filter(Boolean);
  const place = index.get(id);
  return [
    `<details id="n-${place}" data-of="${place}">`,
    `<summary><b>${escape(nameOf(id))}</b> <small>${escape(about.join(" · "))}</small></summary>`,
    links.length > 0 ? `<ul>${links.join("")}</ul>` : `<p>${escape(words.standalone.alone)}</p>`,
    `</details>`,
  ].join("");
}

/** The links of a node by one role, each with its evidence. */
function linksOf(page: Standalone, id: string, role: Role, index: ReadonlyMap<string, number>): string[] {
  const { scene } = page;
  const { shown, nameOf, words } = scene;
  return shown
    .edges(id)
    .toSorted()
    .filter((edge) => shown.getEdgeAttribute(edge, "role") === role)
    .map((edge) => {
      const [source, target] = shown.extremities(edge);
      const other = source === id ? target : source;
      const heading = headingOf(role, source === id ? "out" : "in", words);
      const link = `<a href="#n-${index.get(other)}">${escape(nameOf(other))}</a>`;
      const evidence = page.evidenceOf(edge).map((entry) => quote(page, entry));
      return `<li>${escape(words.standalone.role(heading))} ${link}<br>${evidence.join("<br>")}</li>`;
    });
}

/** The printed words that state a link, and where they stand. */
function quote({ scene, dataset }: Standalone, entry: Evidence): string {
  const { mention, qualifier, source, lines, record, status } = entry;
  const { words } = scene;
  const title = dataset.sources.find(({ id }) => id === source)?.title ?? source;
  const page = pageIn(entry);
  const place = [
    ...[title, page === null ? "" : words.sheet.page(page), lines ? words.sheet.lines(lines[0], lines[1]) : ""],
    ...[record, words.statuses[status]],
  ].filter(Boolean);
  return [
    `<q lang="${SOURCE_LANGUAGE}">${escape(mention)}</q>`,
    qualifier ? ` <span lang="${SOURCE_LANGUAGE}">(${escape(qualifier)})</span>` : "",
    ` <small>${escape(place.join(", "))}</small>`,
  ].join("");
}
