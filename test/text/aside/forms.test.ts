import {describe, expect, it} from "vitest";
import {formOf, GLOSSARY_HEADS, NOTE_LINES, NUMBERED_HEADS, PAGE_NUMBERS} from "../../../src/text/aside/forms.js";
import {fold} from "../../../src/text/index.js";
import {keptRules} from "../../kept-rules.js";

describe.each([
  ["page numbers", PAGE_NUMBERS],
  ["heads with a number", NUMBERED_HEADS],
  ["notes", NOTE_LINES],
  ["heads of glossaries", GLOSSARY_HEADS],
])("forms of %s", (_, forms) => {
  it.each(forms)("$id takes its example and leaves its counterexample", ({pattern, example, counterexample}) => {
    expect(pattern.test(fold(example))).toBe(true);
    expect(formOf(fold(counterexample), forms)).toBeNull();
  });

  it.each(forms)("$id is needed: no other form takes its example", ({id, example}) => {
    expect(
      formOf(
        fold(example),
        forms.filter((form) => form.id !== id),
      ),
    ).toBeNull();
  });
});

describe("page numbers", () => {
  it.each(["— 14 —", "-3-", "–ⅳ–".replace("ⅳ", "iv"), "·12·", "第 14 页", "第14页 共120页", "第3页/共20页", "Page 3"])(
    "are known: %s",
    (line) => expect(formOf(fold(line), PAGE_NUMBERS)).not.toBeNull(),
  );
  it.each(["-3", "12", "—", "14%", "第14页列出12项", "2025-2030"])("are not: %s", (line) =>
    expect(formOf(fold(line), PAGE_NUMBERS)).toBeNull(),
  );
});

it("no form is lost, comes in or moves unseen", () =>
  expect([...PAGE_NUMBERS, ...NUMBERED_HEADS, ...NOTE_LINES, ...GLOSSARY_HEADS].map(({id}) => id)).toEqual(keptRules("text/aside")));
