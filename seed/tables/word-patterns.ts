/** A pattern that a folded text matches as a whole, of alternatives in the syntax of regular expressions. */
export const whole = (...alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join("|")})$`);

/** The same for whole words anywhere in a folded text. */
export const within = (...alternatives: readonly string[]): RegExp => new RegExp(`\\b(?:${alternatives.join("|")})\\b`);
