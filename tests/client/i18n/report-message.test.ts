import { expect, test } from "vitest";
import { words as en } from "../../../client/i18n/en/words.ts";
import { words as fr } from "../../../client/i18n/fr/words.ts";

test("a message about corrections says which version it names, and of one that it is one", () => {
  const say = (words: typeof fr, isCorrected: boolean, n: number) =>
    words.corrections.message("Partenaires", "05a2807b470d", isCorrected, n, "- a").replaceAll(/\s+/g, " ");
  expect(say(fr, true, 2)).toContain("elles en font la version 05a2807b470d.");
  expect(say(fr, true, 1)).toContain("Elle est dans le fichier joint");
  expect(say(fr, true, 1)).toContain("Appliquée aux données d’où je pars, elle en fait la version 05a2807b470d.");
  expect(say(fr, false, 2)).toContain("« Partenaires » (version 05a2807b470d). Elles sont dans le fichier joint");
  expect(say(en, true, 1)).toContain("it makes version 05a2807b470d of them");
  expect(say(en, true, 2)).toContain("they make version 05a2807b470d of them");
  expect(say(en, false, 1)).toContain("“Partenaires” (version 05a2807b470d). It is in the attached file");
});
