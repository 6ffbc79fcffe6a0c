#!/usr/bin/env bash
# Pictures of the report as headless Chromium draws it: light, dark, narrow, on paper.
#   examples/html-report/screenshot.sh [PAGE [FOLDER]]
# Installs Chromium and an Arabic font where they are missing (Debian or Ubuntu, as root).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
page=$(realpath "${1:-$here/target/report.html}")
folder=${2:-$here/target}

if ! command -v chromium >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq chromium fonts-noto-core
fi

shoot() {
  local name=$1 size=$2
  shift 2
  chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --window-size="$size" \
    "$@" "--screenshot=$folder/$name.png" "file://$page" 2>/dev/null
  echo "$folder/$name.png"
}

mkdir -p "$folder"
shoot light 1280,2600
shoot dark 1280,2600 --blink-settings=preferredColorScheme=0
shoot narrow 500,4200
chromium --headless=new --no-sandbox --disable-gpu --no-pdf-header-footer \
  "--print-to-pdf=$folder/report.pdf" "file://$page" 2>/dev/null
echo "$folder/report.pdf"
