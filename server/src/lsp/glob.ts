// Globs as editors write them: "**", "*", "?", "{a,b}".

/** Matches paths with forward slashes against any of the globs. A glob that makes no sense matches nothing. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(toRegExp);
  return (path) => patterns.some((p) => p.test(path));
}

function toRegExp(glob: string): RegExp {
  let open = 0;
  const source = glob.replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (c) => {
    switch (c) {
      case '**/': return '(?:[^/]+/)*';
      case '**': return '.*';
      case '*': return '[^/]*';
      case '?': return '[^/]';
      case '{': open++; return '(?:';
      case '}': if (open === 0) return '\\}'; open--; return ')';
      case ',': return open > 0 ? '|' : ',';
      default: return `\\${c}`;
    }
  });
  return open ? /(?!)/ : new RegExp(`^${source}$`, 'u');
}
