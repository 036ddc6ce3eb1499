import { expect, test } from "vitest";
import { words as en } from "../../../client/i18n/en/words.ts";
import { words as fr } from "../../../client/i18n/fr/words.ts";

test("a message about corrections names the data without them and with them, and says of one that it is one", () => {
  const versions = { without: "05a2807b470d", with: "1b66f0cc93aa" };
  const say = (words: typeof fr, n: number, known = true) =>
    words.corrections.message("Partenaires", known ? versions : null, n, "- a").replaceAll(/\s+/g, " ");
  expect(say(fr, 2)).toContain(
    "« Partenaires » (version 05a2807b470d, celle des données sans elles). Elles sont dans le fichier joint",
  );
  expect(say(fr, 2)).toContain("Appliquées, elles en font la version 1b66f0cc93aa.");
  expect(say(fr, 1)).toContain("Appliquée, elle en fait la version 1b66f0cc93aa.");
  expect(say(fr, 1, false)).toContain("« Partenaires ». Elle est dans le fichier joint");
  expect(say(fr, 1, false)).not.toContain("version");
  expect(say(en, 1)).toContain("“Partenaires” (version 05a2807b470d, that of the data without it). It is in");
  expect(say(en, 2)).toContain("Applied, they make version 1b66f0cc93aa of them.");
});
