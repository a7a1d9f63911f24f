/** Says whether a parsed JSON value has a form; each returns the path of the first part that has not, or null. */
export type Shape = (value: unknown, path: string) => string | null;

export const text: Shape = (value, path) => (typeof value === 'string' ? null : path);
export const flag: Shape = (value, path) => (typeof value === 'boolean' ? null : path);
export const whole: Shape = (value, path) => (Number.isSafeInteger(value) ? null : path);

/** One of a closed list of words. */
export function word(...allowed: readonly string[]): Shape {
  return (value, path) => (typeof value === 'string' && allowed.includes(value) ? null : path);
}

/** A value of this shape, or null. */
export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path));
}

/** A list of values of this shape. */
export function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return path;
    return firstFault(value.map((item, index) => () => shape(item, `${path}[${index}]`)));
  };
}

/** Any keys, all values alike. */
export function mapOf(shape: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return path;
    return firstFault(Object.keys(value).map((key) => () => shape(value[key], `${path}.${key}`)));
  };
}

/** These keys, each of its shape; keys that a newer agent adds are let through. */
export function object(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isObject(value)) return path;
    return firstFault(
      Object.entries(shapes).map(
        ([key, shape]) =>
          () =>
            shape(own(value, key), `${path}.${key}`),
      ),
    );
  };
}

/** An object whose `tag` says which of the shapes it has. */
export function tagged(tag: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isObject(value)) return path;
    const name = own(value, tag);
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape === undefined ? `${path}.${tag}` : shape(value, path);
  };
}

function firstFault(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const fault = check();
    if (fault !== null) return fault;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
