import { createHash } from "node:crypto";
import { signal } from "@preact/signals";
import { h } from "preact";
import { expect, test } from "vitest";
import { View, type PassageProps } from "../../../client/evidence/passage-beside.tsx";
import { pdfText } from "../../../client/model/pdf-text.ts";
import { keyOf, type SourceTexts } from "../../../client/session/source-texts.ts";
import { drawn } from "../drawn.ts";
import { SMALL } from "../small.ts";
import { stated } from "../stated.ts";
import { fr } from "../words.ts";

const PDF = new Blob(["the bytes of a document"]);
const HASH = createHash("sha256").update("the bytes of a document").digest("hex");

test("of a copy whose hash is not there yet nothing is said, and then whether it is the file that was read", async () => {
  const said = async (id: string) => {
    const source = { id, title: "T" } as PassageProps["source"];
    const kept = signal(new Map([[keyOf(source), { name: "a.pdf", text: pdfText([]), pdf: PDF }]]));
    const texts = { load: () => {}, kept, reading: signal(null), pdfOf: () => Promise.reject(new Error("not drawn")) };
    const props = { texts: signal(texts as unknown as SourceTexts), stated: stated(SMALL), source, words: fr };
    const seen: string[] = [];
    const Page = () => h(View, { ...props, mention: "A", lines: [1, 2] });
    return drawn(Page, {}, (place) => {
      const text = place.ofClass("ui-hint")[0]?.textContent ?? "";
      seen.push(text.trim());
      return text.includes("mention") ? [seen.find((one) => one !== ""), text] : undefined;
    });
  };
  const [first, last] = await said(`document-${HASH.slice(0, 16)}`);
  expect(first).toBe("a.pdf.");
  expect(last).toContain("c’est le fichier qui a été lu");
  const [other] = await said("booklet");
  expect(other).not.toContain("le fichier qui a été lu");
});
