#!/bin/sh
# Checks an unpacked dossier with openssl and the coreutils alone. Stops at the first thing that is wrong, with status 1.
#   sh check.sh [certificates.pem]     where there are time stamps: the certificates of those whose time you trust
set -eu
trust=${1:-}

wrong() {
  echo "wrong: $1" >&2
  exit 1
}
sum() { sha256sum | cut -c 1-64; }
bytes() { printf %s "$1" | tr a-f A-F | basenc --base16 -d; }
node() { { printf '\001'; bytes "$1"; bytes "$2"; } | sum; }
hexadecimal() { sed -n "$1"p "$work/text" | base64 -d | basenc --base16 -w 0 | tr A-F a-f; }
field() { sed "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/" "$2"; }
number() { basename "$1" | sed 's/\..*//; s/^0*//'; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The public key that an entry of keys/ names goes to $2; its base 64 is that of its DER form.
value() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$2"; }
named() {
  [ -f "${1%.line}.details" ] || wrong "$1 names no key"
  value key "${1%.line}.details" | base64 -d | openssl pkey -pubin -inform DER -out "$2"
}

# The key whose time it was when the ledger had $1 entries goes to $work/key.
of_its_time() {
  cp checkpoint-key.pem "$work/key"
  first=yes
  for line in keys/*.line; do
    [ -f "$line" ] || continue
    if [ "$first" = yes ] || [ "$(number "$line")" -le "$1" ]; then named "$line" "$work/key"; fi
    first=no
  done
}

# A signature of the key in $work/key, over a file.
signed() {
  openssl pkeyutl -verify -pubin -inkey "$work/key" -rawin -in "$1" -sigfile "$2" >/dev/null 2>&1
}

# A signed note: its text goes to $work/text, its signature to $work/signature.
opened() {
  sed '/^$/,$d' "$1" > "$work/text"
  sed -n '$s/.* //p' "$1" | base64 -d | tail -c +5 > "$work/signature"
}

# A checkpoint, signed with the key of its time.
note() {
  opened "$1"
  of_its_time "$(sed -n 2p "$work/text")"
  signed "$work/text" "$work/signature" || wrong "$1 is not signed with the key of its time"
}

cp checkpoint-key.pem "$work/key"
signed SHA256SUMS SHA256SUMS.sig || wrong "SHA256SUMS is not signed with checkpoint-key.pem"
sha256sum --quiet -c SHA256SUMS || wrong "a file is not the one in SHA256SUMS"
find . -type f | sed 's|^\./||' | grep -v '^SHA256SUMS' | while read -r file; do
  grep -qF "  $file" SHA256SUMS || wrong "$file is not in SHA256SUMS"
done

# Each key is announced by the one before, and the last one is checkpoint-key.pem.
origin=$(sed -n 1p checkpoint.txt)
before=
for line in keys/*.line; do
  [ -f "$line" ] || continue
  [ "$(field fact "$line")" = key-in-use ] && [ -f "${line%.line}.details" ] || wrong "$line names no key"
  if [ -n "$before" ]; then
    printf '%b' "$(value announcement "${line%.line}.details")" > "$work/announcement"
    opened "$work/announcement"
    printf '%s\nnext key %s\n' "$origin" "$(value key "${line%.line}.details")" > "$work/expected"
    if ! cmp -s "$work/text" "$work/expected" || ! signed "$work/text" "$work/signature"; then
      echo "note: from entry $(number "$line") on another key signs, which the one before did not announce"
    fi
  fi
  named "$line" "$work/key"
  before=$line
done
if [ -n "$before" ]; then
  openssl pkey -pubin -in checkpoint-key.pem -out "$work/last"
  cmp -s "$work/last" "$work/key" || wrong "checkpoint-key.pem is not the last key that is named in keys/"
fi

note checkpoint.txt
size=$(sed -n 2p "$work/text")
root=$(hexadecimal 3)

# What was erased: folio and line of each entry that lost its details, and the names of messages, as entries say.
: > "$work/lines"
: > "$work/gone"
for details in entries/*.details; do
  line=${details%.details}.line
  [ "$(field fact "$line")" = erased ] || continue
  folio=$(field folio "$line")
  sed -n 's/.*"what":{.*"lines":\[\([0-9,]*\)\].*/\1/p' "$details" | tr ',' '\n' | sed "/./s|^|$folio:|" >> "$work/lines"
  sed -n 's/.*"what":{.*"messages":\[\([^]]*\)\].*/\1/p' "$details" | grep -o '[0-9a-f]\{64\}' >> "$work/gone" || :
done

# The details of an entry are those that its line states, and the line stands in the ledger of checkpoint.txt.
included() {
  line=$1
  piece=${line%.line}
  at=$(($(number "$line") - 1))
  [ "$(field seq "$line")" = "$((at + 1))" ] || wrong "$line has another number than its name"
  if [ -f "$piece.details" ]; then
    digest=$(field digest "$line")
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
}

for line in keys/*.line; do
  [ -f "$line" ] || continue
  included "$line"
done

: > "$work/named"
: > "$work/numbers"
for line in entries/*.line; do
  included "$line"
  place=$(field folio "$line"):$(field line "$line")
  echo "$place" >> "$work/numbers"
  if [ -f "$piece.details" ]; then
    # The messages that it names: its evidence, and the letter that was written or answered.
    sed 's/,"what":{.*//' "$piece.details" | grep -o '[0-9a-f]\{64\}' >> "$work/named" || :
    grep -o '"\(letterS\|s\)ha256":"[0-9a-f]\{64\}"' "$piece.details" | grep -o '[0-9a-f]\{64\}' >> "$work/named" || :
  else
    grep -qxF "$place" "$work/lines" || wrong "$line has no details, and none says that they were erased"
  fi
done

# The lines of each file are numbered from 1, and none is missing.
sed 's/:[0-9]*$//' "$work/numbers" | sort -u | while read -r folio; do
  count=$(grep -c "^$folio:[0-9]*$" "$work/numbers")
  for expected in $(seq "$count"); do
    grep -qxF "$folio:$expected" "$work/numbers" || wrong "line $expected of $folio is missing"
  done
done

messages=0
for message in messages/*.eml; do
  [ -f "$message" ] || continue
  messages=$((messages + 1))
  name=$(basename "$message" .eml)
  [ "$(sum < "$message")" = "$name" ] || wrong "$message is not the message that its name states"
  grep -qxF "$name" "$work/named" || wrong "no entry names $message"
done
sort -u "$work/named" | while read -r name; do
  [ -f "messages/$name.eml" ] || grep -qxF "$name" "$work/gone" || wrong "messages/$name.eml is missing, and an entry names it"
done

# Whether the ledger of size $size with that root has all entries of the one of size $2 with root $3 (RFC 9162, 2.1.4.2).
extends() {
  at=$(($2 - 1))
  last=$((size - 1))
  while [ $((at % 2)) -eq 1 ]; do
    at=$((at / 2))
    last=$((last / 2))
  done
  before=
  full=$2
  while [ $((full % 2)) -eq 0 ]; do full=$((full / 2)); done
  [ "$full" -ne 1 ] || before=$3
  after=$before
  while read -r step; do
    if [ -z "$before" ]; then
      before=$step
      after=$step
      continue
    fi
    [ "$last" -gt 0 ] || wrong "$1 is too long"
    if [ $((at % 2)) -eq 1 ] || [ "$at" -eq "$last" ]; then
      before=$(node "$step" "$before")
      after=$(node "$step" "$after")
      while [ $((at % 2)) -eq 0 ] && [ "$at" -ne 0 ]; do
        at=$((at / 2))
        last=$((last / 2))
      done
    else
      after=$(node "$after" "$step")
    fi
    at=$((at / 2))
    last=$((last / 2))
  done < "$1"
  { [ "$last" -eq 0 ] && [ "$before" = "$3" ] && [ "$after" = "$root" ]; } || wrong "the ledger of $1 is not a part of this one"
}

# The time stamp $1 is one of the file $2, signed by the certificate that it brings along; and that leads to one that is trusted.
stamped() {
  [ -f "$1" ] || return 0
  openssl cms -verify -noverify -inform DER -in "$1" -out "$work/stamp" 2>/dev/null || wrong "$1 is no time stamp that holds"
  openssl asn1parse -inform DER -in "$work/stamp" > "$work/parsed"
  imprint=$(sed -n 's/.*OCTET STRING *\[HEX DUMP\]://p' "$work/parsed" | sed -n 1p | tr A-F a-f)
  [ "$imprint" = "$(sum < "$2")" ] || wrong "$1 stamps other bytes than $2"
  at=$(sed -n 's/.*GENERALIZEDTIME *://p' "$work/parsed" | sed -n 1p)
  by=$(openssl cms -verify -noverify -inform DER -in "$1" -signer "$work/signer" -out "$work/stamp" 2>/dev/null \
    && openssl x509 -in "$work/signer" -noout -subject)
  if [ -z "$trust" ]; then
    echo "stamped: $2 at $at by $by; whether that authority is to be trusted is yours to judge"
  else
    openssl ts -verify -token_in -in "$1" -data "$2" -CAfile "$trust" >/dev/null 2>&1 || wrong "$1 is by nobody who is trusted in $trust"
    echo "stamped: $2 at $at by $by, whose certificate leads to $trust"
  fi
}

stamped checkpoint.tst checkpoint.txt
for kept in earlier/*.note; do
  stamped "${kept%.note}.tst" "$kept"
done

earlier=0
for kept in earlier/*.note; do
  [ -f "$kept" ] || continue
  earlier=$((earlier + 1))
  note "$kept"
  old=$(sed -n 2p "$work/text")
  [ "$old" = "$(number "$kept")" ] || wrong "$kept is of another size"
  extends "${kept%.note}.path" "$old" "$(hexadecimal 3)"
done
echo "all of it holds: $(ls entries/*.line | wc -l) entries of $size, $messages messages, $earlier earlier checkpoints"
