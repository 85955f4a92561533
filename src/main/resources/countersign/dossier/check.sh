#!/bin/sh
# Checks an unpacked dossier with openssl and the coreutils alone. Stops at the first thing that is wrong, with status 1.
set -eu

wrong() {
  echo "wrong: $1" >&2
  exit 1
}
sum() { sha256sum | cut -c 1-64; }
bytes() { printf %s "$1" | tr a-f A-F | basenc --base16 -d; }
node() { { printf '\001'; bytes "$1"; bytes "$2"; } | sum; }
number() { basename "$1" | sed 's/\..*//; s/^0*//'; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A signature of the key in this folder, over a file.
signed() {
  openssl pkeyutl -verify -pubin -inkey checkpoint-key.pem -rawin -in "$1" -sigfile "$2" >/dev/null 2>&1
}

# A signed note: its text goes to $work/text.
note() {
  sed '/^$/,$d' "$1" > "$work/text"
  sed -n '$s/.* //p' "$1" | base64 -d | tail -c +5 > "$work/signature"
  signed "$work/text" "$work/signature" || wrong "$1 is not signed with checkpoint-key.pem"
}

signed SHA256SUMS SHA256SUMS.sig || wrong "SHA256SUMS is not signed with checkpoint-key.pem"
sha256sum --quiet -c SHA256SUMS || wrong "a file is not the one in SHA256SUMS"
find . -type f | sed 's|^\./||' | grep -v '^SHA256SUMS' | while read -r file; do
  grep -qF "  $file" SHA256SUMS || wrong "$file is not in SHA256SUMS"
done

note checkpoint.txt
size=$(sed -n 2p "$work/text")
root=$(sed -n 3p "$work/text" | base64 -d | basenc --base16 -w 0 | tr A-F a-f)

for line in entries/*.line; do
  piece=${line%.line}
  at=$(($(number "$line") - 1))
  if [ -f "$piece.details" ]; then
    digest=$(sed 's/.*"digest":"\([0-9a-f]*\)".*/\1/' "$line")
    found=$({ bytes "$(cat "$piece.salt")"; cat "$piece.details"; } | sum)
    [ "$digest" = "$found" ] || wrong "$piece.details is not what $line states"
  fi
  hash=$({ printf '\000'; cat "$line"; } | sum)
  last=$((size - 1))
  while read -r step; do
    [ "$last" -gt 0 ] || wrong "$piece.path is too long"
    if [ $((at % 2)) -eq 1 ] || [ "$at" -eq "$last" ]; then
      hash=$(node "$step" "$hash")
      while [ $((at % 2)) -eq 0 ] && [ "$at" -ne 0 ]; do
        at=$((at / 2))
        last=$((last / 2))
      done
    else
      hash=$(node "$hash" "$step")
    fi
    at=$((at / 2))
    last=$((last / 2))
  done < "$piece.path"
  { [ "$last" -eq 0 ] && [ "$hash" = "$root" ]; } || wrong "$line is not in the ledger of checkpoint.txt"
done

for message in messages/*.eml; do
  name=$(basename "$message" .eml)
  [ "$(sum < "$message")" = "$name" ] || wrong "$message is not the message that its name states"
  grep -qF "$name" entries/*.details || wrong "no entry names $message"
done

if [ -d earlier ]; then
  for earlier in earlier/*.note; do
    note "$earlier"
    [ "$(sed -n 2p "$work/text")" = "$(number "$earlier")" ] || wrong "$earlier is of another size"
  done
fi
echo "all of it holds: $(ls entries/*.line | wc -l) entries of $size, $(ls messages | wc -l) messages"
