import {describe, expect, it} from "vitest";
import {createCorpus} from "../../src/corpus/index.js";
import {manifestChanges} from "../../src/node/manifest-diff.js";
import {manifestFile, manifestOf} from "../../src/node/manifest.js";
import {data} from "../corpus/fixture.js";

const manifest = manifestOf(createCorpus(data), "1");

describe("the manifest of a build", () => {
  it("is the same for the same corpus and code, and says that nothing moved", () => {
    const again = manifestOf(createCorpus(structuredClone(data)), "1");
    expect(manifestFile(again)).toBe(manifestFile(manifest));
    expect(manifestChanges(manifest, again)).toEqual({inputs: [], moves: []});
  });

  it("names exactly the number that was planted, and that nothing it rests on accounts for it", () => {
    const [id, fact] = Object.entries(manifest.claims)[0]!;
    const planted = {...manifest, claims: {...manifest.claims, [id]: `${fact}!`}};
    expect(manifestChanges(manifest, planted)).toEqual({inputs: [], moves: [{what: "claim", id, old: fact, now: `${fact}!`, why: []}]});
  });

  it("names a changed value with everything that follows from it, and its cause", () => {
    const changed = data.plans.map((record, i) =>
      i > 0 || record.claims.length === 0
        ? record
        : {
            ...record,
            claims: record.claims.map((c, n) => (n > 0 ? c : {...c, value: c.value + 1})),
            review: {...record.review, decisions: [...record.review.decisions, {} as never]},
          },
    );
    const {inputs, moves} = manifestChanges(manifest, manifestOf(createCorpus({...data, plans: changed}), "1"));
    const plan = data.plans[0]!.plan.id;
    expect(inputs).toEqual([`review of ${plan}`]);
    expect(moves.filter((m) => m.what === "claim").map((m) => m.id)).toEqual([data.plans[0]!.claims[0]!.id]);
    for (const {id, why} of moves) expect([id, why]).toEqual([id, [`review of ${plan}`]]);
  });
});
