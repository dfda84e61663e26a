/** How page numbers are printed 页码, digits written as #; one form a line. */
const FORMS: readonly {readonly form: RegExp; readonly example: string}[] = [
  {form: /^[—–―─\-－~～·•.|[［(（<《\s]*#[—–―─\-－~～·•.|\]］)）>》\s]*$/, example: "— 14 —"},
  {form: /^#\s?[/／]\s?#$/, example: "3/8"},
  {form: /^第?#页?[,，;；、/／|]?\(?(?:共|总)#页\)?$/, example: "第3页共8页"},
  {form: /^第#页$/, example: "第3页"},
  {form: /^#页$/, example: "3页"},
  {form: /^第[〇○零一二三四五六七八九十百]+页(?:共[〇○零一二三四五六七八九十百]+页)?$/, example: "第三页"},
  {form: /^[—–―─\-－]+[〇○零一二三四五六七八九十百]+[—–―─\-－]+$/, example: "—三—"},
  {form: /^page#(?:of#)?$/i, example: "Page 3 of 8"},
  {form: /^p\.?#$/i, example: "P.3"},
  {form: /^[—–\-－]?[ivxlc]{1,6}[—–\-－]?$/i, example: "iv"},
];

/** Whether a line is nothing but a page number. Takes the line without spaces, its numbers as #. */
export function isPageForm(mask: string): boolean {
  return FORMS.some(({form}) => form.test(mask));
}

/** A line with its numbers as #, without spaces. */
export function maskOf(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "").replace(/\d+/g, "#");
}
