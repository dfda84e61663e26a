import type {Rule} from "../rule.js";
import {rule as annexSchedule} from "./annex-schedule.js";
import {rule as bindingBaseline} from "./binding-baseline.js";
import {rule as boundLost} from "./bound-lost.js";
import {rule as closingTotal} from "./closing-total.js";
import {rule as composition} from "./composition.js";
import {rule as contents} from "./contents.js";
import {rule as countTwice} from "./count-twice.js";
import {rule as damagedReference} from "./damaged-reference.js";
import {rule as dashRow} from "./dash-row.js";
import {rule as fasterBy} from "./faster-by.js";
import {rule as growth} from "./growth.js";
import {rule as headingForm} from "./heading-form.js";
import {rule as headingSum} from "./heading-sum.js";
import {rule as horizon} from "./horizon.js";
import {rule as incomeRatio} from "./income-ratio.js";
import {rule as increments} from "./increments.js";
import {rule as leap} from "./leap.js";
import {rule as listCount} from "./list-count.js";
import {rule as masked} from "./masked.js";
import {rule as missingUnit} from "./missing-unit.js";
import {rule as mixedBasis} from "./mixed-basis.js";
import {rule as numbering} from "./numbering.js";
import {rule as partWhole} from "./part-whole.js";
import {rule as path} from "./path.js";
import {rule as periodTold} from "./period-told.js";
import {rule as perHead} from "./per-head.js";
import {rule as percentOver} from "./percent-over.js";
import {rule as projectsTotal} from "./projects-total.js";
import {rule as ratioTotal} from "./ratio-total.js";
import {rule as relatedValues} from "./related-values.js";
import {rule as sameValue} from "./same-value.js";
import {rule as shareList} from "./share-list.js";
import {rule as stockFlow} from "./stock-flow.js";
import {rule as targetBelowReported} from "./target-below-reported.js";
import {rule as targetNotBetter} from "./target-not-better.js";
import {rule as twoNames} from "./two-names.js";
import {rule as twoNatures} from "./two-natures.js";
import {rule as unitConflict} from "./unit-conflict.js";
import {rule as unusedMark} from "./unused-mark.js";
import {rule as datesDiffer} from "./dates-differ.js";
import {rule as identity} from "./identity.js";
import {rule as incrementGrowth} from "./increment-growth.js";
import {rule as incomplete} from "./incomplete.js";
import {rule as nameDrift} from "./name-drift.js";
import {rule as pageMarker} from "./page-marker.js";
import {rule as repeatedText} from "./repeated-text.js";
import {rule as unlistedProject} from "./unlisted-project.js";
import {rule as yearOnYear} from "./year-on-year.js";
import {rule as difference} from "./difference.js";
import {rule as eventYear} from "./event-year.js";
import {rule as movedYear} from "./moved-year.js";
import {rule as natureCount} from "./nature-count.js";
import {rule as partsSum} from "./parts-sum.js";
import {rule as rowIncrement} from "./row-increment.js";
import {rule as tableTotal} from "./table-total.js";
import {rule as yearlyMean} from "./yearly-mean.js";
import {rule as yearlySum} from "./yearly-sum.js";
import {rule as partShare} from "./part-share.js";
import {rule as foundOfLookedAt} from "./found-of-looked-at.js";
import {rule as realGrowth} from "./real-growth.js";
import {rule as limitKept} from "./limit-kept.js";
import {rule as toldTwice} from "./told-twice.js";
import {rule as turned} from "./turned.js";
import {rule as wrongWay} from "./wrong-way.js";

/** All rules in the order they run: sums first, then targets, names and units, annexes, and damage of the text last. */
export const rules: readonly Rule[] = [
  sameValue,
  toldTwice,
  path,
  movedYear,
  yearlySum,
  yearlyMean,
  shareList,
  rowIncrement,
  difference,
  turned,
  partsSum,
  closingTotal,
  projectsTotal,
  tableTotal,
  headingSum,
  identity,
  growth,
  ratioTotal,
  incomeRatio,
  perHead,
  increments,
  incrementGrowth,
  fasterBy,
  realGrowth,
  partWhole,
  partShare,
  foundOfLookedAt,
  percentOver,
  composition,
  leap,
  stockFlow,
  mixedBasis,
  yearOnYear,
  targetNotBetter,
  targetBelowReported,
  relatedValues,
  bindingBaseline,
  unitConflict,
  twoNames,
  nameDrift,
  twoNatures,
  natureCount,
  boundLost,
  wrongWay,
  limitKept,
  dashRow,
  annexSchedule,
  eventYear,
  unlistedProject,
  countTwice,
  listCount,
  horizon,
  periodTold,
  unusedMark,
  missingUnit,
  masked,
  contents,
  numbering,
  headingForm,
  damagedReference,
  repeatedText,
  pageMarker,
  incomplete,
  datesDiffer,
];
