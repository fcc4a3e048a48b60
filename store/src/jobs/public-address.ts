import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

const OLD_FORM = ipaddr.IPv6.parseCIDR('::/96');

/** Whether an IP address is one of the public internet: not private, loopback, link-local, multicast or reserved. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // Addresses of IPv4 written as such of IPv6, in a form that nobody uses any more, lead where they say.
  if (parsed instanceof ipaddr.IPv6 && parsed.match(OLD_FORM)) return false;
  return parsed.range() === 'unicast';
}

/** That a name leads to an address that requests must not go to. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/**
 * Looks a host name up and refuses addresses that are not public. The connection is made to the very address that was
 * checked, so that a name which changes between check and use leads nowhere.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const allowed = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = allowed;
    if (!first) return callback(new PrivateAddressError(`${hostname} has no public address`), '');
    if (options.all) return callback(null, allowed);
    return callback(null, first.address, first.family);
  });
};

/** Whether the host of a URL is written as an address that is not public: such a one is not looked up. */
export function isPrivateLiteral(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && !isPublicAddress(host);
}
