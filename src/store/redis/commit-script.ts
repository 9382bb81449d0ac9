import { createHash } from "node:crypto";

/** The record that counts messages: each claim uses a number. */
const LAST = "part/history/last";

/**
 * One commit, executed atomically on the server. KEYS: the world's records (a hash, in which `.version` and `.tip` hold
 * the revision, and `.queue` the version that the queue belongs to), its log (a stream; an entry's id is its version)
 * and its queue (a sorted set of waiting sessions). ARGV: version and id of the revision that the caller knows, the id
 * of the revision that it makes, milliseconds until the world expires (0: never), how many commits the log holds, the
 * commit as JSON ("" for none), what it does to the queue (`queueText`), what it touches and what it needs untouched
 * (words between spaces, `*` for everything), and the claims (`claimsText`, "" for none).
 *
 * A commit is stored after commits that the caller does not know yet, provided they touch nothing that it needs. Only
 * leaving the queue here claims a session: each claim gets the first in its list that still waits. A commit that takes
 * a session from the queue that is not in it stores nothing, nor does one that finds a queue of another version,
 * written by a program that does not know about queues.
 */
export const COMMIT: string = `
local state, log, queue = KEYS[1], KEYS[2], KEYS[3]
local found = redis.call('HMGET', state, '.version', '.tip', '.queue', '${LAST}')
local version, tip = tonumber(found[1] or '0'), found[2] or ''
local function touch()
  if ARGV[4] ~= '0' then
    for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[4]) end
  end
end
local function each(command, key, list)
  for from = 1, #list, 4000 do redis.call(command, key, unpack(list, from, math.min(from + 3999, #list))) end
end
local newer, gone, joined = {}, {}, nil
local isNothing = ARGV[6] == '' and ARGV[10] == ''
if tip ~= ARGV[2] then
  local since = tonumber(ARGV[1])
  newer = redis.call('XRANGE', log, since .. '-0', '+')
  local known = table.remove(newer, 1)
  if version < since or not known or known[1] ~= since .. '-0' or known[2][2] ~= ARGV[2] then
    touch()
    return { 'stale', version, tip }
  end
  local conflict = { 'conflict', version, tip, newer }
  if isNothing or ARGV[9] == '*' then
    touch()
    return conflict
  end
  local needed = {}
  for word in string.gmatch(ARGV[9], '%S+') do needed[word] = true end
  for _, entry in ipairs(newer) do
    local said = {}
    for at = 1, #entry[2], 2 do said[entry[2][at]] = entry[2][at + 1] end
    if not said.touched or said.touched == '*' then return conflict end
    for word in string.gmatch(said.touched, '%S+') do
      if needed[word] then return conflict end
    end
    for place in string.gmatch(said.left or '', '[^\\n]+') do gone[place] = true end
    for place in string.gmatch(said.joined or '', '[^\\n]+') do
      gone[place] = nil
      if not joined or place < joined then joined = place end
    end
  end
end
if isNothing then
  touch()
  return { 'committed', version, tip, {}, {} }
end
local places = ARGV[7] == '' and { left = {}, joined = {} } or cjson.decode(ARGV[7])
if not places.rewrite and found[3] ~= found[1] then return { 'queue-mismatch', version, tip } end
local left, mine = places.left, {}
for at = 2, #places.joined, 2 do mine[places.joined[at]] = true end
local claimed, ids, chosen, expected, last = {}, {}, {}, {}, -1
for _, place in ipairs(left) do
  gone[place] = not mine[place]
  table.insert(expected, place)
end
if ARGV[10] ~= '' then
  local claims = cjson.decode(ARGV[10])
  local reached = {}
  if claims.last >= 0 then last = tonumber(found[4] or claims.last) end
  for nth, asked in ipairs(claims.asked) do
    local list = claims.lists[asked[1] + 1]
    local at = reached[asked[1]] or 1
    while list.places[at] and gone[list.places[at]] do at = at + 1 end
    local place = list.places[at]
    if joined and (not place or joined < place) or not place and not list.whole then
      return { 'conflict', version, tip, newer }
    end
    reached[asked[1]] = at
    claimed[nth] = { 0, 0 }
    if place then
      gone[place] = true
      local id, message = tonumber(string.match(place, '(%d+)$')), 'null'
      if last >= 0 then
        last = last >= 2147483647 and 1 or last + 1
        message = string.format('%d', last)
      end
      claimed[nth] = { id, last }
      table.insert(chosen, place)
      table.insert(ids, { string.format('%d', id), asked[2], message })
      if not mine[place] and not places.rewrite then table.insert(expected, place) end
    end
  end
end
for from = 1, #expected, 4000 do
  local most = math.min(from + 3999, #expected)
  -- Before 6.2 there is only the question for one.
  local scores = redis.pcall('ZMSCORE', queue, unpack(expected, from, most))
  for at = from, most do
    local score = scores[at - from + 1]
    if scores.err then score = redis.call('ZSCORE', queue, expected[at]) end
    if not score then return { 'queue-mismatch', version, tip } end
  end
end
if ARGV[6] == '' and #chosen == 0 then
  touch()
  return { 'committed', version, tip, newer, claimed }
end
local commit = ARGV[6] ~= '' and cjson.decode(ARGV[6]) or { records = {} }
if places.rewrite then redis.call('DEL', queue) end
each('ZREM', queue, left)
each('ZADD', queue, places.joined)
each('ZREM', queue, chosen)
if commit.anew then redis.call('DEL', state) end
if version == 0 then redis.call('DEL', log) end
version = version + 1
local values, dropped, texts = { '.version', version, '.tip', ARGV[3], '.queue', version }, {}, {}
local own = {}
for _, record in ipairs(commit.records) do
  own[record[1]] = record[2]
  if record[2] == cjson.null then
    table.insert(dropped, record[1])
  else
    table.insert(values, record[1])
    table.insert(values, record[2])
  end
end
local touched = ARGV[8]
if #ids > 0 then
  local keys = {}
  for nth, id in ipairs(ids) do keys[nth] = 'session/' .. id[1] end
  local before = redis.call('HMGET', state, unpack(keys))
  for nth, id in ipairs(ids) do
    table.insert(values, keys[nth])
    table.insert(values, '{"claimed":' .. id[2] .. ',"message":' .. id[3] .. ',"on":' .. (own[keys[nth]] or before[nth] or 'null') .. '}')
    texts[nth] = '[' .. id[1] .. ',' .. id[2] .. ',' .. id[3] .. ']'
    touched = touched .. ' s' .. id[1]
    table.insert(left, chosen[nth])
    mine[chosen[nth]] = nil
  end
end
if last >= 0 then
  table.insert(values, '${LAST}')
  table.insert(values, string.format('%d', last))
end
local came = {}
for place in pairs(mine) do table.insert(came, place) end
each('HDEL', state, dropped)
each('HSET', state, values)
redis.call('XADD', log, 'MAXLEN', '~', ARGV[5], version .. '-0', 'tip', ARGV[3], 'changes', ARGV[6], 'touched', touched,
  'left', table.concat(left, '\\n'), 'joined', table.concat(came, '\\n'), 'claims', '[' .. table.concat(texts, ',') .. ']')
touch()
return { 'committed', version, ARGV[3], newer, claimed }
`;

export const COMMIT_SHA: string = createHash("sha1").update(COMMIT).digest("hex");
