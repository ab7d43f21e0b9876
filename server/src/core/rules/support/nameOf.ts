// How an article is named in a message.

/**
 * The file name of an article's id (a URI or a path), or the id where it is neither. With the folders above it as far as these tell it
 * from `here`, the article that the message stands in: "monday/story.txt" beside "tuesday/story.txt".
 */
export function nameOf(id: string, here: string): string {
  const parts = id.split(/[\\/]/);
  const own = here.split(/[\\/]/);
  let n = 1;
  while (n < parts.length && parts[parts.length - n] && parts[parts.length - n] === own[own.length - n]) n++;
  const last = parts.slice(-n).join('/') || id;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
