/**
 * Dialogs that stand in the URL, by the part of the query that says what they show, with the attribute that an opener carries. A later
 * one lies on top of an earlier one; opening or closing one does not draw the view beneath anew.
 */
export const OPENINGS = {cell: "data-cell", evidence: "data-claim"} as const;

export type Opening = keyof typeof OPENINGS;
export const OPENING_NAMES = Object.keys(OPENINGS) as readonly Opening[];

/** What takes every opening out of a state. */
export const CLOSED: Readonly<Record<Opening, null>> = {cell: null, evidence: null};
