// How an article is named in a message.

/** The file name of an article's id (a URI or a path), or the id where it is neither. */
export function nameOf(id: string): string {
  const last = id.split(/[\\/]/).at(-1) || id;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
