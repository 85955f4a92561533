#!/bin/sh
# The pictures in docs/pictures, of what the demo sends: src/test/pictures/make.sh (Debian: chromium poppler-utils).
set -eu
cd "$(dirname "$0")/../../.."
mvn -B -q -DskipTests package
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -jar target/countersign.jar demo --out "$work" > "$work/story.txt"
mkdir -p docs/pictures

# $1 part of the name of a mail, $2 the picture, $3 width, $4 height
picture() {
    page=$(ls "$work"/mails/*"$1"*.html | head -n 1)
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --screenshot="$PWD/docs/pictures/$2.png" \
        --window-size="$3,$4" "file://$page" > /dev/null 2>&1
}

picture jim-gets-smith-bathroom letter 660 545
picture jim-gets-smith-bathroom letter-on-a-phone 390 640
picture jim-gets-thank-you receipt 660 480
picture carol-gets-reminder reminder 660 500
picture carol-gets-jones-kitchen-our-changed counter-offer 660 620
picture your-digest digest 660 260
picture carol-gets-jones-kitchen-invoice invoice 660 520

# The same letter in the dark.
sed -i 's/@media (prefers-color-scheme: dark)/@media all/' "$work"/mails/*jim-gets-smith-bathroom*.html
picture jim-gets-smith-bathroom letter-in-the-dark 660 545

# The record of a case, as its first page.
config=$(ls "$work"/office-*/countersign.yaml)
java -jar target/countersign.jar dossier C102 --out "$work/jones.zip" --config "$config" > /dev/null
unzip -q "$work/jones.zip" dossier.pdf -d "$work"
pdftoppm -r 70 -f 1 -l 1 -png -singlefile "$work/dossier.pdf" docs/pictures/dossier
ls -l docs/pictures
