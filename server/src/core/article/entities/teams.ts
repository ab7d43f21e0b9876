// Places that are teams: in sports stories "Leeds beat York" names two clubs, "in Leeds" a town.
import type { Reading } from '../../extract/reading';
import type { Token } from '../../text/tokens';

const SPORT = new Set(`match matches season league championship coach striker midfielder defender goalkeeper innings wicket wickets goal goals score scored
  scoring semifinal semifinals final finals quarterback pitcher inning homer homers touchdown touchdowns playoff playoffs qualifier qualifiers tournament squad
  team teams club clubs football soccer rugby cricket baseball basketball hockey tennis game games victory win wins winning defeat beat draw cup
  captain player players kick header penalty try tries half-time halftime stadium standings fixture fixtures unbeaten relegation`.trim().split(/\s+/));
const LOCATIVE = new Set(`in at from near to of outside around through across into via inside throughout toward towards visiting west east north south
  downtown central upstate leaving left reach reached visit visited`.trim().split(/\s+/));

/** How many of the tokens are words of sport. */
export function sportWords(tokens: readonly Token[]): number {
  let n = 0;
  for (const t of tokens) if (SPORT.has(t.text)) n++;
  return n;
}

/** "Leeds, York and Hull": a list, not a town and its county. */
function listed(tokens: Reading['tokens'], names: Reading['names'], index: number): boolean {
  const [second, third] = [names[index + 1], names[index + 2]];
  return second !== undefined && third !== undefined && third.type === 'PLACE' && third.from === second.to + 1 && tokens[second.to].text === 'and';
}

/** Whether the name with this index stands where a team would: not after "in" or "from", not beside another place, not before a person. */
export function actsAsTeam({ tokens, names }: Reading, index: number): boolean {
  const { from, to } = names[index];
  const before = tokens[from - 1]?.text ?? '';
  const after = tokens[to]?.text ?? '';
  if (LOCATIVE.has(before.toLowerCase()) || before === '(' || before === '-' || after === '-') return false;
  const next = names[index + 1];
  const previous = names[index - 1];
  if (after === ',' && next?.from === to + 1 && next.type === 'PLACE' && !listed(tokens, names, index)) return false;
  if (before === ',' && previous?.to === from - 1 && previous.type === 'PLACE' && !listed(tokens, names, index - 1)) return false;
  // "India's Leander Paes" comes from India; "England's captain" plays for the team
  const owned = next && /^['’]s?$/.test(after) && next.from === to + 1;
  return !owned && !(next && next.from === to);
}
