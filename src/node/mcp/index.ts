import {createRequire} from "node:module";
import {Readable, Writable} from "node:stream";
import {finished} from "node:stream/promises";
import {Server} from "@modelcontextprotocol/sdk/server/index.js";
import {StdioServerTransport} from "@modelcontextprotocol/sdk/server/stdio.js";
import {CallToolRequestSchema, ListToolsRequestSchema, type CallToolResult, type Tool as Listed} from "@modelcontextprotocol/sdk/types.js";
import type {Corpus} from "../../corpus/index.js";
import {runTool, TOOLS} from "./tools.js";

const {version} = createRequire(import.meta.url)("../../../package.json") as {version: string};

const INSTRUCTIONS =
  "Chinese government plans, read number by number. Every value has the sentence it came from (span) and an id: quote both. A bound stays a bound (>= is 不低于). Where two values do not compare, the reason is given: say it, do not compare them all the same.";

/** The library as tools for assistants (Model Context Protocol): read only, each answer with spans and ids. */
export function createServer(corpus: Corpus): Server {
  const server = new Server({name: "duibiao", version}, {capabilities: {tools: {}}, instructions: INSTRUCTIONS});
  const listed = TOOLS.map(({name, description, inputSchema}) => ({
    name,
    description,
    inputSchema,
    annotations: {readOnlyHint: true, openWorldHint: false},
  }));
  server.setRequestHandler(ListToolsRequestSchema, () => ({tools: listed as unknown as Listed[]}));
  server.setRequestHandler(CallToolRequestSchema, ({params}) => answered(corpus, params.name, params.arguments ?? {}));
  return server;
}

/** What goes wrong is told to the assistant in the library's own line, which names the nearest right id. */
function answered(corpus: Corpus, name: string, given: Record<string, unknown>): CallToolResult {
  try {
    const answer = runTool(corpus, name, given);
    return {content: [{type: "text", text: JSON.stringify(answer)}], structuredContent: answer};
  } catch (error) {
    return {content: [{type: "text", text: (error as Error).message}], isError: true};
  }
}

/** Serves over lines that come in and go out, which the protocol's standard input and output are, until no more come. */
export async function serveLines(corpus: Corpus, lines: AsyncIterable<string>, out: (text: string) => void): Promise<void> {
  const server = createServer(corpus);
  const input = Readable.from(ended(lines));
  const output = new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      out(text);
      done();
    },
  });
  await server.connect(new StdioServerTransport(input, output));
  await finished(input, {writable: false});
  await server.close();
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(`${line}\n`);
}
