#!/usr/bin/env bash
# Records what real Go makes of the conformance programs: NAME.out, NAME.err and NAME.rc beside
# each NAME.go. README.md beside this script has the rules.
#
#   record.sh                    records the programs that have no recording yet
#   record.sh --all              records every program anew
#   record.sh FILE.go|DIR...     records these anew
#   record.sh --check N [...]    records nothing: runs each N times, tells those that differ
#
# GO names the go command (go), JOBS how many programs to build at a time (1).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../resources/conformance" && pwd)
GO=${GO:-go}
JOBS=${JOBS:-1}
export GO GOTOOLCHAIN=local GOFLAGS= GOPROXY=off CGO_ENABLED=0

# outcome PROGRAM.go WORKDIR: builds into WORKDIR; leaves program, or the three files of a refusal.
build() {
    local source=$1 work=$2 name
    name=$(basename "$source" .go)
    cp "$source" "$work/$name.go"
    if [[ $name == *_test ]]; then
        set -- "$GO" test -vet=off -c -o "$work/program" "$name.go"
    else
        set -- "$GO" build -o "$work/program" "$name.go"
    fi
    if ! (cd "$work" && "$@") > "$work/build" 2>&1; then
        : > "$work/out"
        sed "/^# /d" "$work/build" | awk -f "$here/mask.awk" > "$work/err"
        echo 1 > "$work/rc"
        return 1
    fi
}

run() {
    local source=$1 work=$2 name rc=0 input=/dev/null
    name=$(basename "$source" .go)
    [[ -f ${source%.go}.in ]] && input=$(cd "$(dirname "$source")" && pwd)/$name.in
    (cd "$work" && GOMAXPROCS=4 timeout 30 ./program < "$input" > out.raw 2> err.raw) || rc=$?
    if grep -q '^goroutine [0-9]* \[' "$work/out.raw"; then
        awk -f "$here/mask.awk" < "$work/out.raw" > "$work/out"
    else
        cp "$work/out.raw" "$work/out"
    fi
    awk -f "$here/mask.awk" < "$work/err.raw" > "$work/err"
    echo "$rc" > "$work/rc"
    [[ $rc != 124 ]] || echo "$source: ran into the time limit" >&2
}

record() {
    local source=$1 work ending
    work=$(mktemp -d)
    if build "$source" "$work"; then run "$source" "$work"; fi
    for ending in out err rc; do cp "$work/$ending" "${source%.go}.$ending"; done
    rm -rf "$work"
}

check() {
    local source=$1 times=$2 work ending i
    work=$(mktemp -d)
    if build "$source" "$work"; then
        for ((i = 0; i < times; i++)); do
            run "$source" "$work"
            for ending in out err rc; do
                if ! cmp -s "$work/$ending" "${source%.go}.$ending"; then
                    echo "$source: .$ending differs in run $((i + 1))"
                    diff "${source%.go}.$ending" "$work/$ending" | head -5 || true
                    break 2
                fi
            done
        done
    else
        for ending in out err rc; do
            cmp -s "$work/$ending" "${source%.go}.$ending" || echo "$source: .$ending differs"
        done
    fi
    rm -rf "$work"
}

if [[ ${1:-} == one ]]; then
    if [[ $2 == 0 ]]; then record "$3"; else check "$3" "$2"; fi
    exit
fi

times=0 all=
while [[ ${1:-} == --* ]]; do
    case $1 in
        --all) all=yes ;;
        --check) times=$2 all=yes && shift ;;
        *) echo "record.sh: unknown option $1" >&2 && exit 2 ;;
    esac
    shift
done
[[ $# == 0 ]] || all=yes
[[ $# -gt 0 ]] || set -- "$root"
find "$@" -name '*.go' | LC_ALL=C sort | while read -r source; do
    [[ -z $all && -f ${source%.go}.rc ]] || printf '%s\0' "$source"
done | here=$here xargs -0 -r -n 1 -P "$JOBS" "$here/record.sh" one "$times"
