/** Thrown by a model if a rule forbids an action; the message is the name of the error code. */
export class Refused extends Error {}
