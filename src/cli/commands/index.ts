import type {Command} from "../command.js";

/**
 * In the order of the help. Adding a command: one file beside this one, and its name here. Each is loaded when it is called: all of
 * them together take longer than an answer.
 */
const LOAD = {
  text: async () => (await import("./text.js")).text,
  extract: async () => (await import("./extract.js")).extract,
  claims: async () => (await import("./claims.js")).claims,
  metrics: async () => (await import("./metrics.js")).metrics,
  align: async () => (await import("./align.js")).align,
  audit: async () => (await import("./audit.js")).audit,
  diff: async () => (await import("./diff.js")).diff,
  check: async () => (await import("./check.js")).check,
  decide: async () => (await import("./decide.js")).decide,
  add: async () => (await import("./add.js")).add,
  review: async () => (await import("./review.js")).review,
  verify: async () => (await import("./verify.js")).verify,
  doctor: async () => (await import("./doctor.js")).doctor,
  ingest: async () => (await import("./ingest.js")).ingest,
  query: async () => (await import("./query.js")).query,
  export: async () => (await import("./export.js")).exportCommand,
  init: async () => (await import("./init.js")).init,
  mcp: async () => (await import("./mcp.js")).mcp,
} satisfies Readonly<Record<string, () => Promise<Command>>>;

export const NAMES: readonly string[] = Object.keys(LOAD);

/** The command of a name; null where there is none. */
export const commandNamed = async (name: string): Promise<Command | null> =>
  Object.hasOwn(LOAD, name) ? LOAD[name as keyof typeof LOAD]() : null;

/** All commands. */
export const commands = async (): Promise<readonly Command[]> => Promise.all(Object.values(LOAD).map((load) => load()));
