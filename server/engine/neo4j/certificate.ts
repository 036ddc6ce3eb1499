/** What Node says of a certificate (https://nodejs.org/api/tls.html#x509-certificate-error-codes), in words. */
const MEANINGS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "Neo4j's certificate has expired.",
  CERT_NOT_YET_VALID: "Neo4j's certificate is not valid yet, by the clock of this machine.",
  ERR_TLS_CERT_ALTNAME_INVALID: "Neo4j's certificate is for another name than the one in NEO4J_URI.",
};

/** Of every other code: nobody whom this machine knows has signed it, or not so that it could be checked. */
const NOT_TRUSTED =
  "Neo4j's certificate is signed by nobody whom this machine trusts; NODE_EXTRA_CA_CERTS names the file of an authority of one's own.";

const NOT_ENCRYPTED =
  "What answers at NEO4J_URI hangs up before the connection is encrypted, which NEO4J_URI asks for (+s, +ssc).";

/**
 * Why a connection could not be encrypted, in words; null where that was not the fault. The driver hands on what Node
 * says within the sentence of an error, which may be the cause of another, and gives it no code of its own.
 */
export function encryptionFault(error: unknown): string | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = /certificate is not trusted.* Socket responded with: (\w+)/s.exec(one.message)?.[1];
    if (code !== undefined) return MEANINGS[code] ?? NOT_TRUSTED;
    if (/before secure TLS connection was established/.test(one.message)) return NOT_ENCRYPTED;
  }
  return null;
}
