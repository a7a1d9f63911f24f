# Sourced by scripts/test and scripts/demo from the top of the checkout: sees to it that node and the packages are there.

say() { printf '%s\n' "$*" >&2; }

# Node ≥ 18 is enough to install the packages; the Node 24 among them runs everything else.
has_node() { command -v npm >/dev/null && node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' 2>/dev/null; }

install_debian_packages() {
	if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
		say "Missing: $*. Install them (with Debian's packages: \`apt-get install $*\` as root), then run the same command again."
		exit 2
	fi
	say "• installing $* (Debian packages)"
	DEBIAN_FRONTEND=noninteractive
	export DEBIAN_FRONTEND
	run_quietly apt-get update
	run_quietly apt-get install -y --no-install-recommends "$@"
}

# Runs a command whose output matters only where it fails.
run_quietly() {
	output=$(mktemp)
	if "$@" >"$output" 2>&1 </dev/null; then
		rm -f "$output"
	else
		code=$?
		cat "$output" >&2
		rm -f "$output"
		say "This failed: $*"
		exit "$code"
	fi
}

install_npm_packages() {
	say "• installing the npm packages of package-lock.json"
	run_quietly npm ci --ignore-scripts --no-progress --loglevel error
	# The binary of Node 24 comes through the install script of its package; no other package needs its own.
	run_quietly npm rebuild node --ignore-scripts=false --foreground-scripts --loglevel error
	cp package-lock.json node_modules/.installed-package-lock.json
}

has_node && command -v git >/dev/null || install_debian_packages ca-certificates git nodejs npm
if ! cmp -s package-lock.json node_modules/.installed-package-lock.json || ! node_modules/.bin/node --version >/dev/null 2>&1; then
	install_npm_packages
fi
PATH="$PWD/node_modules/.bin:$PATH"
export PATH
