/** In the folder of what is made of the plans: what lies there when the index is told, and what lies there at the end. */
export const [FIRST, REST] = ["first", "rest"] as const;
/** The index of the corpus in that folder. */
export const INDEX = "index.json";
