import { fileURLToPath } from "node:url";
import { describeReview, reviewCodes } from "../codes/codes.ts";
import { PackageFaults } from "../package/faults.ts";
import { packagesAt } from "./folder.ts";
import { officialList } from "../codes/official-list.ts";
import { readOfficial } from "./official-files.ts";

/**
 * `npm run --silent seed:codes [-- DIR …]`: holds the territories of packages against the official list; 1 where they
 * differ.
 */
const dirs = process.argv.slice(2);
const named = dirs.length > 0 ? dirs : [fileURLToPath(new URL("../../../seed/dataset", import.meta.url))];
try {
  const official = officialList(readOfficial);
  for (const dataset of packagesAt(named)) {
    const review = reviewCodes(dataset, official);
    console.log(`${dataset.package.title} (${dataset.package.name})\n${describeReview(review)}`);
    if (review.faults.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof PackageFaults ? error.message : error);
  process.exitCode = 1;
}
