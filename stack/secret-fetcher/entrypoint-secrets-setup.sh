#!/bin/sh
# entrypoint-secrets-setup.sh [--copy SOURCE:TARGET | --env FILE]... COMMAND [ARGUMENT]...
#
# Gives a service its secrets, then becomes its command. --copy puts a file where the program looks for it, readable by its owner alone;
# --env puts the variables of a file (NAME=value, a line each) into the environment. Options are carried out in order.
#
# A value is the text after the first `=`, as it is: nothing is expanded, split or unescaped. One pair of equal quotes around the whole of it is
# taken off, and the carriage return of a Windows line. Whatever is wrong ends with 78 before the command starts; no value is ever printed.
# A source that is not there yet is waited for until its volume has been filled, SECRETS_WAIT_SECONDS (60) in all.
#
# For dash, busybox ash and bash. Its own variables begin with __setup_, so that it neither changes nor passes on one of somebody else's.

fail() {
	printf 'entrypoint-secrets-setup: %s\n' "$1" >&2
	exit 78
}

# OPTION FILE: the fetcher fills a volume with one rename, after which `..data` is there and a missing file stays missing.
await() {
	while [ ! -e "$2" ]; do
		__setup_volume=${2%/*}
		__setup_volume=${__setup_volume%/*}
		if [ -e "$__setup_volume/..data" ]; then
			fail "$1 $2: there is no such file, and the secrets have been fetched: see that the secret and its key are called so."
		fi
		if [ "$__setup_waited" -ge "${SECRETS_WAIT_SECONDS:-60}" ]; then
			fail "$1 $2: there is no such file after ${SECRETS_WAIT_SECONDS:-60} s: see whether the secret-fetcher is healthy and the volume mounted."
		fi
		__setup_waited=$((__setup_waited + 1))
		sleep 1
	done
	[ ! -d "$2" ] || fail "$1 $2: this is a directory: name one of the files in it."
	[ -r "$2" ] || fail "$1 $2: this file may not be read by user $(id -u)."
}

copy() {
	case $1 in
	?*:?*) ;;
	*) fail "--copy $1: this is not SOURCE:TARGET." ;;
	esac
	__setup_source=${1%%:*}
	__setup_target=${1#*:}
	await --copy "$__setup_source"
	if [ -d "$__setup_target" ]; then
		__setup_target=${__setup_target%/}/${__setup_source##*/}
	fi
	case $__setup_target in
	*/*) __setup_directory=${__setup_target%/*}/ ;;
	*) __setup_directory=./ ;;
	esac
	[ ! -d "$__setup_target" ] || fail "--copy $1: the target is a directory."
	__setup_new=$__setup_directory.${__setup_target##*/}.$$.new
	if ! {
		mkdir -p "$__setup_directory" &&
			rm -f "$__setup_new" &&
			(umask 377 && set -C && cat "$__setup_source" >"$__setup_new") &&
			mv -f "$__setup_new" "$__setup_target"
	} 2>/dev/null; then
		rm -f "$__setup_new" 2>/dev/null
		fail "--copy $1: the target cannot be written by user $(id -u): see that its directory is writable and has room."
	fi
}

load() {
	await --env "$1"
	__setup_number=0
	while IFS= read -r __setup_line || [ -n "$__setup_line" ]; do
		__setup_number=$((__setup_number + 1))
		[ "$__setup_number" -gt 1 ] || __setup_line=${__setup_line#"$__setup_mark"}
		__setup_line=${__setup_line%"$__setup_return"}
		__setup_line=${__setup_line#"${__setup_line%%[!" $__setup_tab"]*}"}
		case $__setup_line in
		'' | '#'*) continue ;;
		export[\ "$__setup_tab"]*)
			__setup_line=${__setup_line#export}
			__setup_line=${__setup_line#"${__setup_line%%[!" $__setup_tab"]*}"}
			;;
		esac
		case $__setup_line in
		*=*) set_variable "$1" "${__setup_line%%=*}" "${__setup_line#*=}" ;;
		*) fail "--env $1: line $__setup_number has no \`=\`: write NAME=value, and copy what has several lines with --copy." ;;
		esac
	done <"$1"
}

# FILE NAME VALUE
set_variable() {
	case $2 in
	'' | [0123456789]* | *[!ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_]*)
		fail "--env $1: line $__setup_number does not begin with the name of a variable (letters, digits and _) and \`=\`."
		;;
	PATH | LD_* | DYLD_* | GLIBC_TUNABLES | GCONV_PATH | LOCPATH | OPENSSL_CONF | OPENSSL_MODULES | OPENSSL_ENGINES | \
		NODE_OPTIONS | NODE_PATH | PYTHONPATH | PYTHONHOME | PYTHONSTARTUP | PERL5LIB | PERL5OPT | PERL5DB | PERLLIB | RUBYOPT | RUBYLIB | \
		JAVA_TOOL_OPTIONS | _JAVA_OPTIONS | JDK_JAVA_OPTIONS | CLASSPATH | LUA_INIT* | PHPRC | PHP_INI_SCAN_DIR | \
		DOTNET_STARTUP_HOOKS | CORECLR_* | COR_* | R_PROFILE* | R_ENVIRON* | PYTHONUSERBASE | PYTHONBREAKPOINT | JULIA_LOAD_PATH | \
		GEM_HOME | GEM_PATH | BUNDLE_GEMFILE | MAVEN_OPTS | ERL_FLAGS | GIT_CONFIG* | GIT_EXEC_PATH | GIT_SSH* | GIT_ASKPASS)
		fail "--env $1: line $__setup_number sets $2, which decides what code a program runs: that is no secret; write it into \`environment:\`."
		;;
	IFS | ENV | PS4 | PROMPT_COMMAND | SHELLOPTS | SHLVL | BASH* | UID | EUID | PPID | GROUPS | RANDOM | SRANDOM | SECONDS | LINENO | OPTIND | \
		FUNCNAME | DIRSTACK | HISTCMD | EPOCH* | COMP_* | PIPESTATUS | PWD | OLDPWD | _ | SECRETS_WAIT_SECONDS | __setup_*)
		fail "--env $1: line $__setup_number sets $2, which belongs to the shell: write it into \`environment:\`."
		;;
	esac
	case $3 in
	\"*\") __setup_value=${3#\"} && __setup_value=${__setup_value%\"} ;;
	\'*\') __setup_value=${3#\'} && __setup_value=${__setup_value%\'} ;;
	*) __setup_value=$3 ;;
	esac
	export "$2=$__setup_value"
}

__setup_waited=0
__setup_tab=$(printf '\t')
__setup_return=$(printf '\r')
__setup_mark=$(printf '\357\273\277')

while [ $# -gt 0 ]; do
	case $1 in
	--copy | --env)
		[ $# -ge 2 ] || fail "$1 has no value."
		if [ "$1" = --copy ]; then copy "$2"; else load "$2"; fi
		shift 2
		;;
	--)
		shift
		break
		;;
	-*) fail "there is no option ${1%%=*}: there are \`--copy SOURCE:TARGET\` and \`--env FILE\`, each in two words, before the command." ;;
	*) break ;;
	esac
done
[ $# -gt 0 ] || fail "there is no command after the options."

unset __setup_waited __setup_tab __setup_return __setup_mark __setup_volume __setup_source __setup_target __setup_directory __setup_new \
	__setup_number __setup_line __setup_value
unset -f await copy load set_variable fail
exec "$@"
