#!/usr/bin/env bash
# Records what real Node.js 20 makes of the programs in src/test/resources/js-programs: NAME.out,
# NAME.err and NAME.rc beside each NAME.js or NAME.mjs. The folder is written as /app.
#
#   record.sh              records the programs that have no recording yet
#   record.sh --all        records every program anew
#   record.sh --twins      records the Node.js programs of the scenarios, into js-twins
#   record.sh PROGRAM...   records these anew
#
# NODE names the node command (node).
set -euo pipefail

root=$(cd "$(dirname "$0")/../resources/js-programs" && pwd)
NODE=${NODE:-node}
if ! "$NODE" --version | grep -q '^v20\.'; then
    echo "record.sh: needs Node.js 20; $NODE is not (NODE=/path/to/node names another)" >&2
    exit 2
fi

record() {
    local folder base
    folder=$(cd "$(dirname "$1")" && pwd)
    base=${2:-$folder/$(basename "${1%.*}")}
    rm -f "$base.out" "$base.err" "$base.rc"
    local code=0
    (cd "$folder" && timeout 60 "$NODE" "$(basename "$1")") > "$base.out" 2> "$base.err" || code=$?
    echo "$code" > "$base.rc"
    sed -i "s#$folder#/app#g" "$base.out" "$base.err"
    [[ -s $base.err ]] || rm "$base.err"
}

if [[ ${1:-} == --twins ]]; then
    cd "$root/../../../.."
    for program in scenarios/*/*.js; do
        name=${program#scenarios/}
        record "$program" "$root/../js-twins/$(tr / . <<< "${name%.js}")"
    done
    exit
fi
if [[ $# -gt 0 && $1 != --all ]]; then
    for program in "$@"; do
        record "$program"
    done
    exit
fi
find "$root" -name '*.js' -o -name '*.mjs' | sort | while read -r program; do
    if [[ ${1:-} == --all || ! -e ${program%.*}.rc ]]; then
        echo "${program#"$root"/}"
        record "$program"
    fi
done
