import { createHash } from "node:crypto";

/**
 * One exchange with a world, in one piece on the server. KEYS: the world's records (a hash, in which `.version` and
 * `.tip` say which state they are) and its log (a stream; an entry's id is its version). ARGV: version and tip that the
 * caller knows, the tip of its commit, milliseconds until the world expires (0: never), `1` where the world begins anew,
 * how many commits the log remembers, the commit as JSON ("" for none), then keys and texts ("" takes a record away).
 */
export const COMMIT = `
local state, log = KEYS[1], KEYS[2]
local found = redis.call('HMGET', state, '.version', '.tip')
local version, tip = tonumber(found[1] or '0'), found[2] or ''
local function touch()
  if ARGV[4] ~= '0' then
    redis.call('PEXPIRE', state, ARGV[4])
    redis.call('PEXPIRE', log, ARGV[4])
  end
end
if tip ~= ARGV[2] then
  touch()
  return { 'missed', version, tip, redis.call('XRANGE', log, ARGV[1] .. '-0', '+') }
end
if ARGV[7] == '' then
  touch()
  return { 'kept', version, tip }
end
if ARGV[5] == '1' then redis.call('DEL', state) end
if version == 0 then redis.call('DEL', log) end
for at = 8, #ARGV, 2 do
  if ARGV[at + 1] == '' then
    redis.call('HDEL', state, ARGV[at])
  else
    redis.call('HSET', state, ARGV[at], ARGV[at + 1])
  end
end
version = version + 1
redis.call('HSET', state, '.version', version, '.tip', ARGV[3])
redis.call('XADD', log, 'MAXLEN', '~', ARGV[6], version .. '-0', 'tip', ARGV[3], 'changes', ARGV[7])
touch()
return { 'kept', version, ARGV[3] }
`;

export const COMMIT_SHA: string = createHash("sha1").update(COMMIT).digest("hex");
