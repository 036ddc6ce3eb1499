import { describeReview, reviewCodes } from "../codes/codes.ts";
import { officialList } from "../codes/official-list.ts";
import { run } from "./command.ts";
import { OWN_PACKAGE, packagesAt } from "./folder.ts";
import { readOfficial } from "./official-files.ts";

/**
 * `npm run --silent seed:codes [-- DIR …]`: holds the territories of packages against the official list; 1 where they
 * differ.
 */
function main(): void {
  const dirs = process.argv.slice(2);
  const official = officialList(readOfficial);
  for (const dataset of packagesAt(dirs.length > 0 ? dirs : [OWN_PACKAGE])) {
    const review = reviewCodes(dataset, official);
    console.log(`${dataset.package.title} (${dataset.package.name})\n${describeReview(review)}`);
    if (review.faults.length > 0) process.exitCode = 1;
  }
}

await run(main);
