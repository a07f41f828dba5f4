#!/usr/bin/env bash
# Programs with faults, one for each conformance program, against real Go: writes down in
# mutants.txt what the go command says of each. README.md beside this script has the rules.
#
#   mutants.sh record SEED STEP    the mutants of every STEP-th program
#
# GO names the go command (go), JAVA the java command of a JDK 25 (java).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
resources=$(cd "$here/../resources" && pwd)
GO=${GO:-go}
JAVA=${JAVA:-java}
export GOTOOLCHAIN=local GOFLAGS= GOPROXY=off CGO_ENABLED=0

if [[ $# != 3 || $1 != record ]]; then
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
seed=$2 step=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$resources/conformance"
mapfile -t programs < <(find . -name '*.files' -prune -o -name '*.go' ! -name '*_test.go' -print |
    LC_ALL=C sort | xargs grep -L golang.org/x/ | awk -v step="$step" 'NR % step == 0')
"$JAVA" "$here/../java/interleave/conformance/fuzz/Mutate.java" "$seed" "$work" "${programs[@]}"
for ((i = 0; i < ${#programs[@]}; i++)); do
    cd "$work/$i"
    "$GO" build -o program main.go > build 2>&1 || true
    # gzip ends with the CRC-32 and the length, little-endian, four bytes each
    crc=$(gzip -c main.go | tail -c 8 | od -An -N4 -tu4 | tr -d ' ')
    name=${programs[i]#./}
    echo "${name%.go} $seed $crc"
    sed '/^# /d' build | awk -f "$here/mask.awk" | sed 's/^/|/'
    rm -f program
done > "$work/mutants.txt"
mv "$work/mutants.txt" "$resources/mutants.txt"
