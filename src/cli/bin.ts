#!/usr/bin/env node
import process from "node:process";
import {createInterface} from "node:readline";
import {main} from "./main.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (line) => void process.stderr.write(`${line}\n`),
  cwd: process.cwd(),
  answers: {[Symbol.asyncIterator]: () => createInterface({input: process.stdin, terminal: false})[Symbol.asyncIterator]()},
});
