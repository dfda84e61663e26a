/** What an error of the operating system means to the person at the keyboard, and the mend. */
const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check the path",
  EISDIR: "this is a folder; name one file in it",
  ENOTDIR: "a part of this path is a file, not a folder; check the path",
  EEXIST: "this is already there; choose another name",
  ENOTEMPTY: "this is already there; choose another name",
  EACCES: "it may not be opened; check its rights",
  EPERM: "it may not be opened; check its rights",
  EROFS: "the disk may only be read; choose another place",
  ENOSPC: "the disk is full; make room and run it again",
  EDQUOT: "the quota of the disk is used up; make room and run it again",
  EFBIG: "it is larger than this disk takes; choose another place",
  ENAMETOOLONG: "the name is too long; choose a shorter one",
  ELOOP: "its links lead in a circle; mend the link",
  EMFILE: "too many files are open; close other programs or raise the limit (ulimit -n)",
  ERR_INVALID_ARG_VALUE: "this is no name of a file; check the path",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB; pass the document alone",
};

/** An error with the code of the system. Types of Node are not asked of who uses the package. */
interface SystemError extends Error {
  readonly code?: string | undefined;
  readonly errno?: number | undefined;
  readonly path?: string | undefined;
  readonly syscall?: string | undefined;
}

/**
 * Whether an error came from the system (a file that is not there, a full disk), with its code.
 *
 * @example isSystemError(new Error("x")) // false
 */
export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error)) return false;
  const {code, errno} = error as SystemError;
  return typeof code === "string" && (code in WHY || typeof errno === "number");
}

/**
 * The fact and the mend of a system error, without the name of the file: `there is no such file; check the path`.
 *
 * @example systemFact({code: "ENOENT", message: ""}) // "there is no such file; check the path"
 */
export function systemFact({code = "", message}: SystemError): string {
  return WHY[code] ?? `it cannot be opened (${code || message}); check its rights`;
}
