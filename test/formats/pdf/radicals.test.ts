import {expect, it} from "vitest";
import {unRadical} from "../../../src/formats/pdf/radicals.js";

it("puts the character for its radical, one for one", () => expect(unRadical("⾸⻚⼾⼈⼝⾼⽣⼆（％）")).toBe("首页户人口高生二（％）"));
