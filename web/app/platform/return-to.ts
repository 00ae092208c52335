/** A path of this site to go back to; anything that could lead elsewhere becomes `/`. */
export function safeReturnTo(value: unknown): string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return "/";
  // Browsers drop tabs and line breaks from addresses, which would turn "/\t/host" into "//host".
  if (/[\p{Cc}\\]/u.test(value)) return "/";
  return value;
}

/** The address of the sign-in page that brings the reader back to where the request wanted to go. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const returnTo = request.method === "GET" ? `${pathname}${search}` : pathname;
  return returnTo === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ returnTo })}`;
}
