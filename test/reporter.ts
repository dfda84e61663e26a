import type {Reporter, TestModule} from "vitest/node";

/** Closes a run with one plain line that any machine can read: `N passed, N failed, N skipped`. */
export default class PlainTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = {passed: 0, failed: 0, skipped: 0, pending: 0};
    for (const module of modules) for (const test of module.children.allTests()) count[test.result().state] += 1;
    const broken = modules.filter((m) => m.errors().length > 0).length;
    console.log(`\n${count.passed} passed, ${count.failed + count.pending + broken} failed, ${count.skipped} skipped`);
  }
}
