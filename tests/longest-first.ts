import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files of the tests that take minutes alone though their texts are short, as their paths end. */
const LONG = ["browser/memory.test.ts"];

/**
 * The order of files: the longest first, since one that begins last runs alone while every other core has nothing to
 * do. Vitest itself knows how long a file takes only where it ran before, and else goes by the length of its text.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((end) => moduleId.endsWith(end));
    return [...rest.filter(isLong), ...rest.filter((file) => !isLong(file))];
  }
}
