/** A file that no reader opens; the message is one line that says what it is and what to do, without the file's name. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
