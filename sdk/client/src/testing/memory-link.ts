import type { godwit } from '@godwit/schema';
import type { TransportEvents } from '../transport.js';

/** A conversation of the user. */
export interface Room {
  id: string;
  messages: godwit.v1.Message[];
  /** The seq of the message that each change was made to. */
  changes: number[];
  read: number;
  activeAt: number;
  isMember: boolean;
}

/** One connection: the test decides when a request is carried out, and when a frame arrives. */
export interface Link {
  events: TransportEvents;
  requests: godwit.v1.ClientFrame[];
  replies: godwit.v1.ServerFrame.$Properties[];
  sent: godwit.v1.ServerFrame.$Properties[];
  watched: Set<string>;
  hasSession: boolean;
}
