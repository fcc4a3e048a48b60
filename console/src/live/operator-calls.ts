/** A job that failed for good. */
export interface DeadLetter {
  id: string;
  kind: string;
  payload: unknown;
  attempts: number;
  error: string;
  /** Unix milliseconds. */
  died_at: number;
}

/** A conversation of a user, as JSON of the Connect protocol: numbers are text, and what is empty is absent. */
export interface Membership {
  conversationId: string;
  title?: string;
  counterpart?: string;
  lastSeq?: string;
  readSeq?: string;
  unread?: string;
}

/** A user as the system sees the user now. */
export interface UserState {
  status: string;
  lastSeen: number;
  memberships: readonly Membership[];
}

/** A conversation as the system sees it now. */
export interface ConversationState {
  /** Empty: it has none. */
  title: string;
  memberCount: number;
  lastSeq: number;
  lastChange: number;
  members: readonly { userId: string; role: string; readSeq: number }[];
}

/** A process of the system. */
export interface SystemNode {
  node_id: string;
  role: string;
  version: string;
  runtime: string;
  host: string;
  pid: number;
  /** Unix milliseconds. */
  started_at: number;
  connections: number;
  memory_bytes: number;
}

/** A session that is out of step with a conversation. */
export interface SessionLag {
  conversation_id: string;
  state: string;
  seq: number;
  /** Absent: not known. */
  change?: number;
  node_seq: number;
  node_change: number;
}

/** A session of a user at its gateway. */
export interface UserSession {
  session_id: string;
  host: string;
  version: string;
  client: string;
  address: string;
  state: string;
  /** Unix milliseconds. */
  opened_at: number;
  /** Unix milliseconds; 0: never. */
  token_expires_at: number;
  unsent_bytes: number;
  slow: boolean;
  requests_in_flight: number;
  conversation_count: number;
  lag_count: number;
  lags: readonly SessionLag[];
  refusals: readonly { command: string; code: string; message: string; at: number }[];
}

/** The sessions of a user, on all gateways that answered. */
export interface UserSessions {
  sessions: readonly UserSession[];
  session_count: number;
  unanswered_nodes: number;
}

/** A conversation at the gateways that follow it. */
export interface FollowedConversation {
  nodes: readonly {
    node_id: string;
    host: string;
    seq: number;
    change: number;
    repairing: boolean;
    session_count: number;
    lag_count: number;
    lags: readonly (SessionLag & { user_id: string; session_id: string })[];
  }[];
  unanswered_nodes: number;
}

/** Members that are read of a conversation. */
const MAX_MEMBERS = 100;

/** Calls the server with a service key. Each rejects with the server's reason. */
export class OperatorCalls {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  async deadLetters(): Promise<DeadLetter[]> {
    return (await this.#call('GET', '/v1/operator/dead-letters?limit=50')).dead_letters as DeadLetter[];
  }

  /** Queues a dead letter again, or deletes it. */
  async settle(action: 'retry' | 'purge', id: string): Promise<void> {
    await this.#call('POST', `/v1/operator/dead-letters/${action}`, { id });
  }

  async user(userId: string): Promise<UserState> {
    const { presences = [] } = await this.#rpc('ServerService/GetPresence', { userIds: [userId] });
    const [presence] = presences as { status?: string; lastSeen?: string }[];
    const { conversations = [] } = await this.#rpc('GatewayService/ListConversations', { limit: 50 }, userId);
    return {
      status: (presence?.status ?? 'PRESENCE_STATUS_OFFLINE').replace('PRESENCE_STATUS_', '').toLowerCase(),
      lastSeen: Number(presence?.lastSeen ?? 0),
      memberships: conversations as Membership[],
    };
  }

  async conversation(conversationId: string): Promise<ConversationState> {
    const { conversation = {} } = await this.#rpc('GatewayService/GetConversation', { conversationId });
    const { title = '', memberCount = 0, lastSeq = 0, lastChange = 0 } = conversation as Record<string, string>;
    const { members = [] } = await this.#rpc('GatewayService/ListMembers', { conversationId, limit: MAX_MEMBERS });
    return {
      title: String(title),
      memberCount: Number(memberCount),
      lastSeq: Number(lastSeq),
      lastChange: Number(lastChange),
      members: (members as Record<string, string>[]).map(({ userId = '', role = '', readSeq = 0 }) => ({
        userId,
        role: role.replace('ROLE_', '').toLowerCase(),
        readSeq: Number(readSeq),
      })),
    };
  }

  nodes(): Promise<{ nodes: readonly SystemNode[]; unanswered_nodes: number }> {
    return this.#read('nodes');
  }

  sessions(userId: string): Promise<UserSessions> {
    return this.#read(`users/${encodeURIComponent(userId)}/sessions`);
  }

  followed(conversationId: string): Promise<FollowedConversation> {
    return this.#read(`conversations/${encodeURIComponent(conversationId)}/nodes`);
  }

  async endSessions(userId: string, revokeTokens: boolean): Promise<void> {
    await this.#rpc('ServerService/EndSessions', { userId, revokeTokens });
  }

  async endSession(userId: string, sessionId: string): Promise<void> {
    await this.#rpc('ServerService/EndSessions', { userId, sessionId });
  }

  async ban(userId: string, reason: string): Promise<void> {
    await this.#rpc('ServerService/Ban', { userId, reason });
  }

  async unban(userId: string): Promise<void> {
    await this.#rpc('ServerService/Unban', { userId });
  }

  async #read<T>(path: string): Promise<T> {
    return (await this.#call('GET', `/v1/operator/${path}`)) as T;
  }

  #rpc(name: string, request: object, actingAs?: string): Promise<Record<string, unknown>> {
    return this.#call('POST', `/godwit.v1.${name}`, request, actingAs);
  }

  async #call(method: string, path: string, body?: object, actingAs?: string): Promise<Record<string, unknown>> {
    const response = await fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${this.#key}`,
        ...(body && { 'content-type': 'application/json' }),
        // A header has bytes, which fetch takes as Latin-1.
        ...(actingAs && { 'godwit-user': String.fromCharCode(...new TextEncoder().encode(actingAs)) }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail ?? answer.message ?? `${path} answered ${response.status}`);
    return answer;
  }
}
