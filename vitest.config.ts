import {defineConfig} from "vitest/config";
import {BaseSequencer, type TestSpecification} from "vitest/node";

/** Files that take minutes begin first, else one core waits while the other ends them. */
const LONG = ["links", "pages", "english"].map((name) => `/browser/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({moduleId}: TestSpecification): boolean => LONG.some((end) => moduleId.endsWith(end));
    return (await super.sort(files)).toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

export default defineConfig({
  test: {
    reporters: ["default", "./test/reporter.ts"],
    sequence: {sequencer: LongestFirst},
    projects: [
      {
        // One load of the modules serves all files of a worker: no test alters them, and loading them anew took half of the time.
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/serve.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page waits more than it works; more than two at once, and pictures are drawn late.
          maxWorkers: 2,
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
});
