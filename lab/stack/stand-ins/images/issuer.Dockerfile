# Stands in for nginxproxy/acme-companion where there is no ACME authority.
ARG NODE
FROM ${NODE}
RUN apt-get update && apt-get install -y --no-install-recommends openssl && rm -rf /var/lib/apt/lists/*
COPY package.json issuer.js /stand-ins/
CMD ["node", "/stand-ins/issuer.js"]
