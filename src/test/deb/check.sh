#!/bin/sh
# Builds the package for Debian twice, and looks what it does to a system: install, upgrade, remove, purge. Needs root and Debian; what
# is on the machine of that name already would be lost, so then it refuses. `target/countersign.jar` and `target/lib` are there.
set -eu
cd "$(dirname "$0")/../../.."

fail() {
    echo "$1" >&2
    exit 1
}
same() {
    [ "$2" = "$3" ] || fail "$1: expected \"$2\", found \"$3\""
}

[ "$(id -u)" = 0 ] || fail "root is needed, to install"
! dpkg-query -W countersign > /dev/null 2>&1 || fail "there is a package countersign on this machine already"
for mine in /etc/countersign /var/lib/countersign /usr/share/countersign; do
    [ ! -e "$mine" ] || fail "there is $mine on this machine already"
done
! getent passwd countersign > /dev/null || fail "there is a user countersign on this machine already"

work=$(mktemp -d)
chmod 755 "$work"
trap 'dpkg --purge countersign > /dev/null 2>&1 || true; rm -rf "$work"' EXIT

for version in 1 2; do
    mvn -B -ntp -q -Pdeb -Ddeb.version=0.1.0~$version org.vafer:jdeb:1.14:jdeb
    mv target/countersign.deb "$work/$version.deb"
done
dpkg-deb --info "$work/1.deb" > /dev/null

dpkg -i "$work/1.deb"
same "the books' folder" "countersign countersign 750" "$(stat -c '%U %G %a' /var/lib/countersign)"
same "the configuration's folder" "root countersign 750" "$(stat -c '%U %G %a' /etc/countersign)"
same "what it starts with" "root root 755" "$(stat -c '%U %G %a' /usr/bin/countersign)"
same "who may log in" "/usr/sbin/nologin" "$(getent passwd countersign | cut -d: -f7)"
same "files of it that others may change" "" \
    "$(dpkg -L countersign | while read -r file; do find "$file" -maxdepth 0 -perm /022 ! -type l; done)"
[ ! -e /etc/countersign/countersign.yaml ] || fail "a configuration was made up"

countersign --version | grep -q '^countersign ' || fail "it does not say its version"
printf 'From: Jim <jim@smith.example>\nSubject: Re: x\n\nYes, go ahead.\n' > "$work/reply.eml"
countersign explain "$work/reply.eml" | grep -q 'Yes, go ahead.' || fail "it explains no mail"
status=0
said=$(countersign status 2>&1) || status=$?
same "a configuration that is missing" 2 "$status"
echo "$said" | grep -q '/etc/countersign/countersign.yaml' || fail "it looks elsewhere for its configuration: $said"

# The example as it stands, and a password: whatever root types, the files are the user's.
cp /etc/countersign/countersign.example.yaml /etc/countersign/countersign.yaml
echo secret > /etc/countersign/imap.password
chown root:countersign /etc/countersign/imap.password
chmod 640 /etc/countersign/imap.password
countersign status | grep -q 'There is no request yet' || fail "it cannot open its books"
countersign backup /var/lib/countersign/books.zip | grep -q 'books as they are now' || fail "no backup"
same "files of others among the books" "" "$(find /var/lib/countersign ! -user countersign)"
same "the books" "countersign 600" "$(stat -c '%U %a' /var/lib/countersign/countersign.mv.db)"

# What systemd hears of the service, on a socket such as its own: the office is up, though its mailbox cannot be reached, and stops.
if command -v python3 > /dev/null && command -v systemd-notify > /dev/null; then
    python3 - "$work/notify" > "$work/heard" << 'END' &
import os, socket, sys
heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
heard.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o777)
while True:
    said = heard.recv(65536).decode()
    if said != "BARRIER=1":
        print(said.replace("\n", "|"), flush=True)
    if said.startswith("STOPPING=1"):
        break
END
    listener=$!
    tries=0
    until [ -S "$work/notify" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail "nobody listens as systemd does"
        sleep 0.1
    done
    NOTIFY_SOCKET="$work/notify" setpriv --reuid=countersign --regid=countersign --init-groups \
        /usr/bin/countersign run 2> "$work/log" &
    office=$!
    tries=0
    until grep -q '^READY=1' "$work/heard"; do
        tries=$((tries + 1))
        [ "$tries" -lt 1200 ] || { kill "$office" "$listener"; fail "systemd was not told that it is up: $(cat "$work/log")"; }
        sleep 0.1
    done
    kill "$office"
    status=0
    wait "$office" || status=$?
    same "an office that was asked to stop" 143 "$status"
    wait "$listener"
    grep -q '^STOPPING=1' "$work/heard" || fail "systemd was not told that it stops"
else
    echo "no python3 or systemd-notify here: what systemd hears was not looked at"
fi

if command -v systemd-analyze > /dev/null; then
    systemd-analyze verify /usr/lib/systemd/system/countersign.service
fi
if command -v man > /dev/null; then
    same "faults in the manual" "" "$(man --warnings -E UTF-8 -l -Tutf8 -Z src/deb/countersign.1 2>&1 > /dev/null)"
fi
bash -c '. /usr/share/bash-completion/completions/countersign && complete -p countersign' > /dev/null

dpkg -i "$work/2.deb"
same "the version behind the upgrade" "0.1.0~2" "$(dpkg-query -W -f '${Version}' countersign)"
countersign verify | grep -q 'The ledger holds' || fail "the upgrade lost the books"

dpkg -r countersign | grep -q 'books and their keys stay' || fail "it does not say what stays"
[ -e /var/lib/countersign/countersign.mv.db ] || fail "the books went with the program"
[ -e /etc/countersign/countersign.yaml ] || fail "the configuration went with the program"
[ ! -e /usr/share/countersign ] || fail "the program stayed"

dpkg -i "$work/2.deb"
countersign verify | grep -q 'The ledger holds' || fail "the books are not found again"

dpkg --purge countersign
for mine in /etc/countersign /var/lib/countersign /usr/share/countersign /usr/bin/countersign; do
    [ ! -e "$mine" ] || fail "$mine stayed"
done
! getent passwd countersign > /dev/null || fail "the user stayed"
! getent group countersign > /dev/null || fail "the group stayed"
echo "The package installs, upgrades, is removed, and purged."
