import process from "node:process";

const RUNS = 3;

/** Least CPU time of a few runs, in milliseconds: what other work on the machine takes does not count. */
export function cpuMs(run: () => void): number {
  return Math.min(
    ...Array.from({length: RUNS}, () => {
      const start = process.cpuUsage();
      run();
      const {user, system} = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}
