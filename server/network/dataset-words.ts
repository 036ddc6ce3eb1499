import type { Methods, Terms, Vocabulary } from "../../seed/package/dataset-words.ts";
import type { Dataset } from "../../seed/package/schema.ts";

/**
 * What packages loaded together say of themselves: of `vocabulary`, each word that all of them have alike; of
 * `methods`, the sentences of each, one after the other. Nothing where nothing is said.
 */
export function datasetWords(packages: readonly Dataset["package"][]): { vocabulary?: Vocabulary; methods?: Methods } {
  const all = packages.map(({ vocabulary }) => vocabulary ?? {});
  const vocabulary: Vocabulary = { ...shared(all, "apart") };
  const methods: Methods = {};
  for (const language of ["fr", "en"] as const) {
    const terms = all.map((one) => one[language] ?? {});
    const names = Object.keys(terms[0] ?? {}) as (keyof Terms)[];
    const common: Terms = Object.assign({}, ...names.map((name) => shared(terms, name)));
    if (Object.keys(common).length > 0) vocabulary[language] = common;
    const said = [...new Set(packages.flatMap((one) => one.methods?.[language] ?? []))];
    if (said.length > 0) methods[language] = said.join(" ");
  }
  return {
    ...(Object.keys(vocabulary).length > 0 && { vocabulary }),
    ...(Object.keys(methods).length > 0 && { methods }),
  };
}

/** A field with its value where all have it alike. */
function shared<T extends object, Name extends keyof T>(all: readonly T[], name: Name): Partial<Pick<T, Name>> {
  const [first] = all;
  const value = first?.[name];
  const isAlike = all.every((one) => JSON.stringify(one[name]) === JSON.stringify(value));
  return value !== undefined && isAlike ? ({ [name]: value } as Partial<Pick<T, Name>>) : {};
}
