import {existsSync, utimesSync} from "node:fs";
import {hostname} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {sha256} from "../../src/node/sha256.js";
import {run} from "./run.js";
import {FILES, smallCorpus} from "./small-corpus.js";

const PLAN = "data/plans/qinghe-2021";
const RECORDED = Object.fromEntries(
  ["qinghe-2021", "qing-2021"].map((id) => {
    const plan = JSON.parse(FILES[`data/plans/${id}/plan.json`]!) as object;
    const hash = sha256(FILES[`data/plans/${id}/source.txt`]!);
    return [`data/plans/${id}/plan.json`, JSON.stringify({...plan, sha256: {text: hash, original: hash}}, null, 2)];
  }),
);
const decision = {
  decision: "corrected",
  number: "4",
  sentence: "到2025年，市场主体达到4万户。",
  at: 13,
  fields: {unit: "户"},
  reason: "read",
  by: "甲",
  date: "2026-11-21",
};
const review = (...decisions: object[]): Record<string, string> => ({
  [`${PLAN}/review.json`]: JSON.stringify({plan: "qinghe-2021", decisions}, null, 2),
});
const doctor = async (changed: Record<string, string>, ...args: string[]) =>
  run(["doctor", ...args], {cwd: smallCorpus({...RECORDED, ...changed})});

describe("duibiao doctor", () => {
  it("finds nothing in a sound corpus", async () => {
    expect(await doctor(review(decision))).toEqual({code: 0, out: "", err: ["doctor: nothing is wrong"]});
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["a changed text", {[`${PLAN}/source.txt`]: FILES[`${PLAN}/source.txt`]!.replace("4万户", "5万户")}, /source\.txt changed-text: /],
    ["a text without its hash", {[`${PLAN}/plan.json`]: FILES[`${PLAN}/plan.json`]!}, /source\.txt unrecorded: /],
    ["a misspelt name", {[`${PLAN}/reveiw.json`]: "{}"}, /reveiw\.json not-read: no command reads this file; mend its name/],
    [
      "a review of a newer version",
      {[`${PLAN}/review.json`]: '{"schema": 2, "plan": "qinghe-2021", "marks": []}'},
      /review\.json:1 newer-schema: it is of schema 2, from a newer version, and this one reads up to 1; update duibiao/,
    ],
    ["a plan of a newer version", {[`${PLAN}/plan.json`]: '{\n"schema": 9\n}'}, /plan\.json:2 newer-schema: /],
    [
      "an unknown key",
      review({...decision, comment: "x"}),
      /review\.json:\d+ unknown-field: decisions\.0\.comment is no field; mend its name/,
    ],
    ["an unknown key of a field", review({...decision, fields: {colour: "x"}}), /decisions\.0\.fields\.colour is no field/],
    ["a correction of nothing", review({...decision, fields: {}}), /give fields that are corrected/],
    ["a correction without fields", review({...decision, fields: undefined}), /give fields that are corrected/],
    ["a confirmation with fields", review({...decision, decision: "confirmed"}), /no fields where nothing is corrected/],
    ["an addition that is no claim", review({...decision, decision: "added"}), /fields of an added claim: name, value, unit/],
    ["a day that is none", review({...decision, date: "2021-13-45"}), /a day of the calendar/],
    ["a number that is none", review({...decision, fields: {value: null}}), /decisions\.0\.fields\.value is null; give/],
    ["a text for a number", review({...decision, fields: {value: "NaN"}}), /decisions\.0\.fields\.value is "NaN"; give number/],
    [
      "a claim confirmed and rejected at once",
      review({...decision, decision: "confirmed", fields: undefined}, {...decision, decision: "rejected", fields: undefined}),
      /contradiction: 甲 has confirmed \(decision 1\) and rejected the same claim on 2026-11-21; keep the one that holds/,
    ],
    [
      "a log of reviewers with a line that is cut",
      {"data/decisions/qinghe-2021.jsonl": '{"lower":'},
      /qinghe-2021\.jsonl:1 decision: this is not JSON; mend the line/,
    ],
    [
      "a log of a newer version",
      {"data/decisions/qinghe-2021--qing-2021.jsonl": '{"schema": 2, "shape": "another"}\n'},
      /qinghe-2021--qing-2021\.jsonl:1 decision: it is of a later schema than 1, from a newer version; update duibiao/,
    ],
    [
      "a log on a plan that is gone",
      {"data/decisions/qinghe-2012.jsonl": ""},
      /qinghe-2012\.jsonl unknown-plan: no plan "qinghe-2012" is here/,
    ],
    ["a log with another ending", {"data/decisions/qinghe-2021.json": ""}, /decisions\/qinghe-2021\.json not-read: /],
  ])("names %s with its mend", async (_, changed, line) => {
    const {code, out} = await doctor(changed);
    expect(code).toBe(1);
    expect(out).toMatch(line);
    expect(out.trim().split("\n")).toHaveLength(1);
  });

  it("lets two persons differ: the later decision stands", async () => {
    const differing = review(
      {...decision, decision: "confirmed", fields: undefined},
      {...decision, decision: "rejected", fields: undefined, by: "乙"},
    );
    expect((await doctor(differing)).code).toBe(0);
  });

  it("finds and clears what killed commands left, and nothing that somebody holds", async () => {
    const left = {
      [`data/plans/.0a1b2c3d.tmp/plan.json`]: "{}",
      [`${PLAN}/review.json.0a1b2c3d.tmp`]: "x",
      [`${PLAN}/review.json.lock`]: `999999999@${hostname()}`,
      [`${PLAN}/review.json.lock.break`]: `999999999@${hostname()}`,
      "data/decisions/qinghe-2021.jsonl.0a1b2c3d.tmp": "x",
    };
    const cwd = smallCorpus({
      ...RECORDED,
      ...left,
      [`${PLAN}/plan.json.lock`]: `${process.pid}@${hostname()}`,
      [`${PLAN}/plan.json.ffffffff.tmp`]: "in work",
    });
    for (const name of ["data/plans/.0a1b2c3d.tmp", `${PLAN}/review.json.0a1b2c3d.tmp`, "data/decisions/qinghe-2021.jsonl.0a1b2c3d.tmp"])
      utimesSync(join(cwd, name), 1, 1);
    expect((await run(["doctor"], {cwd})).out.trim().split("\n")).toHaveLength(5);
    expect((await run(["doctor", "--clear"], {cwd})).code).toBe(0);
    const there = (name: string): boolean => existsSync(join(cwd, name));
    expect(["data/plans/.0a1b2c3d.tmp", ...Object.keys(left)].filter(there)).toEqual([]);
    expect([`${PLAN}/plan.json.lock`, `${PLAN}/plan.json.ffffffff.tmp`].filter(there)).toHaveLength(2);
  });
});

describe("verify", () => {
  it("fails where one character of a source has changed", async () => {
    const changed = {[`${PLAN}/source.txt`]: FILES[`${PLAN}/source.txt`]!.replace("一、目标", "一、目的")};
    const {code, err} = await run(["verify"], {cwd: smallCorpus({...RECORDED, ...changed})});
    expect(code).toBe(1);
    expect(err[0]).toMatch(/^data\/plans\/qinghe-2021\/source\.txt: the text was changed since it was added/);
  });
});
