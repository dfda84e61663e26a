/** A list of words, parted by spaces, as one expression that matches where `text` ends in one of them. */
export const endsIn = (list: string): RegExp => new RegExp(`(?:${alternatives(list)})$`);

/** The same for the start of a text. */
export const startsIn = (list: string): RegExp => new RegExp(`^(?:${alternatives(list)})`);

/** The same for a text that is one of them. */
export const isOne = (list: string): RegExp => new RegExp(`^(?:${alternatives(list)})$`);

/** The words of a list as alternatives of an expression. */
export const alternatives = (list: string): string => list.trim().split(/\s+/).join("|");
