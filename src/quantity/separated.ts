/** Making a format costs a hundred times what using it costs. */
const formats = new Map<number, Intl.NumberFormat>();

/**
 * A number with grouped thousands and at most so many decimals.
 *
 * @example separated(12345.678, 1) // "12,345.7"
 */
export function separated(value: number, decimals: number): string {
  const known = formats.get(decimals) ?? new Intl.NumberFormat("en-US", {maximumFractionDigits: decimals});
  formats.set(decimals, known);
  return known.format(value);
}
