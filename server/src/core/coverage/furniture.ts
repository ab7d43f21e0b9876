// Furniture: lines that belong to the page and not to the story — credits, bylines, agency lines, newsletter boxes, advertisements.

// Each is anchored at the start of the line, so that no story paragraph that only mentions a photo or a newsletter is taken.
const OPENS: readonly RegExp[] = [
  /^(?:file )?(?:photos?|photography|images?|pictures?|pic|video|graphics?|illustration|credits?|source|map|chart)(?: (?:by|credits?|courtesy(?: of)?|source|caption|copyright|via))?\s*[:/©|]/i,
  /^(?:photos?|images?|pictures?|video|graphics?|illustration) (?:by|credit|courtesy|copyright|via|caption)\b/i,
  /^(?:copyright\b|©|\(c\) ?\d{4})/i,
  /^all rights reserved\b/i,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|written|contributions?|contributing|translation|research) (?:and (?:writing|editing|reporting) )?by\b/i,
  /^\(?(?:contributing|contributors?|writers?|editors?|reporters?)\s*:/i,
  /^(?:advertisements?|advertising|sponsored|promoted|ad)\b[:.]?(?=$|\s+(?:continue|content|story|scroll|advertisements?)|\s*[-—–|])/i,
  /^(?:story|article|text) continues\b/i,
  /^continue reading\b/i,
  /^(?:read|see|watch|view|hear|listen|learn) (?:more|also|next|full|the full (?:story|article)|it)\b.{0,80}[:.…»>]/i,
  /^(?:read|see|watch) (?:more|also|next|or share)\b(?!.{120})/i,
  /^(?:related|more (?:on|from|coverage|stories|news)|most (?:read|popular|viewed)|recommended|trending|top stories|don[’']t miss|must read|just watched|must watch)\b(?!.{160})/i,
  /^(?:also|more) (?:on|from|in) [A-Z].{0,60}:/,
  /^(?:sign up|subscribe|register|join) (?:now |here |today |for|to|our|up)\b/i,
  /^get (?:the|our|more|all|breaking|unlimited|alerts|essential)\b.{0,120}\b(?:inbox|newsletters?|app|delivered|alerts?|email|e-mail|subscription)\b/i,
  /^(?:want|need) (?:more|the latest)\b.{0,120}\b(?:inbox|newsletters?|sign up|delivered)\b/i,
  /^newsletters?\b.{0,40}\bsign.?up\b/i,
  /^by (?:signing up|subscribing|clicking|registering)\b/i,
  /^(?:follow|like|find|join|connect with|contact|email|e-mail|tweet|reach) (?:us|him|her|them|me|the (?:author|writer|reporter)|[A-Z][\w.]+(?: [A-Z][\w.]+){0,2})\b.{0,60}\b(?:twitter|facebook|instagram|newsletters?|e?-?mail|linkedin|at @)/i,
  /^(?:follow|like) us\b/i,
  /^(?:click|tap|swipe|scroll) (?:here|on|the|to|for|down)\b/i,
  /^(?:share|print|e-?mail|tweet|save|comment|comments?)(?: (?:this|on|via|it|with|story|article|share|tweet|print|e-?mail|\|))*\s*[:.]?$/i,
  /^(?:this (?:story|article|post|report|page|piece|column) (?:has been|was|is|will be|originally|first|appeared|contains|may))\b/i,
  /^(?:our original (?:post|story)|(?:the original|an earlier) version of (?:this|the) (?:story|article|post|report)|editor[’']?s[’']? note(?=.{0,120}$)|correction|clarification|updated?)\b(?::| (?:on|at|story|post|version)\b)/i,
  /^(?:the opinions|opinions|views) (?:expressed|represented)\b/i,
  /^the views expressed\b/i,
  /^content created by\b/i,
  /^(?:slideshow|gallery|photos?|video|audio|replay|podcast)(?: \(\d+ (?:images?|photos?|pictures?)\)|\s*\d*)$/i,
  /^(?:enlarge|view|hide|show|toggle|expand|close) (?:this )?(?:image|photo|gallery|caption|slideshow|comments|all)\b/i,
  /^(?:please )?(?:enable|verify|wait|note that your browser|turn on) (?:javascript|you|cookies)\b/i,
  /^(?:by|from) (?:[A-Z][\p{L}.’'-]+ ){1,4}(?:and (?:[A-Z][\p{L}.’'-]+ ){1,4})?(?:for |of |in |, |\||reporter|staff|correspondent|editor)/u,
  /^to (?:report|comment|read|view|see|watch|unsubscribe|subscribe)\b.{0,80}\b(?:here|click|visit|email|newsletter)\b/i,
];
const ANYWHERE: readonly RegExp[] = [
  /\b(?:contributed|contributing) to this (?:report|story|article|piece|column)\b/i,
  /\ball rights reserved\b/i,
  /\btranscripts? (?:is|are|was|were) (?:created|provided|produced)\b/i,
  /\bmay not be (?:published|reproduced|broadcast|copied)\b/i,
  /\bclick here (?:for|to)\b/i,
  /\b(?:privacy policy|terms of (?:use|service)|unsubscribe|reprint permission)\b/i,
  /\bdelivered (?:straight |directly )?to your (?:inbox|phone)\b/i,
  /\bsign up (?:for|to) (?:our|the|his|her|their|a|daily)\b.{0,60}\bnewsletters?\b/i,
  /\bnewsletters? (?:here|sign.?up)\b/i,
  /\b(?:her|his|their|the author[’']s) own;? .{0,40}\bopinions?\b/i,
];
/** Who the author is: "Jane Roe is a columnist for …". */
const AUTHOR = /^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){1,3}(?: \(@\w+\))?,? (?:is|was|covers|writes|reports|teaches) .{0,60}\b(?:correspondents?|columnists?|contributors?|contributing|reporters?|staff writer|writers?|editors?|fellow|author of)\b.{0,120}$/u;

/** Where to write to. */
const ADDRESS = /@[\w-]+\.(?:com|org|net|co\.uk)\b.{0,80}$/i;

/** A line of a story is hardly ever furniture when it is this long. */
const LONGEST = 600;

/** Patterns with the same flags as one: each line is tried once, not once for each. */
const oneOf = (patterns: readonly RegExp[]): readonly RegExp[] => [...new Set(patterns.map((r) => r.flags))].map((flags) =>
  new RegExp(patterns.filter((r) => r.flags === flags).map((r) => r.source).join('|'), flags));
const FURNITURE: readonly RegExp[] = [...oneOf(OPENS), ...oneOf(ANYWHERE)];

/** Whether a line is furniture by its words alone. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.trim();
  return FURNITURE.some((r) => r.test(text)) || (text.length < 220 && AUTHOR.test(text)) || (text.includes('@') && ADDRESS.test(text));
}

/** A line of up to so many words that stands alone in so many articles belongs to the page, whatever it says. */
const COMMON = [{ words: 10, articles: 3 }, { words: 20, articles: 4 }, { words: 40, articles: 5 }];

/** Whether a line that stands in so many articles is furniture by how common it is. */
export const isCommon = (words: number, articles: number): boolean => COMMON.some((c) => words <= c.words && articles >= c.articles);

/** Passages common in this sense are a copy after all where two articles share so many passages: a wire story in ten outlets. */
export const COMMON_TOGETHER = 3;
