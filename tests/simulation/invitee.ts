/** Whom a delivery asks to take part in an exchange, by its key; `undefined` for any other delivery. */
export const invitee = (key: string): string | undefined => /^invitation:([^:]+):/.exec(key)?.[1];
