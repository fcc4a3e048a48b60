import type { godwit } from '@godwit/schema';
import type { TransportEvents } from '../transport.js';

/** One connection: the test decides when a request is carried out, and when a frame arrives. */
export interface Link {
  events: TransportEvents;
  requests: godwit.v1.ClientFrame[];
  replies: godwit.v1.ServerFrame.$Properties[];
  sent: godwit.v1.ServerFrame.$Properties[];
  watched: Set<string>;
  hasSession: boolean;
}
