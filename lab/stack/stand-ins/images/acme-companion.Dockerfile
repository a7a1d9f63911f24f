# Stands in for nginxproxy/acme-companion.
ARG NODE
FROM ${NODE}
COPY package.json acme-companion.js /stand-ins/
RUN mkdir /app \
 && printf '#!/bin/sh\nexec kill -USR1 1\n' >/app/signal_le_service \
 && printf '#!/bin/sh\nexec kill -USR2 1\n' >/app/force_renew \
 && chmod +x /app/*
CMD ["sh", "-c", "export NODE_EXTRA_CA_CERTS=\"${CA_BUNDLE:-}\"; exec node /stand-ins/acme-companion.js"]
