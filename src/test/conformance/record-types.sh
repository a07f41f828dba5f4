#!/bin/sh
# Writes the parts NAME.errors of the archives in src/test/resources/types/errors again, from what
# Go's compiler says of NAME.go beside them. Needs Go 1.23 on the path.
set -eu
cd "$(dirname "$0")/../resources/types/errors"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for archive in *.txtar; do
  rm -rf "$work"/*
  awk -v dir="$work" '/^-- .* --$/ { file = dir "/" $2; next } { print > file }' "$archive"
  for program in $(sed -n 's/^-- \(.*\.go\) --$/\1/p' "$archive"); do
    name=${program%.go}
    (cd "$work" && go build -o x "$program" 2>&1 | sed -e '/^# /d' -e 's#\(^\|\t\| \)\./#\1#g' \
      >"$name.errors") || true
    echo "-- $program --"
    cat "$work/$program"
    echo "-- $name.errors --"
    cat "$work/$name.errors"
  done >"$work/new"
  mv "$work/new" "$archive"
done
