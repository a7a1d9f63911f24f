/** A line the wrapper would refuse, or take otherwise than meant; never with what stands in it. */
export interface DotenvFault {
  readonly line: number;
  readonly message: string;
}

/** What can be said of a file of variables without saying a value. */
export interface Dotenv {
  /** In the order they are first set. */
  readonly variables: readonly string[];
  readonly faults: readonly DotenvFault[];
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Kept equal to the lists of entrypoint-secrets-setup.sh by a test that reads it. */
const LOADER =
  /^(?:PATH|LD_.*|DYLD_.*|GLIBC_TUNABLES|GCONV_PATH|LOCPATH|OPENSSL_(?:CONF|MODULES|ENGINES)|NODE_OPTIONS|NODE_PATH|PYTHON(?:PATH|HOME|STARTUP|USERBASE|BREAKPOINT)|PERL5(?:LIB|OPT|DB)|PERLLIB|RUBY(?:OPT|LIB)|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH|LUA_INIT.*|PHPRC|PHP_INI_SCAN_DIR|DOTNET_STARTUP_HOOKS|CORECLR_.*|COR_.*|R_PROFILE.*|R_ENVIRON.*|JULIA_LOAD_PATH|GEM_(?:HOME|PATH)|BUNDLE_GEMFILE|MAVEN_OPTS|ERL_FLAGS|GIT_CONFIG.*|GIT_EXEC_PATH|GIT_SSH.*|GIT_ASKPASS)$/;
const SHELL =
  /^(?:IFS|ENV|PS4|PROMPT_COMMAND|SHELLOPTS|SHLVL|BASH.*|E?UID|PPID|GROUPS|S?RANDOM|SECONDS|LINENO|OPTIND|FUNCNAME|DIRSTACK|HISTCMD|EPOCH.*|COMP_.*|PIPESTATUS|PWD|OLDPWD|_|SECRETS_WAIT_SECONDS|__setup_.*)$/;

/** Whether a key of a secret is meant for `--env`, by its name: `app.env`, `.env`, `.env.production`. */
export function isDotenv(key: string): boolean {
  return key.endsWith('.env') || key === 'env' || key.startsWith('.env.');
}

/** Reads a file of variables as entrypoint-secrets-setup.sh does. */
export function readDotenv(text: string): Dotenv {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map(readLine);
  const variables = lines.flatMap(({ name }) => (name === null ? [] : [name]));
  const faults = lines.flatMap(({ message }, index) => (message === null ? [] : [{ line: index + 1, message }]));
  return { variables: [...new Set(variables)], faults };
}

/** Why a variable may not come from a secret, or null. */
export function whyRefused(name: string): string | null {
  if (LOADER.test(name)) return `sets ${name}, which decides what code a program runs`;
  return SHELL.test(name) ? `sets ${name}, which belongs to the shell` : null;
}

function readLine(line: string): { readonly name: string | null; readonly message: string | null } {
  const text = line.replace(/\r$/, '').replace(/^[ \t]+/, '');
  if (text === '' || text.startsWith('#')) return { name: null, message: null };
  const [, name, value] = /^([^=]*)=(.*)$/s.exec(text.replace(/^export[ \t]+/, '')) ?? [];
  if (name === undefined || value === undefined) return { name: null, message: 'has no `=`' };
  if (!NAME.test(name)) return { name: null, message: 'does not begin with the name of a variable and `=`' };
  const refused = whyRefused(name);
  return refused === null ? { name, message: faultOfValue(value) } : { name: null, message: refused };
}

/** Such a quote is delivered as it stands; mostly somebody meant the value to go on in the next line. */
function faultOfValue(value: string): string | null {
  const quote = value.charAt(0);
  const open = (quote === '"' || quote === "'") && (value.length === 1 || !value.endsWith(quote));
  return open ? 'begins its value with a quote that does not end it' : null;
}
