#!/usr/bin/env bash
# Random programs, one for each seed, against real Go. README.md beside this script has the rules.
#
#   fuzz.sh record FROM TO               writes down what real Go makes of these seeds' programs
#   fuzz.sh compare FROM TO INTERLEAVE   runs them by real Go and by INTERLEAVE run, tells those that
#                                        differ and keeps them in target/fuzz
#
# GO names the go command (go), JAVA the java command of a JDK 25 (java).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
GO=${GO:-go}
JAVA=${JAVA:-java}
export GOTOOLCHAIN=local GOFLAGS= GOPROXY=off CGO_ENABLED=0 GOMAXPROCS=4

usage() {
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

# real SEED: runs the program by real Go, leaves go.out, go.err (masked) and go.rc.
real() {
    local rc=0
    "$GO" build -o program "$1.go"
    timeout 30 ./program > go.out 2> go.raw < /dev/null || rc=$?
    awk -f "$here/mask.awk" < go.raw > go.err
    echo "$rc" > go.rc
}

record() {
    real "$1"
    local crc
    # gzip ends with the CRC-32 and the length, little-endian, four bytes each
    crc=$(gzip -c "$1.go" | tail -c 8 | od -An -N4 -tu4 | tr -d ' ')
    {
        echo "$crc $(cat go.rc)"
        echo '-- stdout --'
        cat go.out
        echo '-- stderr --'
        cat go.err
    } > "$root/src/test/resources/fuzz/$1.txt"
}

compare() {
    local rc=0
    real "$1"
    timeout 60 "$interleave" run "$1.go" > il.out 2> il.raw < /dev/null || rc=$?
    awk -f "$here/mask.awk" < il.raw > il.err
    echo "$rc" > il.rc
    if cmp -s go.out il.out && cmp -s go.err il.err && cmp -s go.rc il.rc; then return; fi
    different=$((different + 1))
    local kept=$root/target/fuzz/$1
    mkdir -p "$kept"
    cp "$1.go" go.out go.err go.rc il.out il.err il.rc "$kept"
    echo "seed $1 differs: $kept"
    diff go.rc il.rc | sed -n 's/^[<>]/  exit code &/p' || true
    diff go.out il.out | sed -n '2,4s/^/  /p' || true
    diff go.err il.err | sed -n '2,4s/^/  /p' || true
}

[[ $# -ge 3 ]] || usage
mode=$1 from=$2 to=$3 different=0
case $mode in
    record) mkdir -p "$root/src/test/resources/fuzz" ;;
    compare) [[ $# == 4 ]] || usage && interleave=$(realpath "$4") ;;
    *) usage ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$JAVA" "$root/src/test/java/interleave/conformance/fuzz/Generate.java" "$from" "$to" "$work"
cd "$work"
for ((seed = from; seed <= to; seed++)); do "$mode" "$seed"; done
[[ $mode == record ]] || echo "$((to - from + 1)) programs, $different differ"
[[ $different == 0 ]]
