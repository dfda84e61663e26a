/* oxlint-disable no-control-regex -- these are what must not reach a terminal */

/** Control characters but tab and line ends, and marks that turn the direction of writing. */
const COMMANDS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** A name or a word longer than this says nothing more. */
const LONG = /\S{300,}/g;
const KEPT = 80;

/** A text for a terminal: what would be a command to it stands as its code point, so that no document moves a cursor or hides a line. */
export function printable(text: string): string {
  return text.replace(COMMANDS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A message as the lines it has, each printable and of a length that can be read. */
export function messageLines(message: string): string[] {
  return message.split(/\r\n|[\r\n]/).map((line) => printable(line.replace(LONG, (word) => `${word.slice(0, KEPT)}…${word.slice(-KEPT)}`)));
}
