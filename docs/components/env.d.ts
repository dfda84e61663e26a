/** Framework's own modules, as far as the pages use them. */
declare module "observablehq:stdlib" {
  export function FileAttachment(path: string): {json<T>(): Promise<T>; text(): Promise<string>; url(): Promise<string>; href: string};
}
