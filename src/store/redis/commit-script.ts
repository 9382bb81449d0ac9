import { createHash } from "node:crypto";

/**
 * One commit, executed atomically on the server. KEYS: the world's records (a hash, in which `.version` and `.tip` hold
 * the revision, and `.queue` the version that the queue belongs to), its log (a stream; an entry's id is its version) and
 * its queue (a sorted set of waiting sessions). ARGV: version and id of the revision that the caller knows, the id of the
 * revision that it makes, milliseconds until the world expires (0: never), how many commits the log holds, the commit as
 * JSON ("" for none), and what it does to the queue (`queueText`).
 *
 * A session is claimed by leaving the queue here and in no other way: a commit that takes a session from the queue that
 * is not in it stores nothing. Nor does one that finds a queue of another version, written by a program that does not
 * know about queues.
 */
export const COMMIT = `
local state, log, queue = KEYS[1], KEYS[2], KEYS[3]
local found = redis.call('HMGET', state, '.version', '.tip', '.queue')
local version, tip = tonumber(found[1] or '0'), found[2] or ''
local function touch()
  if ARGV[4] ~= '0' then
    for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[4]) end
  end
end
if tip ~= ARGV[2] then
  touch()
  local since = tonumber(ARGV[1])
  local known = redis.call('XRANGE', log, since .. '-0', since .. '-0')[1]
  if version < since or not known or known[2][2] ~= ARGV[2] then return { 'stale', version, tip } end
  return { 'conflict', version, tip, redis.call('XRANGE', log, (since + 1) .. '-0', '+') }
end
if ARGV[6] == '' then
  touch()
  return { 'committed', version, tip }
end
local commit, places = cjson.decode(ARGV[6]), cjson.decode(ARGV[7])
if places.rewrite then
  redis.call('DEL', queue)
else
  if found[3] ~= found[1] then return { 'queue-mismatch', version, tip } end
  for _, place in ipairs(places.left) do
    if not redis.call('ZSCORE', queue, place) then return { 'queue-mismatch', version, tip } end
  end
  for _, place in ipairs(places.left) do redis.call('ZREM', queue, place) end
end
for at = 1, #places.joined, 2 do redis.call('ZADD', queue, places.joined[at], places.joined[at + 1]) end
if commit.anew then redis.call('DEL', state) end
if version == 0 then redis.call('DEL', log) end
for _, record in ipairs(commit.records) do
  if record[2] == cjson.null then
    redis.call('HDEL', state, record[1])
  else
    redis.call('HSET', state, record[1], record[2])
  end
end
version = version + 1
redis.call('HSET', state, '.version', version, '.tip', ARGV[3], '.queue', version)
redis.call('XADD', log, 'MAXLEN', '~', ARGV[5], version .. '-0', 'tip', ARGV[3], 'changes', ARGV[6])
touch()
return { 'committed', version, ARGV[3] }
`;

export const COMMIT_SHA: string = createHash("sha1").update(COMMIT).digest("hex");
