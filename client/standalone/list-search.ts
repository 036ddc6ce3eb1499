import { fold as plain } from "../../server/contract/fold.ts";

/** What is typed in the search leaves the folds whose names hold it. */
export function startListSearch(root: ParentNode, folds: readonly HTMLDetailsElement[]): void {
  const field = root.querySelector<HTMLInputElement>("[data-search] input");
  const status = root.querySelector<HTMLElement>("[data-search] [role=status]");
  field?.addEventListener("input", () => {
    const wanted = plain(field.value);
    for (const fold of folds) fold.hidden = !plain(fold.querySelector("summary")!.textContent).includes(wanted);
    const found = folds.filter(({ hidden }) => !hidden).length;
    if (status) status.textContent = wanted === "" ? "" : said(found, status.dataset);
  });
}

/** How many were found, in the language of the page: `one` and `other` are the forms of the noun. */
function said(found: number, { one, other }: DOMStringMap): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(found) === "one" ? one : other;
  return `${new Intl.NumberFormat(lang).format(found)} ${form}`;
}
