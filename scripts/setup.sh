# Sourced by scripts/test and scripts/demo from the top of the checkout: sees to it that node and the packages are there.

say() { printf '%s\n' "$*" >&2; }

has_node() { command -v npm >/dev/null && node_is_at_least 18 0; }

node_is_at_least() {
	node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > +process.argv[1] || (a === +process.argv[1] && b >= +process.argv[2]) ? 0 : 1)' "$1" "$2" 2>/dev/null
}

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
	if node_is_at_least 20 19; then
		install_with npm
	else
		# An npm on an older Node leaves out packages that want a newer one, and says nothing: a newer pair comes first.
		first=$(mktemp -d)
		version=$(node -p 'require("./package-lock.json").packages["node_modules/node"].version')
		run_quietly npm install --prefix "$first" --no-save --no-progress --loglevel error "node@$version" npm@11
		(
			PATH="$first/node_modules/.bin:$PATH"
			install_with "$first/node_modules/.bin/npm"
		)
		rm -rf "$first"
	fi
	cp package-lock.json node_modules/.installed-package-lock.json
}

install_with() {
	run_quietly "$1" ci --ignore-scripts --no-progress --loglevel error
	# The binary of Node 24 comes through the install script of its package; no other package needs its own.
	run_quietly "$1" rebuild node --ignore-scripts=false --foreground-scripts --loglevel error
}

has_node && command -v git >/dev/null || install_debian_packages ca-certificates git nodejs npm
if ! cmp -s package-lock.json node_modules/.installed-package-lock.json || ! node_modules/.bin/node --version >/dev/null 2>&1; then
	install_npm_packages
fi
PATH="$PWD/node_modules/.bin:$PATH"
export PATH
