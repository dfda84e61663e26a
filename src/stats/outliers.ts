import {mean, median, medianAbsoluteDeviation} from "simple-statistics";

/** A value with its distance from the middle. */
export interface Outlier {
  readonly key: string;
  readonly value: number;
  /** Distance from the median in robust standard deviations, with its sign. */
  readonly score: number;
  readonly outlying: boolean;
}

/** 0.6745 is the third quartile of the standard normal: it makes the MAD comparable with a standard deviation. */
const MAD_TO_SIGMA = 0.6745;
/** √(π ÷ 2): the same for the mean absolute deviation. */
const MEAN_AD_TO_SIGMA = 1.253314;

/**
 * Values that stand apart, by the modified z-score.
 *
 *     score = 0.6745 × (value − median) ÷ MAD; outlying where |score| > 3.5
 *
 * Source: Iglewicz and Hoaglin 1993, «How to detect and handle outliers», ASQC. Where more than half of the values are equal the MAD is 0 and
 * the mean absolute deviation takes its place (ibid.); where all are equal nothing stands apart. Missing values are left out; with fewer
 * than three values nothing is judged and all scores are 0.
 *
 * @example outliers([1, 2, 2, 3, 50].map((value, i) => ({key: String(i), value}))).filter((o) => o.outlying).map((o) => o.value) // [50]
 */
export function outliers(items: readonly {readonly key: string; readonly value: number | null}[], limit = 3.5): Outlier[] {
  const known = items.flatMap((i) => (i.value === null ? [] : [{key: i.key, value: i.value}]));
  const values = known.map((k) => k.value);
  const scale = values.length < 3 ? 0 : spread(values);
  const middle = values.length === 0 ? 0 : median(values);
  return known.map(({key, value}) => {
    const score = scale === 0 ? 0 : (value - middle) / scale;
    return {key, value, score, outlying: Math.abs(score) > limit};
  });
}

function spread(values: number[]): number {
  const mad = medianAbsoluteDeviation(values);
  if (mad > 0) return mad / MAD_TO_SIGMA;
  const middle = median(values);
  return MEAN_AD_TO_SIGMA * mean(values.map((v) => Math.abs(v - middle)));
}
