/** Addresses of the servers and the credentials of this process, in the form of the client's options. */
export interface NatsServers {
  servers: string[];
  user?: string;
  pass?: string;
  token?: string;
}

/**
 * The servers of a URL: `nats://[USER:PASSWORD@ | TOKEN@]HOST[:PORT][,HOST[:PORT] …]`, where each may have a `nats://`
 * and credentials of its own. All servers of a cluster accept the same credentials, so the first ones named are used.
 * The client itself accepts plain addresses only, without credentials. Throws where a part is not an address.
 */
export function parseNatsServers(url: string): NatsServers {
  const found: NatsServers = { servers: [] };
  for (const part of url.split(',')) {
    const text = part.trim().replace(/^nats:\/\//, '');
    // The WHATWG parser validates hosts and ports only for special schemes such as http.
    const address = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : undefined;
    if (!text || !address?.hostname || address.pathname !== '/' || address.search || address.hash)
      throw new Error('must be nats://HOST[:PORT][,HOST[:PORT] …], with credentials before the first host');
    // The parser drops http's default port.
    const port = address.port || (/:80$/.test(text) ? '80' : '');
    found.servers.push(port ? `${address.hostname}:${port}` : address.hostname);
    const [name, password] = [address.username, address.password].map(decodeURIComponent);
    if (found.user !== undefined || found.token !== undefined || !name) continue;
    if (password) Object.assign(found, { user: name, pass: password });
    else found.token = name;
  }
  return found;
}
