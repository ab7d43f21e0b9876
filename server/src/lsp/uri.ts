// URIs as strings: compared, split and joined in one spelling, so that a file is one article whoever names it.

/**
 * The spelling in which article ids are kept: for `file:` that of VS Code (everything but unreserved characters escaped, drive
 * letter in lower case); any other scheme as it is. Never throws.
 */
export function normalise(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  try {
    const { host, pathname } = new URL(uri);
    const path = pathname.split('/').map((part) => escaped(decodeURIComponent(part))).join('/');
    return `file://${host}${path.replace(/^\/([A-Za-z])%3A/, (_, drive: string) => `/${drive.toLowerCase()}%3A`)}`;
  } catch {
    return uri;
  }
}

const escaped = (part: string): string => encodeURIComponent(part).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());

export const schemeOf = (uri: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1].toLowerCase() ?? '';

/** The folder a file stands in, without a slash at the end; null at the top. */
export function parentOf(uri: string): string | null {
  const plain = uri.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const cut = plain.lastIndexOf('/');
  return cut > 0 && !plain.slice(0, cut + 1).endsWith('//') ? plain.slice(0, cut) : null;
}

/** The last part of a URI, readable. */
export function baseName(uri: string): string {
  const last = uri.replace(/[?#].*$/, '').split(/[/:]/).at(-1) ?? uri;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The path of `uri` below the folder `base`, readable, with forward slashes; null where it is not below it. */
export function relativeTo(base: string, uri: string): string | null {
  if (!uri.startsWith(base + '/')) return null;
  try {
    return decodeURIComponent(uri.slice(base.length + 1));
  } catch {
    return uri.slice(base.length + 1);
  }
}
