import ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** A client's address, and whether a trusted proxy named it. */
export interface ClientAddress {
  address: string;
  forwarded: boolean;
}

/** Parses an address or a range in CIDR notation. Throws an error that says what is wrong. */
export function parseRange(text: string): Range {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text) as Range;
    if (!isAddress(text)) throw new Error();
    const address = ipaddr.process(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch {
    throw new Error(`${text}: must be an IP address or a range such as 10.0.0.0/8`);
  }
}

/** Whether an address, as the peer of a connection, is a trusted proxy's. */
export type IsTrustedProxy = (address: string) => boolean;

/** The check for addresses in any of these ranges. Throws if one is malformed. */
export function createTrustedProxies(texts: readonly string[]): IsTrustedProxy {
  const ranges = texts.map(parseRange);
  return (text) => {
    if (ranges.length === 0 || !isAddress(text)) return false;
    const address = ipaddr.process(text);
    return ranges.some(([base, bits]) => address.kind() === base.kind() && address.match(base as never, bits));
  };
}

/**
 * The address of the client behind the trusted proxies: the right-most untrusted hop, of which the last trusted proxy
 * vouches; or the left-most one if all are trusted. `forwardedFor`: the values of all headers X-Forwarded-For in order.
 * They are ignored unless the peer is trusted: any client can send them.
 */
export function clientAddress(peer: string, forwardedFor: string, isTrusted: IsTrustedProxy): ClientAddress {
  let found: ClientAddress = { address: plain(peer), forwarded: false };
  if (!forwardedFor) return found;
  const hops = forwardedFor.split(',').map(withoutPort);
  while (isTrusted(found.address)) {
    const hop = hops.pop();
    // An obfuscated hop, such as `unknown`, ends what is known.
    if (hop === undefined || !isAddress(hop)) break;
    found = { address: plain(hop), forwarded: true };
  }
  return found;
}

const OWN_RANGES = new Set(['loopback', 'private', 'linkLocal', 'uniqueLocal', 'unspecified']);

/** Whether an address belongs to this machine or its network: loopback, private or link-local. */
export function isOwnNetwork(address: string): boolean {
  return !isAddress(address) || OWN_RANGES.has(ipaddr.process(address).range());
}

const NETWORK_PARTS = 4;

/** The unit that one client holds: an IPv4 address, or the network of 64 bits of an IPv6 address, whose rest it may choose. */
export function networkOf(address: string): string {
  if (!isAddress(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return `${parsed.parts
    .slice(0, NETWORK_PARTS)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

/**
 * The key under which a client's connections are counted; undefined if they are not: a proxy, and an address of one's
 * own network that no trusted proxy named, stand for many clients.
 */
export function countedAddress({ address, forwarded }: ClientAddress, isTrusted: IsTrustedProxy): string | undefined {
  if (isTrusted(address) || (!forwarded && isOwnNetwork(address))) return undefined;
  return networkOf(address);
}

/** Without the short forms of IPv4, such as `10.1`, which no server and no proxy writes. */
const isAddress = (text: string) => ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

const plain = (address: string) => (isAddress(address) ? ipaddr.process(address).toString() : address);

/** Some proxies append the client's port. */
function withoutPort(text: string): string {
  const hop = text.trim();
  return /^\[([^\]]*)\](?::\d+)?$/.exec(hop)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(hop)?.[1] ?? hop;
}
