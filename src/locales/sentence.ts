/** People end what they type with a full stop, or do not. */

/** As a sentence of its own inside one of ours. */
export const asSentence = (typed: string): string =>
  /[.!?…]["”“»«)]?$/u.test(typed.trimEnd()) ? typed.trimEnd() : `${typed.trimEnd()}.`;

/** As a part of a sentence of ours, which goes on or ends by itself. */
export const asPart = (typed: string): string => typed.trimEnd().replace(/\.$/u, '');
