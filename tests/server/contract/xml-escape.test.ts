import { expect, test } from "vitest";
import { create } from "xmlbuilder2";
import { escapeXml } from "../../../server/contract/xml-escape.ts";
import { NASTY_NAMES } from "../exports/nasty.ts";

test("what is escaped is read back as it was, as an attribute and as text", () => {
  for (const name of NASTY_NAMES) {
    const held = name.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
    const read = create(`<a b="${escapeXml(name)}">${escapeXml(name)}</a>`).root().node as unknown as Element;
    expect(read.getAttribute("b")).toBe(held);
    expect(read.textContent).toBe(held);
  }
});

test("what needs no escape stays as it is", () => {
  for (const text of ["", "L'Hôpital – « d’Évry »", "🌱 עברית"]) expect(escapeXml(text)).toBe(text);
});
