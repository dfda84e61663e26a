import {ABOVE_ALL, ADDRESS, AIM_CUE, CUES, GOAL_CUE, NOW_CUE, OPENING_CUE, OVER_YEARS, SAYING, WANTS} from "../../lexicon/frames.js";
import {AT_HAND} from "../../lexicon/times.js";
import type {Frame, Section} from "../../model/index.js";
import {BULLETS, CAPTION_LEADS, PLANS} from "../../lexicon/sections.js";
import {turnsToDoubt} from "./doubt.js";
import {isGoals, isGoalsAndTasks} from "./goals.js";
import {startsWithImperative, toldBy, type Told} from "./headings.js";
import {voiceOf, Voices} from "./voice.js";
import {five, type Years} from "./periods.js";
import {isPlan, looksAhead, looksBack} from "./years.js";

/** A sentence as the frame reads it. */
export interface Framed {
  /** Folded, without what the page put into it. */
  readonly text: string;
  readonly section: number;
  /** First sentence of its paragraph. */
  readonly first: boolean;
  /** The only one of its paragraph. */
  readonly alone: boolean;
}

/** What a section has been told to speak of so far; sentences may change it. */
interface State {
  tense: Frame["tense"];
  reach: Frame["reach"];
  told: Frame["told"];
  /** Both a look back and a plan, or nothing said: a cue may turn it. */
  readonly open: boolean;
  /** No word and no year told it, only a verb or an outcome. */
  readonly weak?: boolean;
}

type Outline = readonly Pick<Section, "heading" | "parent" | "kind">[];

/**
 * The frame of each sentence, in reading order: the innermost heading that tells, and the cues of the sentences before
 * (五年来, 今年) for as long as that heading holds; where nothing tells, how the sentence and those around it speak. In a document
 * that looks back by its title (统计公报) all does that no heading plans; in one that only plans (工作要点) an outcome that a heading
 * names is wanted.
 */
export function framesOf(sections: Outline, sentences: readonly Framed[], own: Years | null, title: string, hinted = false): Frame[] {
  const untitled = !isPlan(title);
  const reader = new FrameReader(sections, sentences, {own, hinted, past: looksBack(title), ahead: looksAhead(title), untitled});
  const voices = new Voices(sentences, untitled);
  return sentences.map((sentence, i) => {
    const frame = reader.read(sentence);
    const unsaid = frame.told === "default" || (untitled && reader.isWeak(sentence));
    const voice = unsaid && frame.goals && frame.told === "default" ? "commitment" : unsaid ? voices.at(i) : null;
    return voice && (voice === "review" || frame.told === "default")
      ? {...frame, tense: voice, goals: frame.goals && voice !== "review", told: "voice"}
      : frame;
  });
}

/** What is known of a document before its sentences are read. */
interface Known {
  readonly own: Years | null;
  /** Its years are only guessed. */
  readonly hinted: boolean;
  /** Its title looks back, or only ahead. */
  readonly past: boolean;
  readonly ahead: boolean;
  /** No title says that it is a plan: a report, or anything. */
  readonly untitled: boolean;
}

class FrameReader {
  private readonly states = new Map<number, State>();
  /** By section: the next section above whose heading tells, -1 if none does; whether its own tells more; whose state it shares. */
  private readonly above: number[] = [];
  private readonly telling: boolean[] = [];
  private readonly scopes: number[] = [];
  private readonly told: readonly (readonly Told[])[];
  private readonly goals: readonly boolean[];
  /** First section that plans: an outcome before it was reached, behind it is wanted. */
  private readonly turn: number;
  /** First section in which the text begins to plan in plain words, when it was looked for. */
  private plansFrom: number | null = null;
  /** The place of the sentence that is read. */
  private at = -1;
  /** What the text before spoke of. */
  private running: State | null = null;
  /** Sections of goals and tasks in which the goals have been told. */
  private readonly aimed = new Set<number>();
  /** Those in which a paragraph behind them has turned to tasks. */
  private readonly tasked = new Set<number>();
  private paragraph = {doubt: false, goals: false, aims: false};
  /** A sentence that tells how things stand, up to its full stop. */
  private now = false;
  /** The sentence before ended in a full stop. */
  private ended = true;
  /** Sections before this one have been reached. */
  private reached = 0;

  constructor(
    private readonly sections: Outline,
    private readonly sentences: readonly Framed[],
    private readonly known: Known,
  ) {
    const {own, past, ahead} = known;
    this.told = sections.map((section) => (section.kind === "title" ? [] : toldBy(section.heading, own)));
    this.goals = sections.map((_, i) => isGoals(headingsAbove(sections, i)));
    const turn = this.told.findIndex((parts) => parts.some((part) => part.class === "guidance" || part.class === "forward"));
    this.turn = ahead ? 0 : turn < 0 ? sections.length : turn;
    this.settle();
    this.states.set(-1, {tense: past ? "review" : "context", reach: null, told: past ? "heading" : "default", open: true});
  }

  read(sentence: Framed): Frame {
    this.at++;
    const frame = this.readOne(sentence);
    this.running = this.stateOf(sentence.section);
    return frame;
  }

  private readOne(sentence: Framed): Frame {
    this.passTo(sentence.section);
    const state = this.stateOf(sentence.section);
    if (sentence.first) this.paragraph = {doubt: false, goals: false, aims: false};
    const words = behindSaying(sentence.text.replace(ADDRESS, ""));
    if (sentence.alone && this.lineHeading(sentence)) return this.frame(this.stateOf(sentence.section), sentence);
    const once = this.cue(words, sentence, state);
    this.follow(words, sentence, state, once);
    this.ended = isWhole(words);
    const now = this.now || NOW_CUE.starts(words);
    this.now = now && !this.ended;
    return this.framed(words, sentence, state, {once, now});
  }

  /** The frame of a sentence by the state of its section, what its paragraph has turned to, and what it says of itself. */
  private framed(words: string, sentence: Framed, state: State, {once, now}: {readonly once: State | null; readonly now: boolean}): Frame {
    const {doubt, aims, goals} = this.paragraph;
    if (doubt || (now && state.tense !== "review")) return this.standing(words, state, sentence);
    if (aims && goals) return this.frame({...(once ?? state), tense: "commitment", told: "words"}, sentence);
    return this.frame(once ?? this.stateOf(sentence.section), sentence);
  }

  /** How things stand, in a section that plans or says nothing: of the years before it. */
  private standing(words: string, state: State, sentence: Framed): Frame {
    const planned = state.tense === "commitment";
    const doubted = this.paragraph.doubt && planned && voiceOf(words) !== "commitment";
    const tense = doubted ? "review" : "context";
    const frame = this.frame({...state, tense, told: "words", reach: planned ? null : state.reach}, sentence);
    return this.paragraph.doubt ? {...frame, goals: false} : frame;
  }

  /** What the words set for the rest of their paragraph. */
  private follow(words: string, {first, section}: Framed, state: State, once: State | null): void {
    if (once?.tense === "commitment") this.paragraph.doubt = false;
    if (turnsToDoubt(words, state.tense === "commitment" && state.told === "heading")) this.paragraph.doubt = true;
    this.aim(words, first, section);
    if (AIM_CUE.test(words) && this.isUntold(state)) this.paragraph.aims = true;
  }

  /** Goals hold for their paragraph, up to a task; a chapter of goals and tasks turns to tasks behind them. */
  private aim(words: string, first: boolean, section: number): void {
    const goals = GOAL_CUE.test(words);
    if (goals && isGoalsAndTasks(this.sections[section]?.heading ?? "")) this.aimed.add(section);
    else if (first && this.aimed.has(section)) this.tasked.add(section);
    if (goals) this.paragraph.goals = true;
    else if (this.paragraph.goals && this.ended && startsTask(words)) this.paragraph.goals = false;
  }

  /** Whether no heading tells of a section, or the title alone: what a sentence says of itself goes before. */
  private isUntold({told}: State): boolean {
    return told === "default" || (this.known.past && this.told.every((parts) => parts.length === 0));
  }

  /** Whether a verb or an outcome in a heading is all that tells of a sentence: a report's accounts and tasks begin alike. */
  isWeak({section}: Framed): boolean {
    const state = this.states.get(this.scopeOf(section));
    return state?.weak === true;
  }

  /** A loose heading that tells also speaks for what stands behind it where no text is its own. */
  private passTo(section: number): void {
    for (; this.reached <= section; this.reached++)
      if (isLoose(this.sections[this.reached]!) && this.telling[this.reached]) this.stateOf(this.reached);
  }

  private frame(state: State, sentence: Framed): Frame {
    const headed = (this.goals[sentence.section] ?? false) && !this.tasked.has(sentence.section);
    const goals = this.paragraph.goals || headed || guides(this.told[sentence.section]);
    const turned = this.paragraph.goals && state.told === "words" && state.tense === "review" && !this.known.past;
    const tense = turned ? "commitment" : state.tense;
    return {tense, reach: turned ? null : state.reach, goals: goals && tense !== "review", told: state.told};
  }

  /** Follows a cue: keeps it for the section where the section is open or already speaks so, else for this sentence alone. */
  private cue(words: string, sentence: Framed, state: State): State | null {
    const found = cueOf(words, this.known.own, this.known.hinted);
    if (!found || (found.mild && found.tense === state.tense && !(sentence.first && narrows(found, state, words)))) return null;
    if (found.tense === "commitment" && (this.known.past || tellsOfNow(found, words))) return null;
    const next: State = {...state, tense: found.tense, reach: found.reach ?? state.reach, told: "words"};
    const turns = found.tense !== state.tense;
    if (turns && !(state.open && this.isTurn(found, sentence))) return next;
    if (!turns || state.open) this.keep(sentence.section, next);
    return next;
  }

  /** Whether a cue turns what follows too: at the start of a paragraph, and goals unless the text goes back to what was done. */
  private isTurn({aims}: CuedState, {first}: Framed): boolean {
    return aims ? this.goesOnAhead() : first;
  }

  /** Whether the paragraph behind the one that is read does not go back to what was done: then goals do not stand alone. */
  private goesOnAhead(): boolean {
    let next = this.at + 1;
    while (next < this.sentences.length && !this.sentences[next]!.first) next++;
    return next === this.sentences.length || voiceOf(this.sentences[next]!.text) !== "review";
  }

  /** Keeps a state for a section, and in a report where its heading tells nothing for the parts behind it too. */
  private keep(section: number, state: State): void {
    const scope = this.scopeOf(section);
    this.states.set(scope, state);
    if (this.known.untitled && scope >= 0 && !this.telling[scope]) this.states.set(-1, {...state, open: true, told: "voice"});
  }

  /** A line without full stop that reads like a heading (2026年重点工作) turns what stands below it. */
  private lineHeading({text: line, section}: Framed): boolean {
    const printed = BULLETS.withoutStart(line.trim()).trimStart();
    const text = DATED_LEAD.test(printed) ? printed.slice(0, -1) : printed;
    if (text.length > LONGEST_HEADING || /[。;!?:,]$/.test(text) || isCaption(text)) return false;
    const parts = guidedLast(toldBy(text, this.known.own).filter((part) => part.strong));
    if (!/^[“\u4e00-\u9fff\d]/.test(text) || !parts.some((part) => headsAlone(part, text))) return false;
    const scope = this.scopeOf(section);
    this.states.set(scope, {...stateOf(parts), open: true});
    return true;
  }

  private stateOf(section: number): State {
    const scope = this.scopeOf(section);
    const known = this.states.get(scope);
    if (known) return known.tense === "context" && scope !== section && guides(this.told[scope]) ? {...known, tense: "commitment"} : known;
    const made = this.opened(scope);
    this.states.set(scope, made);
    if (scope >= 0 && isLoose(this.sections[scope]!)) this.handOn(this.sections[scope]!.parent, made);
    return made;
  }

  /** What a loose heading tells holds for the section it stands in, and below the title for the parts behind it. */
  private handOn(parent: number, state: State): void {
    const scope = this.scopeOf(parent);
    this.states.set(scope, {...state, open: true});
    if (scope >= 0 && this.sections[scope]!.kind === "title") this.states.set(-1, {...state, open: true});
  }

  /** The section whose state a section shares: itself where its heading tells, else the next above that does. */
  private scopeOf(section: number): number {
    return section < 0 ? -1 : this.scopes[section]!;
  }

  /** Settles for each section, outermost first, which one above it tells and whether its own heading says more. */
  private settle(): void {
    this.sections.forEach(({parent}, i) => {
      this.above.push(parent < 0 ? -1 : this.telling[parent] ? parent : this.above[parent]!);
      this.telling.push(this.saysMore(i));
      const outermost = parent < 0 || this.sections[parent]!.kind === "title";
      this.scopes.push(this.telling[i] || outermost ? i : this.scopes[parent]!);
    });
  }

  /** Whether a section's heading says more than the headings above it. */
  private saysMore(i: number): boolean {
    const [lead] = this.told[i]!;
    if (!lead || this.above[i]! < 0)
      return lead !== undefined && (!this.known.past || (lead.strong && PLANS.in(this.sections[i]!.heading)));
    const parts = this.told[this.above[i]!]!;
    if (isMixed(parts)) return lead.strong || (lead.class === "result" && parts.some((part) => part.class === "review"));
    if (parts[0]!.class === "review" && parts[0]!.strong) return lead.class === "situation";
    if (parts[0]!.class === "situation") return lead.strong || lead.class === "result";
    if (parts[0]!.class === "guidance") return lead.class !== "result";
    return lead.strong;
  }

  private opened(scope: number): State {
    const parts = scope < 0 ? [] : this.told[scope]!;
    if (this.goesOnBack(parts, scope)) return {...this.running!, open: true, weak: true};
    if (parts.length > 0 && this.telling[scope]) return this.reaching(stateOf(this.settled(parts, scope)), scope);
    const root = this.states.get(-1)!;
    return root.told === "default" ? {tense: "commitment", reach: null, told: "default", open: true} : {...root, open: true};
  }

  /** (一)坚持创新驱动 in a report, while it looks back by a speaker's words and has yet to turn to plans: its verb wants nothing. */
  private goesOnBack(parts: readonly Told[], scope: number): boolean {
    const back = this.known.untitled && this.running?.tense === "review" && this.running.open;
    return back && parts.length > 0 && parts.every(({strong}) => !strong) && scope <= this.plansIn();
  }

  /** The first section that plans in plain words: by its heading, or in a sentence of goals or of years to come; -1 if none does. */
  private plansIn(): number {
    this.plansFrom ??= Math.min(
      ...this.told.flatMap((parts, i) => (parts.some(({strong, class: one}) => strong && one === "forward") ? [i - 1] : [])),
      ...this.sentences.flatMap(({text, section}) => (this.isPlanned(text) ? [section] : [])),
    );
    return this.plansFrom === Infinity ? -1 : this.plansFrom;
  }

  private isPlanned(text: string): boolean {
    const words = text.replace(ADDRESS, "");
    const found = cueOf(words, this.known.own, this.known.hinted);
    return found?.tense === "commitment" && !tellsOfNow(found, words);
  }

  /** A heading that names no years has those of the heading above it, where both look the same way. */
  private reaching(state: State, scope: number): State {
    const above = state.reach === null ? this.above[scope]! : -1;
    if (above < 0) return state;
    const outer = this.stateOf(above);
    const same = (outer.tense === "review") === (state.tense === "review");
    return same ? {...state, reach: outer.reach} : state;
  }

  /** An outcome (取得新突破) was reached where it stands before all plans. */
  private settled(parts: readonly Told[], scope: number): Told[] {
    const first = scope < this.turn && this.above[scope]! < 0;
    const reached = first || this.above[scope]! >= 0;
    return parts.map((part) => (part.class === "result" ? {...part, class: reached ? "review" : "forward"} : part));
  }
}

/**
 * Whether 2025年, before a comma turns a look back on several years to the last of them, at the start of a paragraph; not where the
 * sentence goes on to speak of the years before, and 2025年生产总值 only dates its own number.
 */
function narrows({reach}: CuedState, state: State, words: string): boolean {
  const several = state.reach === "five" || (Array.isArray(state.reach) && state.reach[0] !== state.reach[1]);
  return several && Array.isArray(reach) && YEAR_APART.test(words) && !OVER_YEARS.in(words) && words.match(YEAR_NAMED)?.length === 1;
}
const YEAR_APART = /^20\d{2}年,/;

/** 今年共检查企业320家, “十三五”期间共完成投资3亿元: the years at hand, and what was done in them. */
const tellsOfNow = ({reach}: CuedState, words: string): boolean => reach !== "five" && !GOAL_CUE.test(words) && voiceOf(words) === "review";

/** 他在报告中说, before what is said. */
function behindSaying(text: string): string {
  const comma = text.indexOf(",");
  return comma > 0 && comma <= LONGEST_SAYING && SAYING.ends(text.slice(0, comma)) ? text.slice(comma + 1) : text;
}
const LONGEST_SAYING = 24;

/** Whether the words end a sentence. */
const isWhole = (words: string): boolean => /[。!?]$/.test(words);

/** 重点抓好…, 实施…: behind the goals of a paragraph a new sentence turns to what will be done. */
const startsTask = (words: string): boolean => startsWithImperative(ABOVE_ALL.withoutStart(words)) && !WANTS.starts(words);

/** 2026年总体要求和预期目标: what is planned goes before what guides it, in a line that has no text of guidance of its own. */
const guidedLast = (parts: readonly Told[]): Told[] =>
  parts.some((part) => part.class === "forward") ? parts.filter((part) => part.class !== "guidance") : [...parts];

/** Years, goals or a look back make a heading of a line, words that plan (未来展望) of a short one. */
const headsAlone = (part: Told, text: string): boolean =>
  part.years !== null || part.goals || part.class === "review" || (part.class === "forward" && text.length <= SHORT_HEADING);
const SHORT_HEADING = 8;

const LONGEST_HEADING = 45;
/** 2025年主要工作: as a line of its own, with its colon. */
const DATED_LEAD = /^20\d{2}[^,]{1,20}:$/;
const isLoose = (section: Pick<Section, "kind">): boolean => section.kind === "run-in";

function stateOf(parts: readonly Told[]): State {
  const lead = parts[0]!;
  return {tense: TENSE[lead.class!], reach: lead.reach, told: "heading", open: isMixed(parts) || areOfTwoTimes(parts), weak: !lead.strong};
}

const TENSE = {review: "review", result: "review", forward: "commitment", situation: "context", guidance: "context"} as const;

const isMixed = (parts: readonly Told[]): boolean => new Set(parts.map((part) => TENSE[part.class!])).size > 1;

/** “十五五”发展目标和2026年主要任务: parts that name other years. */
const areOfTwoTimes = (parts: readonly Told[]): boolean =>
  new Set(parts.flatMap(({reach}) => (reach === null ? [] : [String(reach)]))).size > 1;

const guides = (parts: readonly Told[] | undefined): boolean => parts?.[0]?.class === "guidance";

function headingsAbove(sections: Outline, index: number): string[] {
  const chain: string[] = [];
  for (let i = index; i >= 0; i = sections[i]!.parent) chain.unshift(sections[i]!.heading);
  return chain;
}

/** 图3 2021—2025年…: a caption says nothing of what stands below it. */
const isCaption = (text: string): boolean => CAPTION_LEADS.starts(text) && /^\s?\d/.test(CAPTION_LEADS.withoutStart(text));
const PERIOD_CUE = /^(?:在|展望|面向)?“?(十[一二三四五六七]五)”?(?:(?:规划)?(?:时期|期间|以来|这五年)|(?<=展望.{4,5}),)/;
const YEAR_CUE = /^(刚刚过去的|即将过去的|回顾)?(20\d{2})年,?(是|工作|经济社会|(?:主要)?(?:预期)?目标|政府工作)?/;

/** What a cue says of time; a mild one, no more than a year that has passed, goes without saying in a look back. */
interface CuedState extends Pick<State, "tense"> {
  readonly reach?: State["reach"] | undefined;
  readonly mild?: boolean;
  /** It tells goals of a year: that turns a section wherever it stands. */
  readonly aims?: boolean;
}

/**
 * The tense and reach that a sentence's first words give; null where they give none. “十四五”期间 says nothing where the years that it is
 * held against are only guessed, maybe from these very words.
 */
function cueOf(words: string, own: Years | null, hinted: boolean): CuedState | null {
  if (OPENING_CUE.in(words)) return {tense: "review", reach: "year"};
  const cue = CUES.find((one) => one.words.test(words));
  if (cue) return {tense: cue.tense, reach: cue.reach ?? undefined};
  if (own === null) return null;
  const aims = aimsOf(words, own);
  if (aims) return aims;
  const period = PERIOD_CUE.exec(words);
  if (period && hinted) return null;
  return period ? dated(five(period[1]!), own) : yearCueOf(words, own);
}

/** 综合考虑,2026年全市发展主要目标建议为: goals of a year, wherever the sentence names it before them, in a document of one year. */
function aimsOf(words: string, own: Years): CuedState | null {
  const at = own[0] === own[1] ? words.search(GOAL_CUE) : -1;
  if (at < 0) return null;
  const before = words.slice(0, at);
  const [year] = [...before.matchAll(YEAR_NAMED)].map(([digits]) => Number(digits)).slice(-1);
  if (year !== undefined) return year < own[0] ? null : {...dated([year, year], own), aims: true};
  return before.includes("今年") ? {tense: "commitment", reach: "year", aims: true} : null;
}
const YEAR_NAMED = /(?<!\d)20\d{2}(?!\d)/g;

/** The same of a year that the sentence begins with, in a document of one year. */
function yearCueOf(words: string, own: Years): CuedState | null {
  const [, before, year, behind] = YEAR_CUE.exec(words) ?? [];
  if (year === undefined || own[0] !== own[1]) return null;
  const named = Number(year);
  const mild = before === undefined && behind === undefined;
  const ahead = mild && named >= own[0];
  if (ahead && voiceOf(words) === "commitment") return dated([named, named], own);
  return ahead || (mild && AT_HAND.in(words)) ? null : {...dated([named, named], own), mild};
}

function dated(years: Years, own: Years): CuedState {
  return {tense: years[1] < own[0] ? "review" : "commitment", reach: years};
}
