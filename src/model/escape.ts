/**
 * Text as it stands in markup, inside quotes too.
 *
 * @example escapeMarkup('<a title="&">') // "&lt;a title=&quot;&amp;&quot;&gt;"
 */
export const escapeMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
