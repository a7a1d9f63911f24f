#!/bin/sh
# Starts an oauth2-proxy that is older than its configuration file: what it does not know is left out, and said. The file is on no disk.
set -eu
file=
for word; do
	case $word in --config=*) file=${word#--config=} ;; esac
done
own=/dev/shm/oauth2-proxy.cfg
awk -v known=/etc/oauth2-proxy-options '
	BEGIN { while ((getline name < known) > 0) options[name] = 1 }
	/^[ \t]*[a-z_0-9]+[ \t]*=/ {
		key = $1; sub(/=.*/, "", key); single = key; sub(/s$/, "", single)
		if (!(key in options) && !(single in options)) { print "left out, this release has it not: " key > "/dev/stderr"; next }
	}
	{ print }
' "$file" >"$own"
# Where it lies is all the newer file says.
secret=$(sed -n 's/^cookie_secret_file *= *"\(.*\)"$/\1/p' "$file")
if [ -n "$secret" ]; then
	OAUTH2_PROXY_COOKIE_SECRET=$(cat "$secret")
	export OAUTH2_PROXY_COOKIE_SECRET
fi
for word; do
	shift
	case $word in --config=*) word=--config=$own ;; esac
	set -- "$@" "$word"
done
exec /usr/local/bin/oauth2-proxy "$@"
