import { createHash } from "node:crypto";

/**
 * One exchange with a world, in one piece on the server. KEYS: the world's records (a hash, in which `.version` and
 * `.tip` say which state they are, and `.queue` the version that the queue belongs to), its log (a stream; an entry's id
 * is its version) and its queue (a sorted set of who waits). ARGV: version and tip that the caller knows, the tip of its
 * commit, milliseconds until the world expires (0: never), how many commits the log remembers, the commit as JSON ("" for
 * none), and what it does to the queue (`queueText`).
 *
 * Nobody gets a session but by leaving the queue here: a commit in which one leaves who is not there keeps nothing. So
 * does one that meets a queue of another version, which something wrote that does not know of it.
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
  if version < since or not known or known[2][2] ~= ARGV[2] then return { 'lost', version, tip } end
  return { 'missed', version, tip, redis.call('XRANGE', log, (since + 1) .. '-0', '+') }
end
if ARGV[6] == '' then
  touch()
  return { 'kept', version, tip }
end
local commit, places = cjson.decode(ARGV[6]), cjson.decode(ARGV[7])
if places.anew then
  redis.call('DEL', queue)
else
  if found[3] ~= found[1] then return { 'unqueued', version, tip } end
  for _, place in ipairs(places.left) do
    if not redis.call('ZSCORE', queue, place) then return { 'unqueued', version, tip } end
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
return { 'kept', version, ARGV[3] }
`;

export const COMMIT_SHA: string = createHash("sha1").update(COMMIT).digest("hex");
