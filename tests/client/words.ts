import { words as rawEn } from "../../client/i18n/en/words.ts";
import { words as rawFr } from "../../client/i18n/fr/words.ts";
import { wordsOf } from "../../client/i18n/of-dataset.ts";
import { packagesAt } from "../../seed/commands/folder.ts";
import type { Dataset } from "../../seed/package/schema.ts";
import type { Dataset as Described } from "../../server/contract/dataset.ts";
import { buildNetwork } from "../../server/network/build.ts";

/** What `/api/dataset` says of packages, without drawing them. */
export const described = (packages: Dataset[]): Described =>
  buildNetwork(packages, (entities) => new Map([...entities.keys()].map((id) => [id, { x: 0, y: 0 }]))).dataset;

/** What `/api/dataset` says of the booklet. */
export const booklet = described(packagesAt(["seed/dataset"]));

/** The words of the page about the booklet's dataset, in each language. */
export const [fr, en] = [wordsOf(rawFr, booklet), wordsOf(rawEn, booklet)];
