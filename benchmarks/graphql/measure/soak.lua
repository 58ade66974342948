-- Posts the bodies of the files in turn; one request in eight has a text that was never asked before, so that caches must let go.
local bodies = {}
local sent = 0

function init(args)
  for i = 1, #args do
    local file = assert(io.open(args[i], "rb"))
    bodies[i] = file:read("*a")
    file:close()
  end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/json"
end

function request()
  sent = sent + 1
  local body = bodies[sent % #bodies + 1]
  if sent % 8 == 0 then
    body = string.format('{"query":"query Fresh%d { greet posts { title user { name } } }"}', sent)
  end
  return wrk.format(nil, nil, nil, body)
end
