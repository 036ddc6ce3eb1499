import { describe, expect, test } from "vitest";
import { agreementOf, type Judged } from "../../../seed/corrections/agreement.ts";

const judged = (a: string, b: string): Judged[] => {
  const second = b.split(" ");
  return a.split(" ").map((value, i) => [value, second[i]!] as const);
};

/** 500 units that two readers judge alike in about three cases of four, by a linear congruence, for other programs too. */
function many(): Judged[] {
  let state = 7;
  const next = () => (state = Number((BigInt(state) * 1103515245n + 12345n) % 2n ** 31n)) >> 8;
  return Array.from({ length: 500 }, () => {
    const a = next() % 5;
    const b = next() % 10 < 7 ? a : next() % 5;
    return [String(a), String(b)];
  });
}

// The figures are those of scikit-learn 1.9.1 (cohen_kappa_score) and krippendorff 0.9.0 (alpha, nominal).
describe("agreement of two readers", () => {
  test.each([
    [
      "yes or no",
      judged("yes yes no yes no no yes no yes yes no no", "yes no no yes no yes yes no yes yes no no"),
      0.6666666666666667,
      0.6805555555555556,
    ],
    [
      "several values",
      judged("SCIC Association SARL SCIC Association SCIC SARL none", "SCIC Association SCIC SCIC none SCIC SARL none"),
      0.6521739130434783,
      0.6666666666666667,
    ],
    ["one who says the same always", judged("a a a a a a a a a b", "a a a a a a a a a a"), 0, 0],
    ["many units", many(), 0.7049099975492525, 0.7049638218900716],
  ])("%s: kappa and alpha are those of other programs", (_, units, kappa, alpha) => {
    const found = agreementOf(units);
    expect(found.units).toBe(units.length);
    expect(found.percent).toBe(units.filter(([a, b]) => a === b).length / units.length);
    expect(found.kappa!.value).toBeCloseTo(kappa, 12);
    expect(found.alpha!.value).toBeCloseTo(alpha, 12);
  });

  test("intervals hold the value, are the same each time, and narrow with the number of units", () => {
    const wide = agreementOf(many().slice(0, 60));
    const narrow = agreementOf(many());
    expect(agreementOf(many())).toEqual(narrow);
    for (const measure of ["kappa", "alpha"] as const) {
      const width = ({ value, interval }: NonNullable<(typeof wide)["kappa"]>) => {
        expect(interval![0]).toBeLessThan(value);
        expect(interval![1]).toBeGreaterThan(value);
        return interval![1] - interval![0];
      };
      expect(width(narrow[measure]!)).toBeLessThan(width(wide[measure]!) / 2);
    }
    // The standard error of kappa for these 500 units is 0.0235 (Fleiss, Cohen and Everitt 1969).
    expect(narrow.kappa!.interval![1] - narrow.kappa!.interval![0]).toBeCloseTo(2 * 1.96 * 0.0235, 1);
  });

  test("has no value where there is nothing to disagree about", () => {
    expect(agreementOf([])).toEqual({ units: 0, percent: null, kappa: null, alpha: null });
    expect(agreementOf(judged("a a", "a a"))).toEqual({ units: 2, percent: 1, kappa: null, alpha: null });
    expect(agreementOf(judged("a b", "a b"))).toMatchObject({ kappa: { value: 1, interval: null } });
  });
});
