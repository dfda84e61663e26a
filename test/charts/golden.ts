import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";

/**
 * "same", "written" or what is wrong, against `golden/<name>.svg`: a missing picture is written here and fails in CI; a difference
 * leaves `<name>.changed.svg`.
 */
export function againstGolden(name: string, picture: string): string {
  const file = `test/charts/golden/${name}.svg`;
  const changed = file.replace(".svg", ".changed.svg");
  if (!existsSync(file)) {
    if (process.env.CI) return `${file}: no golden picture; run the test here, look at the file and commit it`;
    writeFileSync(file, picture);
    return "written";
  }
  if (readFileSync(file, "utf8") === picture) {
    rmSync(changed, {force: true});
    return "same";
  }
  writeFileSync(changed, picture);
  return `${file} differs; look at ${changed} and, where it is right, move it over the golden picture`;
}
