#!/bin/sh
# kubeconfig.sh IDENTITY [NAMESPACE [LIFE]]
#
# Prints a kubeconfig for one identity of the manifests beside it (secret-fetcher, inventory-reader, token-refresher), made with the kubectl of
# an operator who may create tokens there. NAMESPACE is the one of the current context unless given; LIFE is 8760h, which a cluster may shorten.
# On the server: `stack/kubernetes/kubeconfig.sh secret-fetcher > new && cat new > ~/.kube/config` (KUBECONFIG naming the operator's own). Anybody who has what it prints
# is that identity until the token ends; running it again makes another one and withdraws none.
set -eu

fail() {
	printf 'kubeconfig.sh: %s\n' "$1" >&2
	exit 1
}

[ $# -ge 1 ] && [ $# -le 3 ] || fail 'write `kubeconfig.sh IDENTITY [NAMESPACE [LIFE]]`.'
command -v kubectl >/dev/null || fail 'kubectl is not installed: run this where an operator works.'

# OUTPUT: of the context kubectl uses now.
current() { kubectl config view --minify --raw --flatten -o "jsonpath={$1}"; }

identity=$1
namespace=${2:-$(current '.contexts[0].context.namespace')}
life=${3:-8760h}
server=$(current '.clusters[0].cluster.server')
authority=$(current '.clusters[0].cluster.certificate-authority-data')
[ -n "$namespace" ] || fail 'the current context names no namespace: write it as the second word.'
[ -n "$server" ] || fail 'the current context names no API server.'
kubectl -n "$namespace" get serviceaccount "$identity" >/dev/null ||
	fail "there is no identity $identity in $namespace: run \`kubectl -n $namespace apply -f stack/kubernetes/$identity.yaml\` first."
token=$(kubectl -n "$namespace" create token "$identity" --duration "$life")

cat <<END
apiVersion: v1
kind: Config
current-context: $identity
clusters:
  - name: cluster
    cluster:
      server: $server
END
[ -z "$authority" ] || printf '      certificate-authority-data: %s\n' "$authority"
cat <<END
users:
  - name: $identity
    user:
      token: $token
contexts:
  - name: $identity
    context:
      cluster: cluster
      user: $identity
      namespace: $namespace
END
