#!/bin/sh
# What SpamAssassin's local tests say of each letter in the demo: src/test/spam/check.sh (Debian: spamassassin).
# 1.0 and more of a usual limit of 5.0 is too much.
set -eu
cd "$(dirname "$0")/../../.."
mvn -B -q -DskipTests package
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -jar target/countersign.jar demo --out "$work" > /dev/null
count=0
for letter in "$work"/mails/*-gets-*.eml; do
    score=$(spamassassin -L -t < "$letter" 2> /dev/null | sed -n 's/^X-Spam-Status:.* score=\([-0-9.]*\) .*/\1/p' | head -n 1)
    if [ -z "$score" ] || ! awk "BEGIN { exit !($score < 1.0) }"; then
        echo "$(basename "$letter"): ${score:-no score}, expected less than 1.0"
        exit 1
    fi
    count=$((count + 1))
done
echo "$count letters, each below 1.0"
test "$count" -gt 30
