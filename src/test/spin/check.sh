#!/bin/sh
# Checks the model of the hand-offs in full: it holds, and with any one precaution taken away it does not. Needs spin and gcc.
set -eu
model="$(cd "$(dirname "$0")" && pwd)/office.pml"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

# Goes through all states; the number of errors stands in the report.
checked() {
    spin "$@" -a "$model" > spin.log
    gcc -O2 -w -DSAFETY -DCOLLAPSE -DVECTORSZ=256 -o pan pan.c
    ./pan -m200000 > report.txt
    if grep -q "Search not completed\|max search depth too small" report.txt && ! grep -q "errors: [1-9]" report.txt; then
        cat report.txt
        exit 1
    fi
    sed -n 's/.*errors: \([0-9]*\).*/\1/p' report.txt
}

errors="$(checked)"
grep "states, stored" report.txt
if [ "$errors" != 0 ]; then
    cat report.txt
    spin -t -p "$model" | tail -60
    exit 1
fi
echo "the model holds"
for broken in EPOCH ORDER HASH DOUBT; do
    errors="$(checked "-DBROKEN_$broken")"
    if [ "$errors" = 0 ]; then
        echo "without $broken the model holds as well: it does not check that"
        exit 1
    fi
    echo "without $broken a fault is found, as it should be"
done
