export * from "./theme.js";
export {plain, printed, type ChartOptions, type ChartValue, type Spec} from "./spec.js";
export * from "./dumbbell.js";
export type {CellLook, GridCell, GridOptions} from "./grid.js";
export * from "./coverage.js";
export * from "./matrix.js";
