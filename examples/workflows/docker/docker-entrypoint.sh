#!/bin/sh
# Does not start what would break. `--allow-incomplete`: what nobody could look up stops no container.
set -e
envparity check --environment production --from process --phase run --allow-incomplete >&2
exec "$@"
