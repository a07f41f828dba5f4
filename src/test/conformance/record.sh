#!/usr/bin/env bash
# Records what real Go makes of the conformance programs: NAME.out, NAME.err and NAME.rc beside
# each NAME.go. README.md beside this script has the rules.
#
#   record.sh                      records the programs that have no recording yet
#   record.sh --all                records every program anew
#   record.sh PROGRAM|DIR...       records these anew
#   record.sh --check N [...]      records nothing: runs each N times, tells those that differ
#
# GO names the go command (go), JOBS how many programs to work on at a time (1).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../resources/conformance" && pwd)
GO=${GO:-go}
JOBS=${JOBS:-1}
stacks='^goroutine [0-9]* \['
verdicts=$(printf '^\\(ok  \\|FAIL\\)\t.*s')
if ! "$GO" version 2> /dev/null | grep -q " go1\.23"; then
    echo "record.sh: needs Go 1.23; $GO is not (GO=/path/to/go names another)" >&2
    exit 2
fi
export GO GOTOOLCHAIN=local GOFLAGS= GOPROXY=off CGO_ENABLED=0

# Takes golang.org/x/... from Debian's golang-golang-x-{sync,time,exp}-dev below GOCODE, or else by
# the module proxy.
GOCODE=${GOCODE:-/usr/share/gocode}
outside() {
    if [[ -d $GOCODE/src/golang.org/x/sync ]]; then
        export GO111MODULE=off GOPATH=$GOCODE
    else
        printf 'module conformance\n\ngo 1.23\n\nrequire golang.org/x/sync v0.1.0\nrequire golang.org/x/time v0.3.0\n' > "$1/go.mod"
        export GOFLAGS=-mod=mod GOPROXY=https://proxy.golang.org
    fi
}

# The programs below race/ are built with the race detector, which needs cgo and a C compiler.
detects() {
    [[ $(realpath "$1") == */conformance/race/* ]]
}

# A file of tests, or a module whose own folder holds some.
tests() {
    [[ $1 == *_test.go ]] || { [[ -f $1/go.mod ]] && compgen -G "$1/*_test.go" > /dev/null; }
}

# build PROGRAM WORK: leaves WORK/program, or the three files of a refusal and fails.
build() {
    local program=$1 work=$2 sources detector=
    if detects "$program"; then detector=-race; export CGO_ENABLED=1; fi
    if [[ -d $program ]]; then cp -r "$program"/. "$work"; else cp "$program" "$work"; fi
    sources=$(cd "$work" && echo *.go)
    if [[ -f $program/go.mod ]]; then sources=.; fi
    if tests "$program"; then return 0; fi # go test builds and runs in one
    if grep -rq golang.org/x/ "$program"; then outside "$work"; fi
    # shellcheck disable=SC2086
    if ! (cd "$work" && "$GO" build $detector -o program $sources) > "$work/build" 2>&1; then
        : > "$work/out"
        sed '/^# /d' "$work/build" | awk -f "$here/mask.awk" > "$work/err"
        echo 1 > "$work/rc"
        return 1
    fi
}

run() {
    local program=$1 work=$2 rc=0 input=/dev/null command=(./program) all=0
    if grep -rq '^// Traces are compared with the frames of the library' "$program"; then all=1; fi
    if [[ $program == *_test.go ]]; then
        command=("$GO" test -count=1 "$(basename "$program")")
    elif tests "$program"; then
        command=("$GO" test -count=1 .)
    fi
    if [[ $program == *_test.go ]] && detects "$program"; then
        command=(env CGO_ENABLED=1 "$GO" test -race -count=1 "$(basename "$program")")
    fi
    [[ ! -f ${program%.*}.in ]] || input=$(realpath "${program%.*}.in")
    (cd "$work" && GOMAXPROCS=4 timeout 30 "${command[@]}" < "$input" > out.raw 2> err.raw) || rc=$?
    if grep -q -e "$stacks" -e "$verdicts" "$work/out.raw"; then
        awk -f "$here/mask.awk" < "$work/out.raw" > "$work/out"
    else
        cp "$work/out.raw" "$work/out"
    fi
    sed '/^# /d' "$work/err.raw" | awk -v all=$all -f "$here/mask.awk" > "$work/err"
    if grep -rq '^// Only the first line of stderr' "$program"; then
        sed -i '2,$d' "$work/err"
    fi
    echo "$rc" > "$work/rc"
    [[ $rc != 124 ]] || echo "$program: ran into the time limit" >&2
}

record() {
    local program=$1 work ending
    work=$(mktemp -d)
    if build "$program" "$work"; then run "$program" "$work"; fi
    for ending in out err rc; do cp "$work/$ending" "${program%.*}.$ending"; done
    rm -rf "$work"
}

# differs PROGRAM WORK RUN: tells the first of the three files that is not as recorded.
differs() {
    local program=$1 work=$2 ending
    for ending in out err rc; do
        if ! cmp -s "$work/$ending" "${program%.*}.$ending"; then
            echo "$program: .$ending differs in run $3"
            diff "${program%.*}.$ending" "$work/$ending" | head -5 || true
            return 0
        fi
    done
    return 1
}

check() {
    local program=$1 times=$2 work i
    work=$(mktemp -d)
    if build "$program" "$work"; then
        for ((i = 1; i <= times; i++)); do
            run "$program" "$work"
            if differs "$program" "$work" "$i"; then break; fi
        done
    else
        differs "$program" "$work" 1 || true
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
find "$@" \( -name '*.files' -prune -o -name '*.go' \) -print | LC_ALL=C sort | while read -r program; do
    [[ -z $all && -f ${program%.*}.rc ]] || printf '%s\0' "$program"
done | xargs -0 -r -n 1 -P "$JOBS" "$here/record.sh" one "$times"
