# Stands in for nginx: Debian's, with the layout of the official image and the curl it has.
ARG NGINX
FROM ${NGINX}
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* /etc/nginx/conf.d/*
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
