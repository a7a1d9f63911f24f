/** What a key of oauth2-proxy's configuration holds. */
export type KeyType = 'text' | 'flag' | 'list' | 'duration' | 'number';

/** Keys of the configuration file by what they hold, as of 7.15; as variables they are written OAUTH2_PROXY_ and the name in capitals. */
const NAMES: Readonly<Record<KeyType, string>> = {
  text: `
    acr_values approval_prompt auth_logging_format auth_request_response_mode authenticated_emails_file
    azure_graph_group_field azure_tenant backend_logout_url banner basic_auth_password bitbucket_repository
    bitbucket_team client_id client_secret client_secret_file code_challenge_method cookie_csrf_samesite cookie_name
    cookie_path cookie_samesite cookie_secret cookie_secret_file custom_sign_in_logo custom_templates_dir footer
    force_code_challenge_method github_org github_repo github_team github_token google_admin_api_user_scope
    google_admin_email google_service_account_json google_target_principal htpasswd_file http_address https_address
    jwt_key jwt_key_file logging_filename login_url metrics_address metrics_secure_address metrics_tls_cert_file
    metrics_tls_key_file oidc_email_claim oidc_groups_claim oidc_issuer_url oidc_jwks_url ping_path ping_user_agent
    profile_url prompt provider provider_display_name proxy_prefix pubjwk_url ready_path real_client_ip_header
    redeem_url redirect_url redis_ca_path redis_connection_url redis_password redis_sentinel_master_name
    redis_sentinel_password redis_username request_id_header request_logging_format resource scope session_store_type
    signature_key standard_logging_format tls_cert_file tls_key_file tls_min_version user_id_claim validate_url
  `,
  flag: `
    allow_query_semicolons auth_logging bearer_token_login_fallback cookie_csrf_per_request cookie_httponly
    cookie_secure disable_keep_alives display_htpasswd_form encode_state entra_id_federated_token_auth
    errors_to_info_log force_https force_json_errors gcp_healthchecks google_use_application_default_credentials
    google_use_organization_id insecure_oidc_allow_unverified_email insecure_oidc_skip_issuer_verification
    insecure_oidc_skip_nonce logging_compress logging_local_time pass_access_token pass_authorization_header
    pass_basic_auth pass_host_header pass_user_headers prefer_email_to_user proxy_websockets
    redis_insecure_skip_tls_verify redis_use_cluster redis_use_sentinel relative_redirect_url request_logging
    reverse_proxy session_cookie_minimal set_authorization_header set_basic_auth set_xauthrequest show_debug_on_error
    silence_ping_logging skip_auth_preflight skip_auth_strip_headers skip_claims_from_profile_url
    skip_jwt_bearer_tokens skip_oidc_discovery skip_provider_button ssl_insecure_skip_verify
    ssl_upstream_insecure_skip_verify standard_logging use_system_trust_store
  `,
  list: `
    allowed_groups allowed_roles api_routes cookie_domains email_domains entra_id_allowed_tenants
    exclude_logging_paths extra_jwt_issuers github_users gitlab_groups gitlab_projects google_group google_groups
    htpasswd_user_groups keycloak_groups oidc_audience_claims oidc_enabled_signing_algs oidc_extra_audiences
    oidc_public_key_files provider_ca_files redis_cluster_connection_urls redis_sentinel_connection_urls
    skip_auth_regex skip_auth_routes tls_cipher_suites trusted_ips trusted_proxy_ips upstreams whitelist_domains
  `,
  duration: `
    cookie_csrf_expire cookie_expire cookie_refresh flush_interval upstream_timeout
  `,
  number: `
    cookie_csrf_per_request_limit logging_max_age logging_max_backups logging_max_size redis_connection_idle_timeout
  `,
};

/** Every key oauth2-proxy knows; it ends at once with any other. */
export const SIGN_ON_KEYS: ReadonlyMap<string, KeyType> = new Map(
  Object.entries(NAMES).flatMap(([type, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, type as KeyType] as const),
  ),
);
