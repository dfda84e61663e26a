/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Direction of the x axis in degrees, 0 ≤ angle < 360. */
export function angleOf([a, b]: Matrix): number {
  return (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;
}

/** Length that one unit of x becomes. */
export const scaleX = ([a, b]: Matrix): number => Math.hypot(a, b);
export const scaleY = ([, , c, d]: Matrix): number => Math.hypot(c, d);
