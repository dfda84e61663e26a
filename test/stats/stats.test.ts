import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  achieved,
  addUpMean,
  addUpTotal,
  allocate,
  ambition,
  arrival,
  between,
  composite,
  convergence,
  covered,
  distanceToTarget,
  impliedPath,
  leaveOneOut,
  minus,
  outliers,
  overlaps,
  paceBounds,
  point,
  rank,
  requiredPace,
  requiredStep,
  rounded,
  sensitivitySampled,
  sensitivityToEach,
  sum,
} from "../../src/stats/index.js";

const SEED = 20251121;

describe("intervals", () => {
  it("keep an infinite end infinite", () => {
    expect(sum([between(98, null), point(1)])).toEqual({low: 99, high: null, lowOpen: false, highOpen: true});
    expect(minus(point(100), between(98, null))).toEqual({low: null, high: 2, lowOpen: true, highOpen: false});
  });

  it("hold every sum of their members", () => {
    const pair = fc.tuple(fc.integer({min: -1000, max: 1000}), fc.integer({min: 0, max: 100}), fc.float({min: 0, max: 1, noNaN: true}));
    fc.assert(
      fc.property(pair, pair, ([a, wa, ta], [b, wb, tb]) => {
        const total = sum([between(a, a + wa), between(b, b + wb)]);
        const member = a + wa * ta + b + wb * tb;
        return total.low! <= member + 1e-9 && member - 1e-9 <= total.high!;
      }),
      {seed: SEED},
    );
    expect(sum([])).toEqual(point(0));
  });

  it("tell 94.0 from 93.9 but not from 94", () => {
    expect(overlaps(rounded(point(94), 0.05), rounded(point(93.9), 0.05))).toBe(false);
    expect(overlaps(rounded(point(94), 0.5), rounded(point(93.9), 0.05))).toBe(true);
  });

  it("refuse ends in the wrong order", () => {
    expect(() => between(2, 1)).toThrow("between: 2 lies above 1; give the lower end first");
    expect(() => rounded(point(1), Number.NaN)).toThrow("rounded: half width NaN; pass 0 or more");
  });
});

describe("rank", () => {
  it("of nothing is nothing, of one value is first", () => {
    expect(rank([], "higher")).toEqual({ranked: [], unranked: [], groups: []});
    expect(rank([{key: "a", value: 0}], "lower").ranked[0]).toMatchObject({rank: 1, best: 1, worst: 1, groups: []});
  });

  it("gives equal values one rank and one group", () => {
    const {ranked, groups} = rank(
      ["a", "b", "c"].map((key) => ({key, value: 5})),
      "higher",
    );
    expect(ranked.map((r) => [r.rank, r.best, r.worst])).toEqual([
      [1, 1, 3],
      [1, 1, 3],
      [1, 1, 3],
    ]);
    expect(groups).toEqual([["a", "b", "c"]]);
  });

  it("counts 1, 2, 2, 4 and lists the missing apart", () => {
    const items = [9, 7, 7, 1, null].map((value, i) => ({key: String(i), value}));
    const {ranked, unranked} = rank(items, "higher");
    expect(ranked.map((r) => r.rank)).toEqual([1, 2, 2, 4]);
    expect(unranked).toEqual(["4"]);
  });

  it("claims no order between a lower bound and what lies above it", () => {
    const items = [
      {key: "bound", value: 98, interval: between(98, null)},
      {key: "point", value: 99},
      {key: "below", value: 97},
    ];
    const {ranked, groups} = rank(items, "higher");
    expect(Object.fromEntries(ranked.map((r) => [r.key, [r.best, r.worst]]))).toEqual({point: [1, 2], bound: [1, 2], below: [3, 3]});
    expect(groups).toEqual([["point", "bound"]]);
  });

  it("puts a value into two groups where overlap does not carry over", () => {
    const items = [1, 2, 3].map((value) => ({key: String(value), value, halfWidth: 0.6}));
    expect(rank(items, "higher").groups).toEqual([
      ["3", "2"],
      ["2", "1"],
    ]);
  });

  it("keeps the stated rank between best and worst, and groups free of told-apart pairs", () => {
    const item = fc.record({value: fc.integer({min: 0, max: 20}), halfWidth: fc.integer({min: 0, max: 3})});
    fc.assert(
      fc.property(fc.array(item, {maxLength: 9}), fc.constantFrom("higher" as const, "lower" as const), (list, polarity) => {
        const {ranked, groups} = rank(
          list.map((x, i) => ({key: String(i), ...x})),
          polarity,
        );
        const of = (key: string) => ranked.find((r) => r.key === key)!.interval;
        expect(ranked.every((r) => r.best <= r.rank && r.rank <= r.worst)).toBe(true);
        expect(groups.every((g) => g.every((a) => g.every((b) => overlaps(of(a), of(b)))))).toBe(true);
        const told = ranked.flatMap((a) =>
          ranked.filter((b) => a.key < b.key && overlaps(a.interval, b.interval)).map((b) => [a.key, b.key]),
        );
        expect(told.every(([a, b]) => groups.some((g) => g.includes(a!) && g.includes(b!)))).toBe(true);
      }),
      {seed: SEED},
    );
  });

  it("refuses a neutral indicator and a value that is not a number", () => {
    expect(() => rank([], "neutral")).toThrow("rank: the indicator is neutral");
    expect(() => rank([{key: "a", value: Number.NaN}], "higher")).toThrow('rank: "a" has the value NaN; pass null where it is missing');
  });
});

describe("pace", () => {
  it("multiplied out year by year leads to the target", () => {
    const pace = requiredPace({baseline: 695, target: 1016, years: 5})!;
    let value = 695;
    for (let year = 0; year < 5; year++) value *= 1 + pace / 100;
    expect(value).toBeCloseTo(1016, 9);
  });

  it.each([
    ["missing baseline", null, 5, 5],
    ["missing target", 5, null, 5],
    ["zero baseline", 0, 5, 5],
    ["zero target", 5, 0, 5],
    ["no years", 5, 6, 0],
  ])("has no compound rate with %s", (_, baseline, target, years) => {
    expect(requiredPace({baseline, target, years})).toBeNull();
  });

  it("is 0 for a level that is held", () => {
    expect(requiredPace({baseline: 99, target: 99, years: 5})).toBe(0);
    expect(requiredStep({baseline: 99, target: 99, years: 5})).toBe(0);
    expect(requiredStep({baseline: null, target: 99, years: 5})).toBeNull();
  });

  it("of bounds runs from the slowest to the fastest way", () => {
    const pace = paceBounds(between(100, 110), between(121, 144), 2)!;
    expect(pace.low).toBe(requiredPace({baseline: 110, target: 121, years: 2}));
    expect(pace.high).toBeCloseTo(20, 9);
    expect(paceBounds(point(0), point(5), 5)).toBeNull();
    expect(paceBounds(point(1), point(5), 0)).toBeNull();
  });

  it("draws a path whose last year is the target itself", () => {
    expect(impliedPath({baseline: 3, target: 3.2, from: 2020, to: 2025}).at(-1)).toEqual({year: 2025, value: 3.2});
    expect(impliedPath({baseline: 0, target: 3, from: 2020, to: 2023})).toEqual([]);
    expect(impliedPath({baseline: 0, target: 3, from: 2020, to: 2023, shape: "linear"}).map((p) => p.value)).toEqual([0, 1, 2, 3]);
    expect(impliedPath({baseline: null, target: 3, from: 2020, to: 2023})).toEqual([]);
    expect(impliedPath({baseline: 1, target: 3, from: 2023, to: 2023})).toEqual([]);
  });

  it("arrives in the year in which the goal is first passed", () => {
    expect(arrival({value: 100, year: 2020, pace: 10, goal: 121})).toEqual({year: 2022, reason: ""});
    expect(arrival({value: 100, year: 2020, pace: 0, goal: 121})).toEqual({year: null, reason: "standing still"});
    expect(arrival({value: 100, year: 2020, pace: -5, goal: 50})).toEqual({year: 2034, reason: ""});
    expect(arrival({value: 100, year: 2020, pace: 5, goal: 100})).toEqual({year: 2020, reason: ""});
    expect(arrival({value: 0, year: 2020, pace: 5, goal: 100})).toEqual({year: null, reason: "missing"});
  });
});

describe("distance to target", () => {
  it("gives UNDP's health index for a life expectancy of 76.7 with goalposts 20 and 85", () => {
    expect(distanceToTarget(point(76.7), {worst: 20, best: 85, source: "UNDP"}).low! / 100).toBeCloseTo(0.8723, 4);
  });

  it("stays within 0 and 100 and keeps a bound a bound", () => {
    const posts = {worst: 90, best: 100, source: "test"};
    expect(distanceToTarget(point(80), posts)).toMatchObject({low: 0, high: 0});
    expect(distanceToTarget(between(95, null), posts)).toMatchObject({low: 50, high: 100});
    expect(distanceToTarget(between(null, 2), {worst: 4, best: 0, source: "test"})).toMatchObject({low: 50, high: 100});
    expect(() => distanceToTarget(point(1), {worst: 1, best: 1, source: ""})).toThrow("distanceToTarget: both goalposts are 1");
  });

  it("has no way to measure where a level is held or a value is missing", () => {
    expect(achieved({baseline: 99, target: 99, value: 99})).toBeNull();
    expect(achieved({baseline: null, target: 99, value: 99})).toBeNull();
    expect(achieved({baseline: 0, target: 10, value: 0})).toBe(0);
    expect(achieved({baseline: 5, target: 1, value: 3})).toBe(50);
  });
});

describe("ambition", () => {
  it("reads paces against the past and the parent", () => {
    expect(ambition({past: 5, planned: 8, parent: 8.02})).toMatchObject({past: "faster", parent: "same"});
    expect(ambition({past: null, planned: 8, parent: 0})).toMatchObject({againstPast: null, past: "unknown", parent: "faster"});
    expect(ambition({past: 0, planned: null, parent: 0})).toMatchObject({past: "unknown", parent: "unknown"});
  });
});

describe("convergence", () => {
  it("recovers the speed with which an exact path closes on its end", () => {
    const [speed, years, end] = [0.02, 10, Math.log(50)];
    const courses = [10, 20, 40].map((first) => ({
      key: String(first),
      first,
      last: Math.exp(end + Math.exp(-speed * years) * (Math.log(first) - end)),
    }));
    expect(convergence(courses, years)!.speed).toBeCloseTo(2, 9);
  });

  it("names what it left out, and is silent for too few, equal or impossible courses", () => {
    const a = {key: "a", first: 1, last: 2};
    expect(convergence([], 5)).toBeNull();
    expect(convergence([a], 5)).toBeNull();
    expect(convergence([a, {key: "b", first: 0, last: 2}, {key: "c", first: null, last: 2}], 5)).toBeNull();
    expect(convergence([a, {...a, key: "b"}, {...a, key: "c"}, {key: "d", first: 0, last: 1}], 5)).toMatchObject({
      spreadFirst: 0,
      speed: null,
      leftOut: ["d"],
    });
  });
});

describe("allocation", () => {
  const children = [
    {key: "a", baseline: 60, persons: 1},
    {key: "b", baseline: 40, persons: 3},
  ];
  it.each(["equal-rate", "share-preserving", "convergence"] as const)(
    "by %s hands out the whole target where the children are complete",
    (rule) => {
      const shares = allocate({baseline: 100, target: 150, persons: 4}, children, rule, 0.3);
      expect(shares.reduce((s, c) => s + c.target!, 0)).toBeCloseTo(150, 9);
    },
  );

  it("ends at the same value per head where it converges fully", () => {
    expect(allocate({baseline: 100, target: 200, persons: 4}, children, "convergence", 1).map((s) => s.target)).toEqual([50, 150]);
  });

  it("says why a child gets no share", () => {
    const parent = {baseline: 100, target: 150};
    expect(allocate(parent, [], "equal-rate")).toEqual([]);
    expect(allocate(parent, [{key: "a", baseline: null}], "equal-rate")[0]).toEqual({key: "a", target: null, reason: "baseline missing"});
    expect(allocate(parent, [{key: "a", baseline: 0}], "equal-rate")[0]!.target).toBe(0);
    expect(allocate(parent, [{key: "a", baseline: 5}], "convergence")[0]!.target).toBeNull();
    expect(() => allocate({baseline: 0, target: 1}, [], "equal-rate")).toThrow("allocate: the parent's baseline is 0");
    expect(() => allocate(parent, [], "convergence", 2)).toThrow("allocate: toward is 2; pass a share from 0 to 1");
  });
});

describe("add-up tests", () => {
  const part = (key: string, value: number | null, weight = 1) => ({key, value: value === null ? null : point(value), weight});
  it("agree, contradict or cannot tell", () => {
    expect(addUpTotal(point(10), [part("a", 4), part("b", 6)], true).verdict).toBe("agrees");
    expect(addUpTotal(point(10), [part("a", 4), part("b", 5)], true).verdict).toBe("contradicts");
    expect(addUpTotal(point(10), [part("a", 4), part("b", null)], true)).toMatchObject({
      verdict: "cannot tell",
      missing: ["b"],
      rest: point(6),
    });
    expect(addUpTotal(point(10), [part("a", 4)], false).verdict).toBe("cannot tell");
    expect(addUpTotal(point(10), [], true).verdict).toBe("cannot tell");
    expect(addUpTotal(between(10, null), [part("a", 40)], true).verdict).toBe("agrees");
  });

  it("respect rounding", () => {
    const thirds = ["a", "b", "c"].map((key) => ({key, value: rounded(point(33.3), 0.05)}));
    expect(addUpTotal(point(100), thirds, true).verdict).toBe("agrees");
    expect(addUpTotal(point(100.5), thirds, true).verdict).toBe("contradicts");
  });

  it("weigh a mean, and need every child for it", () => {
    expect(addUpMean(point(1.75), [part("a", 1, 1), part("b", 2, 3)]).verdict).toBe("agrees");
    expect(addUpMean(point(1.5), [part("a", 1, 1), part("b", 2, 3)]).verdict).toBe("contradicts");
    expect(addUpMean(point(1.5), [part("a", 1, 1), part("b", null, 3)]).verdict).toBe("cannot tell");
    expect(addUpMean(point(1.5), []).verdict).toBe("cannot tell");
    expect(() => addUpMean(point(1), [part("a", 1, 0)])).toThrow('addUpMean: the weight of "a" is 0');
  });
});

describe("composite index", () => {
  const options = {weights: {x: 2, y: 1, z: 1}, atLeast: 0.75};
  const rows = [
    {key: "a", scores: {x: 90, y: 50, z: 10}},
    {key: "b", scores: {x: 60, y: 60, z: null}},
    {key: "c", scores: {x: null, y: 100, z: 100}},
    {key: "d", scores: {x: 0, y: 0, z: 0}},
  ];

  it("is its parts' sum, and is refused below the stated coverage", () => {
    const [a, b, c, d] = composite(rows, options);
    expect(a).toMatchObject({score: 60, coverage: 1, parts: {x: 45, y: 12.5, z: 2.5}});
    expect(b).toMatchObject({score: 60, coverage: 0.75, missing: ["z"]});
    expect(c).toMatchObject({score: null, coverage: 0.5, parts: null});
    expect(d!.score).toBe(0);
    expect(composite([], options)).toEqual([]);
  });

  it("punishes a weakness with the geometric mean", () => {
    const geometric = composite([{key: "a", scores: {x: 100, y: 25}}], {weights: {x: 1, y: 1}, atLeast: 1, mean: "geometric"});
    expect(geometric[0]!.score).toBeCloseTo(50, 9);
    expect(composite(rows, {...options, mean: "geometric"})[3]!.score).toBe(0);
  });

  it("names the fault of weights and scores", () => {
    expect(() => composite(rows, {weights: {x: 0}, atLeast: 1})).toThrow("composite: no weight is above 0");
    expect(() => composite(rows, {weights: {x: -1, y: 2}, atLeast: 1})).toThrow('composite: the weight of "x" is -1');
    expect(() => composite([{key: "a", scores: {x: 101}}], {weights: {x: 1}, atLeast: 1})).toThrow('composite: "a" has 101 for "x"');
    expect(() => composite(rows, {weights: {x: 1}, atLeast: 0})).toThrow("composite: the least coverage is 0");
  });

  it("moves with each weight within the hand-computed ends", () => {
    const [a] = sensitivityToEach([{key: "a", scores: {x: 100, y: 0}}], {weights: {x: 1, y: 1}, atLeast: 1});
    expect(a!.low).toBeCloseTo(100 / 3, 9);
    expect(a!.high).toBeCloseTo(200 / 3, 9);
  });

  it("samples the same for the same seed, and holds the published score", () => {
    const run = () => sensitivitySampled(rows, options, {runs: 200, by: 0.5, seed: SEED});
    expect(run()).toEqual(run());
    const [a, , c] = run();
    expect(a!.low! <= a!.score! && a!.score! <= a!.high!).toBe(true);
    expect(c).toMatchObject({score: null, low: null, bestRank: null});
    expect(() => sensitivitySampled(rows, options, {runs: 1, by: 1, seed: 1})).toThrow("sensitivitySampled: by is 1");
  });

  it("leaves each indicator out in turn", () => {
    const out = leaveOneOut(rows, options);
    expect(out.map((o) => o.without)).toEqual(["x", "y", "z"]);
    expect(out[0]!.scores.find((s) => s.key === "c")!.score).toBe(100);
    expect(leaveOneOut(rows, {weights: {x: 1}, atLeast: 1})).toEqual([]);
  });
});

describe("outliers", () => {
  it("finds 245.57 in the mass spectrometer readings of the NIST handbook (1.3.5.17)", () => {
    const readings = [199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57];
    const found = outliers(readings.map((value, i) => ({key: String(i), value}))).filter((o) => o.outlying);
    expect(found.map((o) => o.value)).toEqual([245.57]);
    expect(found[0]!.score).toBeCloseTo((0.6745 * 44.2) / 0.995, 6);
  });

  it("judges nothing where there is nothing to judge", () => {
    const of = (values: (number | null)[]) => outliers(values.map((value, i) => ({key: String(i), value})));
    expect(of([])).toEqual([]);
    expect(of([7])).toMatchObject([{score: 0, outlying: false}]);
    expect(of([7, 7, 7, 7]).every((o) => o.score === 0)).toBe(true);
    expect(
      of([0, 0, 0, 0, 0, 0, 0, 0, 9])
        .filter((o) => o.outlying)
        .map((o) => o.value),
    ).toEqual([9]);
    expect(of([1, null, 2])).toHaveLength(2);
  });
});

describe("covered", () => {
  it("refuses below the stated coverage and never fills in", () => {
    expect(covered([], "mean", 0.5)).toMatchObject({value: null, coverage: 0, reason: "empty"});
    expect(covered([null, null], "mean", 0.5)).toMatchObject({value: null, reason: "coverage too low"});
    expect(covered([0], "median", 1)).toMatchObject({value: 0, reason: ""});
    expect(covered([4, 4, null, null], "median", 0.5)).toMatchObject({value: 4, known: 2, of: 4});
    expect(() => covered([], "mean", 0)).toThrow("covered: the least coverage is 0; state a share above 0 and up to 1");
  });
});
