#!/bin/sh
# Replaces the running containers by the version in this folder. People go on working: each step of the API
# and the migrations happens beside the old containers, which are stopped only when the new ones are well.
# Needs what the containers need, and nothing else. Ends with 1, and the old version running, where the new
# one can't be built, does not migrate or does not get well.
#
#   sh scripts/upgrade-containers.sh
set -eu
cd "$(dirname "$0")/.."

step() {
  printf '→ %s\n' "$*"
  "$@"
}

old=$(docker compose ps --quiet api)
if [ -z "$old" ]; then
  echo "No API is running: there is nothing to upgrade. docker compose up --build --detach --wait starts it." >&2
  exit 1
fi
count=$(printf '%s\n' "$old" | wc -l)

step docker compose build
step docker compose run --rm --no-deps migrate

# An older API goes on working on the newer schema.
if ! step docker compose up --detach --wait --no-deps --no-recreate --scale "api=$((count * 2))" api; then
  echo "The new API did not get well; its log follows. The old version goes on." >&2
  for each in $(docker compose ps --all --quiet api); do
    case "$old" in
      *"$each"*) ;;
      *)
        docker logs --tail 50 "$each" >&2
        step docker rm --force "$each"
        ;;
    esac
  done
  exit 1
fi

# Its websockets are closed with a code at which they connect again, to the new ones.
for each in $old; do
  step docker stop --time 30 "$each"
  step docker rm "$each"
done

for app in store backoffice web; do
  step docker compose up --detach --wait --no-deps "$app"
done
echo "The new version runs: $count of the API, and the three apps."
