type Page = { nonce: string; working: boolean; secure: boolean; development: boolean };

/** Sets the security headers of one page. A document allows no inline style; a working page needs its attributes. */
export function setSecurityHeaders(headers: Headers, { nonce, working, secure, development }: Page): void {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    // Vite serves styles and reloads pages in ways that only a development server may.
    development
      ? "style-src 'self' 'unsafe-inline'"
      : working
        ? `style-src 'self' 'nonce-${nonce}'`
        : "style-src 'self'",
    // Mantine writes sizes into style attributes, which a nonce cannot cover. Attributes cannot load anything.
    ...(working && !development ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  headers.set("Content-Security-Policy", policy.join("; "));
  headers.set("X-Content-Type-Options", "nosniff");
  // Not no-referrer: with it browsers post forms with "Origin: null", which the check against forged requests refuses.
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (secure) headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  headers.append("Vary", "Cookie, Accept-Language");
}
