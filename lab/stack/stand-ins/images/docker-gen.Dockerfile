# Stands in for docker-gen with the template of nginx-proxy.
ARG NODE
FROM ${NODE}
COPY package.json docker-gen.js /stand-ins/
RUN printf '#!/bin/sh\nexec node /stand-ins/docker-gen.js "$@"\n' >/usr/local/bin/docker-gen && chmod +x /usr/local/bin/docker-gen
