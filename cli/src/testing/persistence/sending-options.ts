/** The points of a send at which a process can end. */
export const POINTS = [
  'while a message is written to storage',
  'after it is on storage, before it is posted',
  'after it is posted',
  'before its acknowledgement is processed',
  'after its acknowledgement is processed',
  'after it has arrived, before it is removed',
] as const;

/** Options of the process. */
export interface SendingOptions {
  url: string;
  token: string;
  folder: string;
  from: number;
  count: number;
  /** The index of a point, and the number of times that it is passed before the process ends there; undefined: it is not killed. */
  dies?: { point: number; pass: number } | undefined;
}
