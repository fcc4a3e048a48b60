/** Where the server is, and what it does for the console. */
export interface Settings {
  version: string;
  /** The gateway's endpoint. */
  socketUrl: string;
  httpUrl: string;
  /** The internal token, if it is the public one of development. */
  developmentKey: string | undefined;
  /** Whether the server makes tokens of development users. */
  makesTokens: boolean;
}

/** Reads the settings from the server that the page came from. */
export async function readSettings(): Promise<Settings> {
  const response = await fetch('/console/settings');
  if (!response.ok) throw new Error(`/console/settings answered ${response.status}`);
  const { version, gateway_port, development_key, makes_tokens } = await response.json();
  const { protocol, hostname, host, origin } = location;
  const gateway = gateway_port === null ? host : `${hostname}:${gateway_port}`;
  return {
    version,
    socketUrl: `${protocol.replace('http', 'ws')}//${gateway}/v1/ws`,
    httpUrl: origin,
    developmentKey: development_key ?? undefined,
    makesTokens: makes_tokens,
  };
}

/** Gets a token of a development user. Rejects with the server's reason. */
export async function fetchToken(userId: string): Promise<string> {
  const response = await fetch('/console/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user_id: userId }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail ?? `/console/tokens answered ${response.status}`);
  return answer.token;
}
