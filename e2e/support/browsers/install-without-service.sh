#!/bin/sh
# Installs Debian packages whose services must never run: not now, when nginx would take port 80, nor after a reboot.
set -e

policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' INT TERM
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod 755 "$policy"
fi

install() {
  apt-get install -y --no-install-recommends "$@"
}
install "$@" || { apt-get update && install "$@"; }

if command -v systemctl > /dev/null; then systemctl disable "$@"; fi
