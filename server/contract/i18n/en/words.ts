import type { ExportWords } from "../export-words.ts";
import { agreement } from "./agreement.ts";
import { attributes } from "./attributes.ts";
import { citation } from "./citation.ts";
import { columns } from "./columns.ts";
import { conditions } from "./conditions.ts";
import { deposit } from "./deposit.ts";
import { filter } from "./filter.ts";
import { methods } from "./methods.ts";
import { pack } from "./pack.ts";
import { pseudonyms } from "./pseudonyms.ts";
import { tables } from "./tables.ts";
import { weights } from "./weights.ts";
import { count, list, number } from "./numbers.ts";
import { entity, kinds, link, roleNouns, roles, roleSynonyms, statuses } from "./vocabulary.ts";

/** Every text of exports and citations in English. */
export const words: ExportWords = {
  count,
  list,
  number,
  entity,
  kinds,
  link,
  roleNouns,
  roles,
  roleSynonyms,
  statuses,
  agreement,
  attributes,
  citation,
  columns,
  conditions,
  deposit,
  filter,
  methods,
  pack,
  pseudonyms,
  tables,
  weights,
};
