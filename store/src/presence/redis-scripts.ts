/**
 * The scripts that change the visible presence of users; `publish` is the command with which they publish. Redis runs
 * each script atomically, so frames are published in the order of the changes. A script returns the number of nodes
 * that received the frame, or -1 if there was nothing to publish.
 */
export const showingScripts = (publish: 'PUBLISH' | 'SPUBLISH') => ({
  arrive: { lua: ARRIVE.replaceAll('PUBLISH', publish), numberOfKeys: 5 },
  depart: { lua: DEPART.replaceAll('PUBLISH', publish), numberOfKeys: 4 },
  show: { lua: SHOW.replaceAll('PUBLISH', publish), numberOfKeys: 3 },
});

// Shows `frame`, or `offline` if `frame` is ''.
const SHOWN = `
local function shown(key, frame, offline, channel)
  if frame == '' then
    if redis.call('DEL', key) == 0 then return -1 end
    return redis.call('PUBLISH', channel, offline)
  end
  if redis.call('GET', key) == frame then return -1 end
  redis.call('SET', key, frame)
  return redis.call('PUBLISH', channel, frame)
end`;

// Returns -2 if the boot id has no lease entry: no node would clean up after it. The first arrival deletes a version
// that nodes of a release without versions left behind. KEYS: nodes that have the user, shown frame, newest version,
// users of the boot id, leases. ARGV: frame to show or '', offline frame, channel, version of the choice or 0, boot id,
// user.
const ARRIVE = `${SHOWN}
if not redis.call('ZSCORE', KEYS[5], ARGV[5]) then return -2 end
redis.call('SADD', KEYS[4], ARGV[6])
local others = redis.call('SCARD', KEYS[1])
redis.call('SADD', KEYS[1], ARGV[5])
local version = tonumber(ARGV[4])
if others == 0 then
  redis.call('DEL', KEYS[3])
elseif version <= tonumber(redis.call('GET', KEYS[3]) or 0) then
  return -1
end
if version > 0 then redis.call('SET', KEYS[3], version) end
return shown(KEYS[2], ARGV[1], ARGV[2], ARGV[3])`;

// KEYS: nodes that have the user, shown frame, newest version, users of the boot id. ARGV: boot id, user, offline
// frame, channel.
const DEPART = `
redis.call('SREM', KEYS[1], ARGV[1])
redis.call('SREM', KEYS[4], ARGV[2])
if redis.call('SCARD', KEYS[1]) > 0 then return -1 end
redis.call('DEL', KEYS[3])
if redis.call('DEL', KEYS[2]) == 0 then return -1 end
return redis.call('PUBLISH', ARGV[4], ARGV[3])`;

// KEYS: nodes that have the user, shown frame, newest version. ARGV: frame to show or '', offline frame, channel,
// version of the choice or 0.
const SHOW = `${SHOWN}
if redis.call('SCARD', KEYS[1]) == 0 then return -1 end
local version = tonumber(ARGV[4])
if version > 0 then
  if version < tonumber(redis.call('GET', KEYS[3]) or 0) then return -1 end
  redis.call('SET', KEYS[3], version)
end
return shown(KEYS[2], ARGV[1], ARGV[2], ARGV[3])`;

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

// Renews a lease, or takes it if ARGV[3] is '1'. Returns '' if the lease had expired: other nodes may be cleaning it up
// then. Otherwise returns the replication id of the server, which differs after a server that may lack data has taken
// over. KEYS: leases. ARGV: boot id, milliseconds, '1' or ''.
export const RENEW = `${NOW}
local expires = redis.call('ZSCORE', KEYS[1], ARGV[1])
if ARGV[3] == '' and (not expires or tonumber(expires) <= now) then return '' end
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
return string.match(redis.call('INFO', 'replication'), 'master_replid:(%x+)') or 'unknown'`;

// Removes a dead boot id unless a user has arrived under it meanwhile. KEYS: users of the boot id, leases, leaving boot
// ids. ARGV: boot id.
export const REMOVE_NODE = `
if redis.call('EXISTS', KEYS[1]) == 0 then
  redis.call('ZREM', KEYS[2], ARGV[1])
  redis.call('SREM', KEYS[3], ARGV[1])
end
return 1`;

// The number of boot ids that hold a lease and are not leaving, except one. KEYS: leases, leaving boot ids. ARGV: the
// boot id that is not counted.
export const OTHERS = `${NOW}
local count = 0
for _, boot in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. now, '+inf')) do
  if boot ~= ARGV[1] and redis.call('SISMEMBER', KEYS[2], boot) == 0 then count = count + 1 end
end
return count`;

// Up to 16 boot ids whose lease has expired. KEYS: leases.
export const DEAD = `${NOW}
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, 16)`;
