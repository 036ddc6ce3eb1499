import { useEffect, useState } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Translations } from "../../server/contract/i18n/languages.ts";
import { type AgreementStated, isAbout } from "../model/comparison.ts";

/** What is stated of the comparison that this browser keeps, where it is about these data; null where none is. */
export function useAgreement({ packages }: Pick<Dataset, "packages">): AgreementStated | null {
  const [stated, setStated] = useState<AgreementStated | null>(null);
  useEffect(() => {
    import("../session/comparison-store.ts")
      .then(({ openComparisonStore }) => openComparisonStore().stated())
      .then(setStated, () => undefined);
  }, []);
  return stated !== null && isAbout(stated, packages) ? stated : null;
}

/** The same as sentences for the methods; what puts them into words comes where there is one. */
export function useAgreementMethods(dataset: Pick<Dataset, "packages" | "roles" | "vocabulary">): Translations | null {
  const stated = useAgreement(dataset);
  const [methods, setMethods] = useState<Translations | null>(null);
  useEffect(() => {
    if (stated === null) return;
    import("./agreement.ts").then(
      ({ agreementMethods }) => setMethods(agreementMethods(stated, dataset)),
      () => undefined,
    );
  }, [stated]);
  // Those of other data, which were seen before, are none of these.
  return stated === null ? null : methods;
}
