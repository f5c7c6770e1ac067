/** Says in one line why packages could not be installed and what to do, of what npm wrote. It depends on nothing. */

const PROXY =
  "Behind a proxy, name it in HTTPS_PROXY (or by npm config set https-proxy), and take away one that is wrong; then begin again. Once the packages are there, no network is needed.";

/** @type {readonly (readonly [code: RegExp, says: (code: string, path: string) => string])[]} */
const FAULTS = [
  [
    /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E?IDLE_?TIMEOUT|ENOTCACHED)$/,
    (code) =>
      `The packages cannot be fetched, for npm does not reach its registry (${code}). ${PROXY}`,
  ],
  [
    /^E(407|PROTO|INVALIDPROXY)$|^ERR_INVALID_URL$/,
    (code) =>
      `The packages cannot be fetched, for the proxy lets nothing through (${code}). ${PROXY}`,
  ],
  [
    /CERT|TLS|SSL/,
    (code) =>
      `The packages cannot be fetched, for npm does not trust who answers (${code}). Where a proxy answers, give npm its certificate: npm config set cafile FILE.`,
  ],
  [
    /^(EACCES|EPERM|EROFS)$/,
    (code, path) =>
      `The packages cannot be installed, for npm may not write ${path} (${code}): make it yours, or name a folder of your own by npm config set cache FOLDER.`,
  ],
  [
    /^(ENOSPC|EDQUOT)$/,
    (code) => `The packages cannot be installed, for the disk is full (${code}): they need 300 MB.`,
  ],
];

/**
 * @param {string} said what npm wrote
 * @returns {string | null} null where it is none of what is known here
 */
export function sayNpmFault(said) {
  const found = (/** @type {string} */ name) =>
    new RegExp(`^npm (?:error|ERR!) ${name} (\\S.*)$`, "m").exec(said)?.[1];
  const code = found("code") ?? found("errno") ?? "";
  const [, says] = FAULTS.find(([known]) => known.test(code)) ?? [];
  return says?.(code, found("path") ?? "what it keeps") ?? null;
}
