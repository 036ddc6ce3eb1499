/** Some programs cut off longer addresses. */
const LONGEST = 2000;

/**
 * The address that opens a message ready to send (RFC 6068); without its text, which `isWhole` says, where that is too
 * long for one.
 */
export function mailAddress(email: string, subject: string, message: string): { address: string; isWhole: boolean } {
  const start = `mailto:${email}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(message.replaceAll("\n", "\r\n"))}`;
  const isWhole = whole.length <= LONGEST;
  return { address: isWhole ? whole : start, isWhole };
}
