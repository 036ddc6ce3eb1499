import { expect, test } from "vitest";
import { mailAddress } from "../../../client/model/mail-address.ts";

test("an address opens the message as it is written, or without its text where that is too long", () => {
  const { address, isWhole } = mailAddress("data@lys.example", "Corrections : Lys & co", "Bonjour,\n« a » = 50 %\n");
  expect(isWhole).toBe(true);
  const url = new URL(address);
  expect([url.pathname, url.searchParams.get("subject"), url.searchParams.get("body")]).toEqual([
    ...["data@lys.example", "Corrections : Lys & co", "Bonjour,\r\n« a » = 50 %\r\n"],
  ]);
  const long = mailAddress("data@lys.example", "Corrections", "é".repeat(1000));
  expect(long).toEqual({ address: "mailto:data@lys.example?subject=Corrections", isWhole: false });
});
