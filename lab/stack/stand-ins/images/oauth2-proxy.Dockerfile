# Stands in for oauth2-proxy where a bearer token is all there is.
ARG NODE
FROM ${NODE}
COPY package.json oauth2-proxy.js /stand-ins/
CMD ["node", "/stand-ins/oauth2-proxy.js"]
