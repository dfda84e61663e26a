/** What the picture stands on: paper or a dark page. */
export type Ground = "light" | "dark";

/**
 * Eight hues that stay apart for the three common kinds of colour blindness and in greyscale.
 * Source: Okabe and Ito 2008, «Color universal design»; the yellow is left out, it fails on white paper.
 */
export const PALETTE = ["#0072B2", "#D55E00", "#009E73", "#AA4499", "#56B4E9", "#B07D00", "#882255", "#44606F"] as const;

/** The same hues, light enough for lines on a dark page: at least 3 to 1. Others, and all on paper, stay as they are. */
const ON_DARK: Readonly<Record<string, string>> = {
  "#0072B2": "#4A9FDB",
  "#D55E00": "#FF8A3D",
  "#009E73": "#2EC59B",
  "#AA4499": "#D98BCB",
  "#B07D00": "#D9A520",
  "#882255": "#D9739A",
  "#44606F": "#9DB4C0",
};

/**
 * A colour of the palette as it is drawn on a ground.
 *
 * @example onGround("#0072B2", "dark") // "#4A9FDB"
 */
export const onGround = (colour: string, ground: Ground = "light"): string => (ground === "dark" ? (ON_DARK[colour] ?? colour) : colour);

/** The reader's own fonts first; the fallback that the site serves stands last. */
const FONT =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC Variable", sans-serif';
const INKS = {
  light: {ink: "#1b1b1b", muted: "#595959", line: "#8c8c8c", faint: "#e3e3e3", paper: "#ffffff", accent: "#0072B2"},
  dark: {ink: "#ececec", muted: "#b4b4b4", line: "#8c8c8c", faint: "#3a3a3a", paper: "#161616", accent: "#56B4E9"},
} as const;

/**
 * Ink, lines, paper and the one accent of a ground; text on paper keeps a contrast of at least 4.5 to 1.
 *
 * @example inks().accent // "#0072B2"
 */
export const inks = (ground: Ground = "light"): (typeof INKS)[Ground] => INKS[ground];

/**
 * Vega-Lite configuration shared by all charts: tabular, quiet, no decoration; marks are silent for screen readers, the chart itself speaks.
 *
 * @example theme().background // "transparent"
 */
export function theme(ground: Ground = "light"): Record<string, unknown> {
  const {ink, muted, line, faint} = inks(ground);
  const type = {labelLimit: 0, labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal"};
  const words = {aria: false, ...type, labelColor: ink, titleColor: muted};
  return {
    background: "transparent",
    font: FONT,
    mark: {aria: false},
    view: {stroke: null},
    title: {anchor: "start", fontSize: 14, fontWeight: 600, color: ink, subtitleColor: muted, subtitleFontSize: 12, offset: 12},
    axis: {
      ...words,
      domainColor: line,
      tickColor: line,
      gridColor: faint,
    },
    axisBand: {domain: false, ticks: false, grid: false},
    legend: {
      ...words,
      orient: "top",
      // Without a pen to measure with, Han labels are taken for narrower than they are.
      columnPadding: 24,
    },
    text: {fontSize: 12, color: ink},
    header: {labelLimit: 0, labelColor: ink, labelFontSize: 12, titleColor: muted},
  };
}

/**
 * A colour for each region that stays the same while others come and go: each code starts at a place of its own in the palette and
 * moves on where a smaller code already sits there. With more than eight regions colours repeat; labels must carry the difference.
 *
 * @example regionColours(["510000", "500156"])["500156"] === regionColours(["500156"])["500156"] // true
 */
export function regionColours(codes: readonly string[]): Readonly<Record<string, string>> {
  const colours: Record<string, string> = {};
  const taken = new Set<number>();
  for (const code of [...new Set(codes)].sort()) {
    if (taken.size === PALETTE.length) taken.clear();
    let slot = Number(code) % PALETTE.length || 0;
    while (taken.has(slot)) slot = (slot + 1) % PALETTE.length;
    taken.add(slot);
    colours[code] = PALETTE[slot]!;
  }
  return colours;
}
