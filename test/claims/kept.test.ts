import {expect, it} from "vitest";
import {BUSY, moved} from "../kept/kept.js";

it("reads the kept texts as it did", {timeout: BUSY}, async () => expect(await moved("claims")).toBe(""));

it("says of the gold texts what is kept in words", {timeout: BUSY}, async () => expect(await moved("gold-claims")).toBe(""));
