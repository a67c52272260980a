// The policy that the built page is served under in the tests, and that its own <meta> carries.
// One list, read by vite.config.ts and by the test server.

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The one address that scripts may start, a worker of our own, goes through this policy.
  "trusted-types readout-worker",
] as const;

/** For a <meta>: `frame-ancestors` has no meaning there. */
export const META_POLICY = DIRECTIVES.join("; ");
/** For a response header. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join("; ");
