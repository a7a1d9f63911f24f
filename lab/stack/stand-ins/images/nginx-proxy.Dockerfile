# Stands in for nginxproxy/nginx-proxy.
ARG NODE
ARG NGINX
FROM ${NODE} AS node
FROM ${NGINX}
RUN apt-get update && apt-get install -y --no-install-recommends libstdc++6 && rm -rf /var/lib/apt/lists/* /etc/nginx/conf.d/*
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY network_internal.conf /etc/nginx/
COPY package.json nginx.conf nginx-proxy.js /stand-ins/
STOPSIGNAL SIGTERM
CMD ["node", "/stand-ins/nginx-proxy.js"]
