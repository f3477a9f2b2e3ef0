#!/bin/sh
# Installs what the benchmark needs, then runs it. Arguments go to bench.py: ./run.sh --rounds 3 --documents 500
# What cannot be installed is named, and its contenders are left out.
cd "$(dirname "$0")" || exit 1

HEADERS="gcc make pkg-config libxml2-dev libicu-dev libstemmer-dev libsqlite3-dev"
PYTHON="python3 python3-venv"

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || printf '%s ' "$package"
    done
}

install_packages() {
    wanted=$(missing_packages $HEADERS $PYTHON)
    [ -z "$wanted" ] && return
    echo "installing: $wanted"
    if [ "$(id -u)" = 0 ]; then as_root=; else as_root="sudo -n"; fi
    $as_root apt-get update -q >/dev/null 2>&1
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted >/dev/null 2>&1
    still=$(missing_packages $wanted)
    [ -z "$still" ] || echo "not installed: $still(try: apt-get install $still)"
}

install_peers() {
    cmp -s requirements.txt .venv/installed.txt && return
    { [ -x .venv/bin/pip ] || python3 -m venv .venv; } &&
        .venv/bin/pip install -qq -r requirements.txt &&
        cp requirements.txt .venv/installed.txt && return
    echo "not installed: the Python packages in requirements.txt (no network?); the Python pipelines are left out"
}

install_packages
command -v python3 >/dev/null || { echo "python3 is needed to run the benchmark"; exit 2; }
install_peers
make -s -C floor || echo "not built: the bare C pieces; ratios to the floor are left out"

python=$PWD/.venv/bin/python
[ -x "$python" ] || python=python3
exec python3 bench.py --python "$python" "$@"
