/** A kind of file that is recognised and not read: what it is, and the way out. */
export interface Container {
  readonly id: string;
  /** As it goes after «the file is». */
  readonly what: string;
  /** As it goes after a semicolon. */
  readonly wayOut: string;
}

const SAVE_AS_DOCX = "open it in Word or WPS, save it as DOCX or PDF, and pass that";
const TO_TEXT = "pass the document in it as text, HTML, DOCX, PDF, XLSX, CSV or Markdown";
const OCR = "it holds a picture and no text: run OCR on it and pass the text";

/** Files that a plan may come in and that have no reader here; one line a kind. */
export const CONTAINERS = {
  doc: {what: "a Word 97–2003 document (DOC)", wayOut: SAVE_AS_DOCX},
  wps: {what: "a WPS document (Word 97–2003 inside)", wayOut: SAVE_AS_DOCX},
  xls: {what: "an Excel 97–2003 workbook (XLS)", wayOut: "open it in Excel or WPS, save it as XLSX, and pass that"},
  et: {what: "a WPS workbook (ET, Excel 97–2003 inside)", wayOut: "open it in WPS or Excel, save it as XLSX, and pass that"},
  ppt: {what: "a PowerPoint 97–2003 file (PPT)", wayOut: TO_TEXT},
  ole: {what: "a Microsoft compound file of an unknown program", wayOut: TO_TEXT},
  locked: {what: "an Office document locked with a password", wayOut: "open it with the password, save it without one, and pass that"},
  lockedZip: {what: "a ZIP locked with a password", wayOut: "unpack it with the password and pass the document in it"},
  wordXml: {what: "a Word document as one XML file", wayOut: SAVE_AS_DOCX},
  odt: {what: "an OpenDocument text (ODT)", wayOut: "open it in LibreOffice, Word or WPS, save it as DOCX or PDF, and pass that"},
  ods: {what: "an OpenDocument spreadsheet (ODS)", wayOut: "open it in LibreOffice or Excel, save it as XLSX, and pass that"},
  ofd: {what: "an OFD document (版式文件)", wayOut: "open it in an OFD reader, export it as PDF, and pass that"},
  pptx: {what: "a PowerPoint file (PPTX)", wayOut: TO_TEXT},
  epub: {what: "an EPUB book", wayOut: TO_TEXT},
  pages: {what: "an Apple iWork document", wayOut: "export it as DOCX or PDF and pass that"},
  zip: {what: "a ZIP of other files", wayOut: "unpack it and pass the document in it"},
  brokenZip: {what: "a ZIP, as DOCX and XLSX are, that is cut short", wayOut: "fetch the whole file again"},
  archive: {what: "an archive (RAR, 7z or gzip)", wayOut: "unpack it and pass the document in it"},
  caj: {what: "a CAJ document", wayOut: "open it in CAJViewer, export it as PDF or text, and pass that"},
  postscript: {what: "a PostScript file", wayOut: "turn it into PDF and pass that"},
  djvu: {what: "a DjVu scan", wayOut: OCR},
  image: {what: "a picture", wayOut: OCR},
  media: {what: "a sound or film", wayOut: "pass the text of what is said in it"},
} as const satisfies Readonly<Record<string, Omit<Container, "id">>>;

export type ContainerId = keyof typeof CONTAINERS;

/** One line that names the container and the way out. */
export function refusal(id: ContainerId): string {
  return `the file is ${CONTAINERS[id].what}; ${CONTAINERS[id].wayOut}`;
}
