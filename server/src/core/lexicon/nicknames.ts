// Short forms and spellings of given names, folded: each line holds names that can stand for the first one.

const LINES = `william bill billy will willie|robert bob bobby rob robbie|richard dick rick ricky rich|james jim jimmy jamie|john jack johnny jon|
joseph joe joey|michael mike mick mickey|thomas tom tommy|charles charlie chuck|edward ed eddie ted teddy|theodore ted teddy|anthony tony|
benjamin ben benny|daniel dan danny|david dave|donald don donnie|andrew andy drew|alexander alex sandy sasha|samuel sam sammy|matthew matt|
timothy tim|stephen steve|steven steve|gregory greg|jeffrey jeff|geoffrey geoff jeff|kenneth ken kenny|lawrence larry|laurence larry|patrick pat paddy|
peter pete|phillip phil|philip phil|raymond ray|ronald ron ronnie|walter walt|vincent vince vinny|nicholas nick nicky|nathaniel nate nathan|
christopher chris kit|frederick fred freddie|francis frank|gerald gerry jerry|harold harry hal|henry harry hank|leonard len lenny leo|douglas doug|
albert al bert|alfred al fred alf|arthur art|bernard bernie|bradley brad|calvin cal|clifford cliff|eugene gene|jacob jake|joshua josh|
maxwell max|maximilian max|mitchell mitch|randolph randy|rudolph rudy|russell russ|stanley stan|zachary zach zack|abraham abe|
elizabeth liz beth betty betsy eliza lizzie|katherine kate kathy katie kay|catherine cathy kate|kathleen kathy|margaret maggie meg peggy|
patricia pat patty trish|jennifer jen jenny|jessica jess|susan sue susie|deborah deb debbie|debra deb debbie|barbara barb|rebecca becky becca|
victoria vicky tori|samantha sam|alexandra alex sandra|christine chris chrissy|christina chris tina|dorothy dot dottie|judith judy|
pamela pam|theresa terry tess|teresa terry|valerie val|virginia ginny|cynthia cindy|abigail abby|amanda mandy|angela angie|nancy nan|
gabriel gabe|solomon sol|sidney sid|phineas phin|dominic dom|sebastian seb|oliver ollie|louis lou|lewis lew|reginald reg reggie|wilfred wilf|vernon vern|desmond des|terence terry|stewart stew stewie|stuart stu|
georgina georgie|josephine josie|eleanor ellie nell|caroline carrie|madeleine maddie|isabella bella izzy|gabrielle gaby|jacqueline jackie|
mikhail misha|dmitry dima mitya|nikolai kolya|vladimir volodya vova|pavel pasha pavlik|maria masha|natalia natasha|tatiana tanya|
jose pepe|francisco paco pancho|ignacio nacho|manuel manolo manny|rafael rafa|roberto beto|alejandro alex`;

/** Spellings in English of given names from other scripts, folded: any of a line may be written for any other. */
const SPELLINGS = `muhammad mohammed mohamed mohammad muhammed mohamad mohamud|ahmad ahmed|yusuf yousef youssef yousuf yusef|hussein hussain husayn hossein|abdullah abdallah|
khalid khaled|omar umar|osama usama|saeed said saeid|mahmoud mahmud|mustafa mostafa|sergei sergey|yuri yury|alexei alexey aleksei aleksey|dmitry dmitri dimitri|alexander aleksandr alexandr oleksandr|
vladimir volodymyr|mikhail mykhailo|yevgeny evgeny evgeni yevgeni|nikolai nikolay mykola|andrei andrey andriy|yulia julia yuliya|tatiana tatyana|ekaterina yekaterina`;

type Table = ReadonlyMap<string, ReadonlySet<string>>;

/** From each name to the names it can stand for and that can stand for it. */
export const nicknames: Table = pairsOf(LINES, (names) => names.slice(1).map((short): [string, string] => [names[0], short]));

/** From each name to its other spellings. */
export const spellings: Table = pairsOf(SPELLINGS, (names) => names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b])));

/** The pairs of all lines of a table, either way. */
function pairsOf(lines: string, pairs: (names: readonly string[]) => readonly [string, string][]): Table {
  const table = new Map<string, Set<string>>();
  const add = (a: string, b: string) => table.set(a, (table.get(a) ?? new Set()).add(b));
  for (const line of lines.split('|')) for (const [a, b] of pairs(line.trim().split(' '))) { add(a, b); add(b, a); }
  return table;
}
