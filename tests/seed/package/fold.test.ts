import fc from "fast-check";
import { expect, it, test } from "vitest";
import { fold } from "../../../seed/package/fold.ts";

test.each([
  ["L’Hôpital d'Évry", "l hopital d evry"],
  ["Œuvre, Ærø, Straße", "oeuvre aero strasse"],
  ["Łódź", "lodz"],
  ["Đà Nẵng", "da nang"],
  ["Iğdır, İzmir", "igdir izmir"],
  ["Þingvellir, Ðað", "thingvellir dad"],
  ["Tromsø", "tromso"],
  ["Mal\u00ADta, Ma\u200Blta", "malta malta"],
  ["서울 대학교", "서울 대학교"],
  ["東京大学", "東京大学"],
  ["مـكـتـبـة", "مكتبه"],
  ["ﬁn, Ⅻ, ①", "fin xii 1"],
])("%s is searched for as %s", (name, folded) => expect(fold(name)).toBe(folded));

it("folds what is folded no further", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { seed: 18, numRuns: 3000 },
  );
});
