#!/bin/sh
# Countersign with the configuration of this machine. Root becomes the user whose books they are: files that root made there, the
# office could not open.
if [ "$(id -u)" = 0 ]; then
    exec runuser -u countersign -- "$0" "$@"
fi
export COUNTERSIGN_CONFIG="${COUNTERSIGN_CONFIG:-/etc/countersign/countersign.yaml}"
# shellcheck disable=SC2086 # several options may stand in it
exec java -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError $JAVA_OPTS -jar /usr/share/countersign/countersign.jar "$@"
