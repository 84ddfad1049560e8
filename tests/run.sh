#!/usr/bin/env bash
# Runs everything that the project checks, installs what that needs, and ends with one line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."
passed=0
failed=0

check() { # name, command…
  local name=$1
  shift
  echo "== $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "-- failed: $name"; fi
}

styles_are_current() { # the committed style sheets are what their sources give
  local work
  work=$(mktemp -d)
  cp -r src/PragueProcess.Web/Styles "$work/Styles" && mkdir -p "$work/wwwroot/css" &&
    (cd "$work/Styles" && npm ci --no-audit --no-fund --silent && npm run --silent build) &&
    diff -r "$work/wwwroot/css" src/PragueProcess.Web/wwwroot/css
  local result=$?
  rm -rf "$work"
  return $result
}

unit_tests() {
  local log
  log=$(mktemp)
  dotnet test --nologo --no-build -c Release -m:1 2>&1 | grep -v " INF " | tee "$log"
  passed=$((passed + $(grep -oE 'Passed: +[0-9]+' "$log" | grep -oE '[0-9]+' | paste -sd+ | bc)))
  failed=$((failed + $(grep -oE 'Failed: +[0-9]+' "$log" | grep -oE '[0-9]+' | paste -sd+ | bc)))
  local ran
  ran=$(grep -cE 'Passed!|Failed!' "$log")
  rm -f "$log"
  [ "$ran" -eq 2 ] # a project that crashed says neither
}

checked_by() { # folder of an outside tool, and what it checks: something that the tests wrote
  local work
  work=$(mktemp -d)
  cp -r "tests/$1/." "$work" && rm -rf "$work/node_modules" &&
    (cd "$work" && npm ci --no-audit --no-fund --silent && npm run --silent check -- "$2")
  local result=$?
  rm -rf "$work"
  return $result
}

install() { # package
  { apt-get update -qq && apt-get install -y -qq "$1"; } >/dev/null
}

start_postgres() { # a server of its own in a temporary folder, on a socket alone, that ends with this script
  local bin server as=()
  bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
  server=$(mktemp -d)
  if [ "$(id -u)" -eq 0 ]; then # as whom it refuses to run
    chown postgres "$server"
    as=(runuser -u postgres --)
  fi
  # shellcheck disable=SC2064 # these are known now and gone then
  trap "cd /; ${as[*]} $bin/pg_ctl -D $server/data -m immediate stop >/dev/null; rm -rf $server" EXIT
  export TEST_POSTGRES="Host=$server;Username=postgres" REQUIRE_POSTGRES=1
  (cd "$server" && "${as[@]}" "$bin/initdb" -D "$server/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null &&
    "${as[@]}" "$bin/pg_ctl" -D "$server/data" -l "$server/log" -o "-k $server -h '' -c fsync=off" -w start >/dev/null)
}

command -v bc >/dev/null || install bc
command -v xmllint >/dev/null || install libxml2-utils
[ -x "${CHROMIUM:-/usr/bin/chromium-headless-shell}" ] || install chromium-headless-shell || [ -x /usr/bin/chromium ] || install chromium
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || install postgresql
export REQUIRE_BROWSER=1 REQUIRE_SMALL_DISK=1

check "restore, build without warnings" dotnet build --nologo -c Release
check "format" dotnet format --verify-no-changes --no-restore
check "styles are current" styles_are_current
check "PostgreSQL starts" start_postgres
rm -rf artifacts/html artifacts/feeds artifacts/sitemaps artifacts/openapi.json
check "tests ran" unit_tests
check "HTML is valid" checked_by html "$PWD/artifacts/html"
check "OpenAPI is valid" checked_by openapi "$PWD/artifacts/openapi.json"
check "feeds are read" checked_by feeds "$PWD/artifacts/feeds"
check "sitemaps are valid" checked_by sitemaps "$PWD/artifacts/sitemaps"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
