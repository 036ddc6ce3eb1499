import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { withFigures } from "../../../client/take-away/pack.ts";

test("figures join what a pack holds, the same bytes whenever it is made", () => {
  const pack = (mtime: string) => zipSync({ "a.csv": strToU8("é;1") }, { mtime });
  const whole = withFigures(pack("1990-01-01T00:00:00"), { map: "<svg>é</svg>" });
  const files = unzipSync(whole);
  expect(Object.keys(files)).toEqual(["a.csv", "figures/map.svg"]);
  expect(Object.values(files).map((file) => strFromU8(file))).toEqual(["é;1", "<svg>é</svg>"]);
  expect(withFigures(pack("2020-05-05T05:05:05"), { map: "<svg>é</svg>" })).toEqual(whole);
});
