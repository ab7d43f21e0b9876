// Words that, written with a capital behind an abbreviation, begin a sentence: names seldom begin with them.
export const starters: ReadonlySet<string> = new Set(('the a an he she it they we i you in on at but and so as for if when while after before this ' +
  'that these those his her their its our my there what who how why where yet still meanwhile both some many most all no not with from by to since ' +
  'until during under over also even once then now only just such other another each every more however although though because earlier later last').split(' '));
